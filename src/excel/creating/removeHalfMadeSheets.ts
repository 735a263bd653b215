import { isCopy, MARKED_SHEETS, markOf } from "../reading/sheetIdentity";
import { loadSettings, putSettingsBack } from "./settingsBefore";
import { forgetMaking, loadMakings, type SheetsInMaking } from "./sheetsInMaking";

/** A sheet whose adding may have been cut off before it was marked: it is known by its name, and that it is new and empty. */
export interface UnmarkedSheet {
  readonly name: string;
  readonly sheetIdsBefore: readonly string[];
}

/** Those that carry the mark of the making. A person's copy of one is the person's. */
export function sheetsOf({ identities }: SheetsInMaking, sheets: readonly Excel.Worksheet[]): Excel.Worksheet[] {
  return sheets.filter((sheet) => !isCopy(sheet) && identities.includes(markOf(sheet, "identity") ?? ""));
}

/**
 * Removes the sheets that could not be finished, what they left in the settings of a workbook that has no other sheet of
 * ours, and the note of their making.
 *
 * @param isToBeKept Asked if the sheets turn out to be whole: with a yes they stay.
 * @returns Whether they were kept.
 */
export async function removeHalfMadeSheets(
  context: Excel.RequestContext,
  making: SheetsInMaking,
  {
    unmarked,
    isToBeKept = false,
  }: { readonly unmarked?: UnmarkedSheet | undefined; readonly isToBeKept?: boolean } = {},
): Promise<boolean> {
  const { worksheets } = context.workbook;
  worksheets.load(MARKED_SHEETS);
  const readSettings = loadSettings(context);
  const readMakings = loadMakings(context);
  await context.sync();
  const marked = sheetsOf(making, worksheets.items);
  const isNoted = readMakings().some(({ id }) => id === making.id);
  if (isToBeKept && !isNoted && marked.length === making.identities.length) return true;
  const others = worksheets.items.filter((sheet) => !marked.includes(sheet));
  const halfMade = [...marked, ...(unmarked ? await emptyOne(context, unmarked, others) : [])];
  // The last one first: the others are read by it.
  for (const sheet of halfMade.reverse()) sheet.delete();
  const isAlone = others.every((sheet) => markOf(sheet, "template") === undefined);
  if (isAlone) putSettingsBack(context, readSettings(), making.settingsBefore);
  if (isNoted) forgetMaking(context, making);
  await context.sync();
  return false;
}

async function emptyOne(
  context: Excel.RequestContext,
  { name, sheetIdsBefore }: UnmarkedSheet,
  sheets: readonly Excel.Worksheet[],
): Promise<Excel.Worksheet[]> {
  const sheet = sheets.find((each) => each.name === name && !sheetIdsBefore.includes(each.id));
  if (sheet === undefined || markOf(sheet, "identity") !== undefined) return [];
  const used = sheet.getUsedRangeOrNullObject().load("address");
  await context.sync();
  return used.isNullObject ? [sheet] : [];
}
