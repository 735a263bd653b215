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
  const isResized = queueResize(table, rows, columns);
  if (isResized) await context.sync();
  return isResized;
}

/** The same with the next request, for what has to go along with it. */
export function queueResize(table: Excel.Table, rows: number, columns: number): boolean {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return false;
  table.resize(table.getRange().getAbsoluteResizedRange(rows, columns));
  return true;
}
