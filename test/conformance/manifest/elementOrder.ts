import type { Document, Element } from "@xmldom/xmldom";
import { childElements, elements, kind, localName } from "../../../manifest/manifestDocument";

/**
 * The children of every parent that has an order, as Excel reads them; "!" marks those that may not be missing.
 * Excel refuses the whole manifest over one child in the wrong place.
 */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "Dictionary",
    "VersionOverrides!",
    "ExtendedOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!", "WebApplicationInfo", "EquivalentAddins"],
  "Host Workbook": ["Runtimes!", "AllFormFactors", "DesktopFormFactor"],
  Runtimes: ["Runtime!"],
  "ExtensionPoint CustomFunctions": ["Script!", "Page!", "Metadata!", "Namespace"],
  OfficeMenu: ["Control!"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint!"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  CustomTab: ["Group!", "Label!"],
  Group: ["OverriddenByRibbonApi", "Label!", "Icon!", "Control!"],
  "Control Button": ["OverriddenByRibbonApi", "Label!", "Supertip!", "Icon!", "Action!", "Enabled"],
  "Control Menu": ["OverriddenByRibbonApi", "Label!", "Supertip!", "Icon!", "Items!"],
  Item: ["OverriddenByRibbonApi", "Label!", "Supertip!", "Icon", "Action!", "Enabled"],
  Supertip: ["Title!", "Description!"],
  "Action ShowTaskpane": ["SourceLocation!", "Title"],
  "Action ExecuteFunction": ["FunctionName!"],
  Resources: ["Images!", "Urls!", "ShortStrings!", "LongStrings!"],
};

/** Children that may stand more than once. */
const repeated = new Set(["ExtensionPoint", "Group", "Control"]);

/** Faults in the order, presence and number of children. A TaskpaneId is a fault: a shared runtime has one pane. */
export function orderFaults(document: Document): string[] {
  return elements(document, "*").flatMap((parent) => {
    const name = parentName(parent);
    const order = orders[name];
    return order ? childFaults(name, order, childElements(parent).map(localName)) : [];
  });
}

function parentName(element: Element): string {
  const name = localName(element);
  return orders[name] ? name : `${name} ${kind(element)}`;
}

function childFaults(parent: string, order: readonly string[], children: readonly string[]): string[] {
  const names = order.map((name) => name.replace("!", ""));
  const places = children.map((child) => names.indexOf(child));
  return [
    ...children.filter((_, i) => places[i] === -1).map((child) => `${parent} may not hold ${child}`),
    ...children
      .filter((_, i) => i > 0 && places[i] !== -1 && (places[i] ?? 0) < Math.max(...places.slice(0, i)))
      .map((child) => `${child} stands too late in ${parent}`),
    ...children
      .filter((child, i) => children.indexOf(child) < i && !repeated.has(child))
      .map((child) => `${parent} holds ${child} twice`),
    ...order
      .filter((name) => name.endsWith("!") && !children.includes(name.replace("!", "")))
      .map((name) => `${parent} lacks ${name.replace("!", "")}`),
  ];
}
