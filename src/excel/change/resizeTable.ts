/** Some versions of Excel lack the means; they extend their tables by themselves, and can't shorten them. */
export function canResizeTables(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Gives a table so many rows, its headings included, with the next request; false on an Excel that can't. */
export function resizeTable(table: Excel.Table, rows: number, columns: number): boolean {
  if (!canResizeTables()) return false;
  table.resize(table.getRange().getAbsoluteResizedRange(rows, columns));
  return true;
}
