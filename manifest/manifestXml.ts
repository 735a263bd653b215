import { XMLSerializer, type Document, type Element } from "@xmldom/xmldom";
import { fallbackLanguage, languages, type Language } from "../src/playbook/language";
import { gallery } from "../src/sheets/gallery";
import { lengthFaults } from "./lengths";
import { attribute, childElements, elements, localName, parseManifest } from "./manifestDocument";
import type { ManifestWords } from "./manifestWords";
import { placeholders } from "./placeholders";

/** For which Excel the words of a language are; the build repeats the Spanish ones for every Spanish. */
const locales: Readonly<Record<Language, string>> = { en: "en-US", es: "es-ES" };

/**
 * The manifest: a skeleton, in which what a template brings stands once, with `{command}` in it, and texts are empty.
 * Throws what Excel would refuse, and words that nothing shows.
 */
export function manifestXml(skeleton: string, words: ManifestWords): string {
  const document = parseManifest(skeleton);
  for (const model of models(document)) repeatForTemplates(model, document);
  const texts = emptyTexts(document);
  for (const text of texts) say(text, words, document);
  const faults = [...lengthFaults(document), ...idleWords(texts.map(textId), words)];
  if (faults.length > 0) throw new Error(faults.join("\n"));
  return `${new XMLSerializer().serializeToString(document)}\n`;
}

/** What stands once for all templates. */
function models(document: Document): Element[] {
  return elements(document, "*").filter((element) => attribute(element, "id").includes("{Command}"));
}

/** Puts a copy for each template where the model stands, and takes the model away. */
function repeatForTemplates(model: Element, document: Document): void {
  const parent = model.parentNode;
  const margin = lineBreakBefore(model);
  gallery.forEach((template, index) => {
    const copy = model.cloneNode(true) as Element;
    for (const element of [copy, ...Array.from(copy.getElementsByTagName("*"))]) fill(element, placeholders(template));
    if (index > 0) parent?.insertBefore(document.createTextNode(margin), model);
    parent?.insertBefore(copy, model);
  });
  parent?.removeChild(model);
}

function fill(element: Element, names: Readonly<Record<string, string>>): void {
  const filled = (text: string) => text.replaceAll(/\{(\w+)\}/g, (placeholder, name) => names[name] ?? placeholder);
  for (const { name, value } of Array.from(element.attributes)) element.setAttribute(name, filled(value));
  if (childElements(element).length === 0) element.textContent = filled(element.textContent ?? "");
}

function emptyTexts(document: Document): Element[] {
  return ["DisplayName", "Description", "String"]
    .flatMap((name) => elements(document, name))
    .filter((element) => !element.hasAttribute("DefaultValue") && !element.hasAttribute("resid"));
}

/** The id of a text: of a resource its own, of a text of the add-in itself the element's name. */
function textId(element: Element): string {
  return attribute(element, "id") || localName(element);
}

/** Gives a text its words: those of the first language, and an override for each other one. */
function say(element: Element, words: ManifestWords, document: Document): void {
  const id = textId(element);
  const margin = lineBreakBefore(element);
  element.setAttribute("DefaultValue", wordsFor(id, fallbackLanguage, words));
  for (const language of languages.filter((other) => other !== fallbackLanguage)) {
    const override = document.createElementNS(
      element.namespaceURI,
      `${element.prefix ? `${element.prefix}:` : ""}Override`,
    );
    override.setAttribute("Locale", locales[language]);
    override.setAttribute("Value", wordsFor(id, language, words));
    element.appendChild(document.createTextNode(`${margin}  `));
    element.appendChild(override);
  }
  element.appendChild(document.createTextNode(margin));
}

function wordsFor(id: string, language: Language, words: ManifestWords): string {
  const text = words[language][id];
  if (text === undefined) throw new Error(`${id} has no words in "${language}".`);
  return text;
}

function idleWords(shown: readonly string[], words: ManifestWords): string[] {
  return languages.flatMap((language) =>
    Object.keys(words[language])
      .filter((id) => !shown.includes(id))
      .map((id) => `nothing shows the words of ${id} in "${language}"`),
  );
}

/** The line break and the indentation before an element. */
function lineBreakBefore(element: Element): string {
  return element.previousSibling?.nodeValue ?? "\n";
}
