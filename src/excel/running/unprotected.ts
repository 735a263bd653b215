import { ExcelFailure } from "./excelFailure";

/** Says so before anything is written if a sheet is protected. One request. */
export async function checkUnprotected(context: Excel.RequestContext, sheetIds: Iterable<string>): Promise<void> {
  const locked = await protectedSheets(context, sheetIds);
  if (locked.size > 0) throw new ExcelFailure("protectedSheet", { sheets: [...locked.values()] });
}

/** Those of the sheets that are protected: their names by their ids. */
export async function protectedSheets(
  context: Excel.RequestContext,
  sheetIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const sheets = [...new Set(sheetIds)].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    sheet.protection.load("protected");
    return sheet;
  });
  await context.sync();
  return new Map(sheets.filter(({ protection }) => protection.protected).map(({ id, name }) => [id, name]));
}
