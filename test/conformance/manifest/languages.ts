import type { Document, Element } from "@xmldom/xmldom";
import { attribute, childElements, elements, localName } from "../../../manifest/manifestDocument";

/** The same in every language: part of each formula, or the address of one page or script for all languages. */
const universal = new Set(["Functions.Namespace", "Taskpane.Url", "Functions.Script.Url"]);

/** Faults of language: everything that a person reads or opens is said once for each of the locales, and for no other. */
export function languageFaults(document: Document, wanted: readonly string[]): string[] {
  return readable(document).flatMap(({ name, element }) => {
    const locales = childElements(element).map((override) => attribute(override, "Locale"));
    return [...new Set([...wanted, ...locales])]
      .filter((locale) => locales.filter((other) => other === locale).length !== (wanted.includes(locale) ? 1 : 0))
      .map((locale) =>
        wanted.includes(locale)
          ? `${name} has not exactly one override for ${locale}`
          : `${name} has an override for ${locale}`,
      );
  });
}

function readable(document: Document): { name: string; element: Element }[] {
  const ofApp = elements(document, "OfficeApp")
    .flatMap(childElements)
    .filter((element) => ["DisplayName", "Description", "SupportUrl"].includes(localName(element)))
    .map((element) => ({ name: localName(element), element }));
  const ofResources = ["Urls", "ShortStrings", "LongStrings"]
    .flatMap((list) => elements(document, list))
    .flatMap(childElements)
    .map((element) => ({ name: attribute(element, "id"), element }))
    .filter(({ name }) => !universal.has(name));
  return [...ofApp, ...ofResources];
}
