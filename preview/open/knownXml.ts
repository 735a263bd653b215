import type { Attr, Element } from "@xmldom/xmldom";
import { childrenOf } from "./xml";

/** The elements that a reader understands, each with its attributes (a text, separated by blanks); "*" stands for all. */
export type KnownXml = Readonly<Record<string, string>>;

/** Attributes that say nothing about the workbook: who wrote what when, and how to read the XML. */
const MEANINGLESS = /^(xmlns(:.*)?|xml:space|mc:Ignorable|mc:Requires|xr\d*:.*|x14ac:(dyDescent|knownFonts)|.*:uid)$/;

/**
 * What a part holds beyond the elements and attributes that its reader understands, so that nothing is dropped in
 * silence: `element` is the first one that isn't known on the way down, `attribute` one of a known element.
 */
export function unknownXml(root: Element, known: KnownXml): { element: Element; attribute?: string }[] {
  const found: { element: Element; attribute?: string }[] = [];
  const look = (element: Element): void => {
    const attributes = known[element.localName ?? ""];
    if (attributes === undefined) {
      found.push({ element });
      return;
    }
    if (attributes !== "*") {
      const names = new Set(attributes.split(" "));
      for (const { name } of Array.from(element.attributes) as Attr[]) {
        if (!MEANINGLESS.test(name) && !names.has(name)) found.push({ element, attribute: name });
      }
    }
    childrenOf(element).forEach(look);
  };
  look(root);
  return found;
}
