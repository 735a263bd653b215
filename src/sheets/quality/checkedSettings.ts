/** What the named settings of the generated sheets are allowed to hold: what a setting holds is said by the setting. */
import { checksOfSettings } from "../setting";
import { sheetSettings } from "../settings/sheetSettings";
import { fieldsOf, type Checks } from "./checks";

/** By the template of the sheet that defines the names for itself. */
export const checkedSettings: Readonly<Record<string, Checks>> = Object.fromEntries(
  sheetSettings
    .map((settings) => [settings.templateId, checksOfSettings(settings)] as const)
    .filter(([, checks]) => fieldsOf(checks).size > 0),
);
