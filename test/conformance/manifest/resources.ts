import type { Document } from "@xmldom/xmldom";
import { attribute, childElements, elements, localName } from "../../../manifest/manifestDocument";

/** Which list of resources each element points into. */
const lists: Readonly<Record<string, string>> = {
  Image: "Images",
  Runtime: "Urls",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Namespace: "ShortStrings",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

/** Faults of identity: an id used twice, a resid that points nowhere or into the wrong list, a resource that is idle. */
export function resourceFaults(document: Document): string[] {
  const resources = elements(document, "Resources")
    .flatMap(childElements)
    .flatMap((list) => childElements(list).map((element) => ({ id: attribute(element, "id"), list: localName(list) })));
  const references = elements(document, "*")
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => ({ resid: attribute(element, "resid"), by: localName(element) }));
  const controlIds = ["CustomTab", "Group", "Control", "Item"]
    .flatMap((name) => elements(document, name))
    .map((element) => attribute(element, "id"));
  const used = new Set(references.map(({ resid }) => resid));
  return [
    ...twice(resources.map(({ id }) => id)).map((id) => `two resources have the id ${id}`),
    ...twice(controlIds).map((id) => `two controls have the id ${id}`),
    ...references
      .filter(({ resid, by }) => !resources.some(({ id, list }) => id === resid && list === lists[by]))
      .map(({ resid, by }) => `${by} points to ${resid}, which is not among ${lists[by] ?? "any list"}`),
    ...resources.filter(({ id }) => !used.has(id)).map(({ id }) => `nothing uses the resource ${id}`),
  ];
}

function twice(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) < i);
}
