import { DOMImplementation } from "@xmldom/xmldom";
import type { WorkbookSnapshot } from "../model/snapshot";
import { partText, rootOf } from "./packagePart";

/** The preview's own: Excel keeps an add-in's settings with the add-in's entry in the file, which a preview must not make. */
export const SETTINGS_NAMESPACE = "urn:partner-playbook:preview:workbook-settings";

/** The add-in's settings of the workbook as a part of the file: each by its name, as JSON. */
export function settingsPart(settings: WorkbookSnapshot["settings"]): string {
  const document = new DOMImplementation().createDocument(SETTINGS_NAMESPACE, "settings");
  for (const [name, value] of Object.entries(settings)) {
    const element = document.createElementNS(SETTINGS_NAMESPACE, "setting");
    element.setAttribute("name", name);
    element.appendChild(document.createTextNode(JSON.stringify(value)));
    rootOf(document).appendChild(element);
  }
  return partText(document);
}
