/**
 * Gives a table so many rows, its headings included; false on an Excel that lacks the means, which extends its tables by
 * itself.
 */
export async function resizeTable(
  context: Excel.RequestContext,
  table: Excel.Table,
  rows: number,
  columns: number,
): Promise<boolean> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return false;
  table.resize(table.getRange().getAbsoluteResizedRange(rows, columns));
  await context.sync();
  return true;
}
