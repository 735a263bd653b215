/** Writing rows of a table that people work in: their columns stay, and so does what they put below the table. */
import { cellAddress } from "../sheets/address";
import { blocksOfCells } from "../sheets/share/blocksOfCells";
import type { Block, CellPosition } from "../sheets/spec";
import { resizeTable } from "./resizeTable";

export interface TableCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

/** Some rows of a table, counted from its first, and cells of some of its columns by their places. */
export interface TableRow {
  readonly row: number;
  readonly cells: ReadonlyMap<number, TableCell>;
}

/** Where the rows of a table stand, without the headings. */
export type TableBody = Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">;

/**
 * Writes rows in blocks of neighbouring cells. What lies below the table goes last and by itself: Excel extends a table
 * over what is written right below it, and only there.
 */
export function writeRows(sheet: Excel.Worksheet, body: TableBody, rows: readonly TableRow[]): void {
  for (const part of [rows.filter(({ row }) => row < body.rowCount), rows.filter(({ row }) => row >= body.rowCount)]) {
    const cells = new Map(part.map(({ row, cells: line }) => [row, line]));
    const positions = part.flatMap(({ row, cells: line }) => [...line.keys()].map((column) => ({ row, column })));
    for (const block of blocksOfCells(positions)) {
      const lines = linesOf(block, cells);
      const range = sheet.getRangeByIndexes(
        body.rowIndex + block.row,
        body.columnIndex + block.column,
        block.rows,
        block.columns,
      );
      // The format first: it decides how Excel reads the value, and keeps a text from becoming a formula or a date.
      range.numberFormat = lines.map((line) => line.map(({ numberFormat }) => numberFormat));
      range.values = lines.map((line) => line.map(({ value }) => value ?? ""));
    }
  }
}

function linesOf(block: Block, cells: ReadonlyMap<number, ReadonlyMap<number, TableCell>>): TableCell[][] {
  return Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_column, column) => {
      const cell = cells.get(block.row + row)?.get(block.column + column);
      if (cell === undefined) throw new Error(`No cell at ${cellAddress(block)}`);
      return cell;
    }),
  );
}

/** The first of so many rows right below a table that holds something, over the table's whole width. */
export async function filledBelow(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: TableBody,
  rows: number,
): Promise<CellPosition | undefined> {
  if (rows === 0) return undefined;
  const below = sheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, rows, columnCount).load("formulas");
  await context.sync();
  return firstFilled(below.formulas, { row: rowIndex + rowCount, column: columnIndex });
}

/** A formula counts, whatever it shows. */
export function firstFilled(contents: readonly (readonly unknown[])[], at: CellPosition): CellPosition | undefined {
  const row = contents.findIndex((line) => line.some((content) => content !== ""));
  const column = contents[row]?.findIndex((content) => content !== "") ?? -1;
  return row === -1 ? undefined : { row: at.row + row, column: at.column + column };
}

/** Sends what was written; false where the table didn't grow over it and can't be made to. No column is cut off. */
export async function growOver(
  context: Excel.RequestContext,
  table: Excel.Table,
  body: TableBody,
  below: number,
): Promise<boolean> {
  const after = table.getRange().load("rowCount,columnCount");
  await context.sync();
  const rows = 1 + body.rowCount + below;
  return below === 0 || after.rowCount >= rows || resizeTable(context, table, rows, after.columnCount);
}
