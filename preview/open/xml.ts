import { DOMParser } from "@xmldom/xmldom";
import type { Element, Node } from "@xmldom/xmldom";
import { UnopenableFile } from "./unopenableFile";

/** The root of a part. Writers choose their own prefixes, so elements are found by their local names. */
export function readXml(path: string, text: string): Element {
  try {
    const root = new DOMParser({ onError: refuse }).parseFromString(text, "application/xml").documentElement;
    if (root) return root;
  } catch {
    // told below
  }
  throw new UnopenableFile("damaged", path);
}

function refuse(level: string, message: string): void {
  if (level !== "warning") throw new Error(message);
}

export function childrenOf(parent: Element | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node: Node | null | undefined = parent?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name)) {
      found.push(node as Element);
    }
  }
  return found;
}

export function childOf(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => childrenOf(element, name)[0], parent);
}

/** The attribute without a prefix; undefined when it isn't there. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return element?.getAttribute(name) ?? undefined;
}

export function numberOf(element: Element | undefined, name: string): number | undefined {
  const text = attributeOf(element, name);
  return text === undefined || text.trim() === "" || Number.isNaN(Number(text)) ? undefined : Number(text);
}

/** "1" and "true"; what isn't there is `otherwise`. */
export function flagOf(element: Element | undefined, name: string, otherwise = false): boolean {
  const text = attributeOf(element, name);
  return text === undefined ? otherwise : text === "1" || text === "true" || text === "on";
}

/** An element's text: undefined when the element isn't there. */
export function textOf(element: Element | undefined): string | undefined {
  return element?.textContent ?? undefined;
}

/** A text as the format escapes control characters in it: _x000D_. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
