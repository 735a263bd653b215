import { DOMParser, XMLSerializer } from "@xmldom/xmldom";
import type { Document, Element } from "@xmldom/xmldom";

export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of the saved file as an XML document, and back. */
export function parsePart(xml: string): Document {
  return new DOMParser().parseFromString(xml, "application/xml");
}

export function partText(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith("<?xml") ? text : DECLARATION + text;
}

export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new TypeError("A part of the saved file is empty.");
  return root;
}

/** The elements of a name anywhere under a node, in the order of the file. */
export function elementsNamed(parent: Document | Element, name: string): Element[] {
  return [...parent.getElementsByTagName(name)];
}

/** A new element of the spreadsheet's namespace; attributes that are undefined are left out. */
export function mainElement(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  text?: string,
): Element {
  const element = document.createElementNS(MAIN, name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(key, String(value));
  }
  if (text !== undefined) element.appendChild(document.createTextNode(text));
  return element;
}

/** Puts a child where the schema wants it: before the first of the elements that may only come after it. */
export function insertInOrder(parent: Element, child: Element, laterNames: ReadonlySet<string>): void {
  const later = [...parent.childNodes].find((node) => laterNames.has(node.nodeName)) ?? null;
  parent.insertBefore(child, later);
}

/** Adds a relationship to a part's list of relationships (undefined = none yet) and answers its id with the new list. */
export function withRelationship(
  relationships: string | undefined,
  type: string,
  target: string,
): { id: string; xml: string } {
  const document = parsePart(relationships ?? `<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"/>`);
  const used = new Set(elementsNamed(document, "Relationship").map((element) => element.getAttribute("Id")));
  let number = used.size + 1;
  while (used.has(`rId${number}`)) number += 1;
  const element = document.createElementNS(PACKAGE_RELATIONSHIPS, "Relationship");
  element.setAttribute("Id", `rId${number}`);
  element.setAttribute("Type", `${RELATIONSHIP}/${type}`);
  element.setAttribute("Target", target);
  rootOf(document).appendChild(element);
  return { id: `rId${number}`, xml: partText(document) };
}
