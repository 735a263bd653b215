import { inExcel } from "./inExcel";
import { sheetProperties } from "./sheetIdentity";
import type { SheetInMaking } from "./sheetInMaking";

/**
 * Removes the sheet that could not be finished; false if that fails as well. Somebody else may have made a sheet of
 * this name in the meantime: only a sheet that wasn't there before and carries our mark, or nothing at all, is ours.
 */
export async function removeHalfMadeSheet(
  making: SheetInMaking,
  { impatient }: { readonly impatient?: boolean } = {},
): Promise<boolean> {
  try {
    return await inExcel({ repeatable: true, impatient }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      const sheet = sheets.items.find(({ id, name }) => name === making.name && !making.sheetIdsBefore.includes(id));
      if (sheet === undefined) return true;
      const mark = sheet.customProperties.getItemOrNullObject(sheetProperties.identity).load("value");
      const used = sheet.getUsedRangeOrNullObject().load("address");
      await context.sync();
      const ours = mark.isNullObject ? used.isNullObject : mark.value === making.identity;
      if (!ours) return true;
      sheet.delete();
      await context.sync();
      return true;
    });
  } catch {
    // The first failure is the one to tell; this one is told by what was left over.
    return false;
  }
}
