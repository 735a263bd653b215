import { namesOf, type SheetSettings } from "../setting";

/** The day on which the checks were made. */
export const dealsSettings = {
  templateId: "deals",
  settings: { checkedOn: { name: "CheckedOn", kind: "day" } },
} as const satisfies SheetSettings;

export const dealsNames = namesOf(dealsSettings.settings);
