import { DOMImplementation, DOMParser, XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import type { Format } from "./exchange";
import type { WordUnit } from "./wordUnits";

const namespace = "urn:oasis:names:tc:xliff:document:2.0";

/** XLIFF 2.0: a file for each file of words, a unit for each text. */
export const xliff: Format = {
  ending: "xlf",
  write: ({ language, files }) => {
    const document = new DOMImplementation().createDocument(namespace, "xliff");
    const root = document.documentElement;
    if (root === null) throw new Error("The document has no root.");
    setAll(root, { version: "2.0", srcLang: "en", trgLang: language });
    for (const { name, units } of files) {
      const file = add(root, "file", { id: name, "xml:space": "preserve" });
      units.forEach((unit) => addUnit(file, name, unit));
    }
    return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(document)}\n`;
  },
  read: (text) => {
    const root = parsed(text).documentElement;
    const version = root?.getAttribute("version") ?? "";
    const language = root?.getAttribute("trgLang") ?? "";
    if (root?.localName !== "xliff" || !version.startsWith("2.") || language === "") {
      throw new Error("This is no XLIFF 2 with a target language.");
    }
    return { language, texts: children(root, "file").flatMap(textsIn) };
  },
};

function addUnit(file: Element, name: string, { key, source, target, notes }: WordUnit): void {
  const unit = add(file, "unit", { id: key.slice(name.length + 1) });
  if (notes.length > 0) {
    const list = add(unit, "notes", {});
    notes.forEach((note) => add(list, "note", {}, note));
  }
  const segment = add(unit, "segment", { state: target === undefined ? "initial" : "translated" });
  add(segment, "source", {}, source);
  if (target !== undefined) add(segment, "target", {}, target);
}

/** On a line of its own, unless it holds text. */
function add(parent: Element, name: string, attributes: Readonly<Record<string, string>>, text?: string): Element {
  const document = parent.ownerDocument as Document;
  const element = document.createElementNS(namespace, name);
  setAll(element, attributes);
  if (text === undefined) parent.appendChild(document.createTextNode("\n"));
  else element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  return element;
}

function setAll(element: Element, attributes: Readonly<Record<string, string>>): void {
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
}

function parsed(text: string): Document {
  const refuse = (_level: string, message: string) => {
    throw new Error(message);
  };
  return new DOMParser({ onError: refuse }).parseFromString(text, "text/xml");
}

/** Tools put units into groups, and may split a unit into segments: these are one text again. */
function textsIn(file: Element): [string, string][] {
  return [...file.getElementsByTagNameNS("*", "unit")].flatMap((unit): [string, string][] => {
    const segments = [...children(unit, "segment"), ...children(unit, "ignorable")];
    const targets = segments.flatMap((segment) => children(segment, "target"));
    const text = targets.map(({ textContent }) => textContent ?? "").join("");
    const sources = segments.flatMap((segment) => children(segment, "source"));
    const isEmpty = text === "" && sources.some(({ textContent }) => textContent !== "");
    return isEmpty ? [] : [[`${file.getAttribute("id")}.${unit.getAttribute("id")}`, text]];
  });
}

function children(parent: Element, name: string): Element[] {
  return [...parent.childNodes].filter((node): node is Element => (node as Element).localName === name);
}
