import type { Document } from "@xmldom/xmldom";
import { attribute, childElements, elements, kind, localName } from "../../../manifest/manifestDocument";

/** The requirement sets of an element's manifest as "Name version". */
export function requirementSets(document: Document): string[] {
  return elements(document, "Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
}

/** Faults that would make Excel start separate runtimes: the functions, the commands and the pane share one page. */
export function sharedRuntimeFaults(document: Document): string[] {
  const runtimes = elements(document, "Runtime");
  const page = runtimes[0] ? attribute(runtimes[0], "resid") : "";
  const sharers = [
    ...elements(document, "Page").flatMap(childElements),
    ...elements(document, "FunctionFile"),
    ...elements(document, "Action")
      .filter((action) => kind(action) === "ShowTaskpane")
      .flatMap(childElements)
      .filter((child) => localName(child) === "SourceLocation"),
  ];
  return [
    ...(runtimes.length === 1 ? [] : [`there are ${runtimes.length} runtimes`]),
    ...runtimes
      .filter((runtime) => attribute(runtime, "lifetime") !== "long")
      .map(() => "the runtime does not live as long as the workbook"),
    ...sharers
      .filter((sharer) => attribute(sharer, "resid") !== page)
      .map((sharer) => `${localName(sharer)} is at ${attribute(sharer, "resid")}, not at the runtime's ${page}`),
  ];
}
