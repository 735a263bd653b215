import { workbookSettings } from "../reading/sheetIdentity";

const keys = Object.values(workbookSettings);

/** What the settings of the workbook were; undefined is one that wasn't there. */
export type SettingsBefore = ReadonlyMap<string, unknown>;

/** Asks for them until the next sync; what is answered tells them after it. */
export function loadSettings({ workbook }: Excel.RequestContext): () => SettingsBefore {
  const items = keys.map((key) => [key, workbook.settings.getItemOrNullObject(key).load("value")] as const);
  return () => new Map(items.map(([key, item]) => [key, item.isNullObject ? undefined : (item.value as unknown)]));
}

/** Of sheets that were not made nothing is to be left behind: with the next sync. */
export function putSettingsBack(
  { workbook: { settings } }: Excel.RequestContext,
  now: SettingsBefore,
  before: SettingsBefore,
): void {
  for (const [key, value] of now) {
    const wanted = before.get(key);
    if (value === wanted) continue;
    if (wanted === undefined) settings.getItem(key).delete();
    else settings.add(key, wanted);
  }
}
