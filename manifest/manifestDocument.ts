import { DOMParser, type Document, type Element } from "@xmldom/xmldom";

/** A manifest is read as it stands; anything that isn't well-formed is an error. */
export function parseManifest(xml: string): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(xml, "text/xml");
}

/** Every element of a local name, in any namespace, in the order of the document. */
export function elements(document: Document, name: string): Element[] {
  return Array.from(document.getElementsByTagNameNS("*", name));
}

export function childElements(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

export function localName(element: Element): string {
  return element.localName ?? element.nodeName;
}

export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}

/** The kind of an element that has one, such as "Button" of a Control. */
export function kind(element: Element): string {
  return element.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type") ?? "";
}

export function text(element: Element): string {
  return (element.textContent ?? "").trim();
}
