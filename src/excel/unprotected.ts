import { ExcelFailure } from "./excelFailure";

/** Says so before anything is written if a sheet is protected. One request. */
export async function checkUnprotected(context: Excel.RequestContext, sheetIds: Iterable<string>): Promise<void> {
  const sheets = [...new Set(sheetIds)].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  const locked = sheets.filter(({ protection }) => protection.protected);
  if (locked.length === 0) return;
  throw new ExcelFailure("protectedSheet", { sheets: locked.map(({ name }) => name) });
}
