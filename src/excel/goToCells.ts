import { asExcelFailure, ExcelFailure } from "./excelFailure";

/** Shows cells of a sheet, by Excel's id, and selects them. */
export async function goToCells(sheetId: string, address: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      sheet.activate();
      sheet.getRange(address).select();
      await context.sync();
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
