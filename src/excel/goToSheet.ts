import { asExcelFailure, ExcelFailure } from "./excelFailure";

/** Shows a sheet, by Excel's id. */
export async function goToSheet(sheetId: string): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      sheet.activate();
      await context.sync();
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
