import type { Document } from "@xmldom/xmldom";
import { attribute, childElements, elements, localName, text } from "./manifestDocument";

/** The longest that Excel accepts, by element; measured on every language's value. */
const valueLimits: Readonly<Record<string, number>> = {
  DisplayName: 125,
  IconUrl: 2048,
  HighResolutionIconUrl: 2048,
  SupportUrl: 2048,
  SourceLocation: 2018,
  Image: 2048,
  Url: 2048,
};

const listLimits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** Faults of length: names, strings, URLs, ids; and of the forms that Excel checks, GUID and version. */
export function lengthFaults(document: Document): string[] {
  return [
    ...Object.entries(valueLimits).flatMap(([name, limit]) =>
      elements(document, name).flatMap((element) => tooLong(name, limit, localisedValues(element))),
    ),
    ...Object.entries(listLimits).flatMap(([list, limit]) =>
      elements(document, list)
        .flatMap(childElements)
        .flatMap((element) => tooLong(attribute(element, "id"), limit, localisedValues(element))),
    ),
    ...elements(document, "OfficeApp")
      .flatMap(childElements)
      .filter((element) => localName(element) === "Description")
      .flatMap((element) => tooLong("Description", 250, localisedValues(element))),
    ...elements(document, "ProviderName").flatMap((element) => tooLong("ProviderName", 125, [text(element)])),
    ...elements(document, "Resources")
      .flatMap(childElements)
      .flatMap(childElements)
      .flatMap((element) => tooLong("resource id", 32, [attribute(element, "id")])),
    ...["CustomTab", "Group", "Control", "Item"]
      .flatMap((name) => elements(document, name))
      .flatMap((element) => tooLong("control id", 125, [attribute(element, "id")])),
    ...wrongForm(document, "Id", /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ...wrongForm(document, "Version", /^\d{1,5}(\.\d{1,5}){0,3}$/),
  ];
}

/** What an element says, in its default language and in the others. */
function localisedValues(element: Parameters<typeof attribute>[0]): string[] {
  return [
    ...(element.hasAttribute("DefaultValue") ? [attribute(element, "DefaultValue")] : []),
    ...childElements(element).map((override) => attribute(override, "Value")),
  ];
}

function tooLong(name: string, limit: number, values: readonly string[]): string[] {
  return values.flatMap((value) => [
    ...(value.length > limit ? [`${name} has ${value.length} characters, more than ${limit}: ${value}`] : []),
    ...(value === "" ? [`${name} is empty`] : []),
  ]);
}

function wrongForm(document: Document, name: string, form: RegExp): string[] {
  return elements(document, name)
    .map(text)
    .filter((value) => !form.test(value))
    .map((value) => `${name} has a wrong form: ${value}`);
}
