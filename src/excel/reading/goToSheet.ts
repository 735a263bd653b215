import { asExcelFailure, ExcelFailure } from "../running/excelFailure";
import { inExcel } from "../running/inExcel";

/** Shows a sheet, by Excel's id, and selects cells of it if an address is given. */
export async function goToSheet(sheetId: string, address?: string): Promise<void> {
  try {
    await inExcel({ repeatable: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      sheet.activate();
      if (address !== undefined) sheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
