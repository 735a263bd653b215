import { blocksOfCells } from "../sheets/share/blocksOfCells";
import type { LogLines, LogTable } from "./logRows";
import { resizeTable } from "./resizeTable";

/**
 * Empties rows, counted from the table's first, in the log's own columns; what a person put beside them stays. Rows at
 * the end that hold nothing any more leave the table.
 */
export async function removeLogRows(
  context: Excel.RequestContext,
  { sheetId, tableName, places }: LogTable<string>,
  { lines, body }: LogLines,
  rows: ReadonlySet<number>,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const own = new Set(Object.values(places).filter((place) => place >= 0));
  const cells = [...rows].flatMap((row) => [...own].map((column) => ({ row, column })));
  for (const block of blocksOfCells(cells)) {
    const [row, column] = [body.rowIndex + block.row, body.columnIndex + block.column];
    sheet.getRangeByIndexes(row, column, block.rows, block.columns).clear("Contents");
  }
  await context.sync();
  const holds = (line: readonly unknown[], row: number) =>
    line.some((value, place) => value !== "" && !(rows.has(row) && own.has(place)));
  const left = Math.max(1, lines.slice(0, body.rowCount).findLastIndex(holds) + 1);
  if (left >= body.rowCount) return;
  await resizeTable(context, context.workbook.tables.getItem(tableName), left + 1, body.columnCount);
}
