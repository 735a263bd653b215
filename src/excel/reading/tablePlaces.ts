/** What Excel does by itself to tables when formulas are entered in them or beside them. */
import type { Block } from "../../sheets/spec";

/** A table of a sheet: with its headings and totals, and its rows alone. */
export interface TablePlace {
  readonly name: string;
  readonly block: Block;
  readonly body: Block;
}

/** The tables of a sheet with their places. Two requests. */
export async function readTablePlaces(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<TablePlace[]> {
  const tables = sheet.tables.load("items/name");
  await context.sync();
  const places = tables.items.map(loadPlace);
  if (places.length > 0) await context.sync();
  return places.map(placeOf);
}

/** What is loaded of a range for `blockOf`. */
export const PLACE = "rowIndex,columnIndex,rowCount,columnCount";

/** A table whose place is there with the next request. */
export interface LoadedTable {
  readonly table: Excel.Table;
  readonly all: Excel.Range;
  readonly body: Excel.Range;
}

/** Of a table whose name is loaded. */
export function loadPlace(table: Excel.Table): LoadedTable {
  return { table, all: table.getRange().load(PLACE), body: table.getDataBodyRange().load(PLACE) };
}

export function placeOf({ table, all, body }: LoadedTable): TablePlace {
  return { name: table.name, block: blockOf(all), body: blockOf(body) };
}

export function blockOf(range: Excel.Range): Block {
  return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
}

export function overlap(one: Block, other: Block): boolean {
  return overlapsRows(one, other) && overlapsColumns(one, other);
}

export function overlapsRows(one: Block, other: Block): boolean {
  return one.row < other.row + other.rows && other.row < one.row + one.rows;
}

function overlapsColumns(one: Block, other: Block): boolean {
  return one.column < other.column + other.columns && other.column < one.column + one.columns;
}

/** The table that takes up cells entered right beside it or right below it; below its totals it takes none. */
export function tableBeside(written: Block, tables: readonly TablePlace[]): TablePlace | undefined {
  return tables.find(({ block, body }) => {
    const right = written.column === block.column + block.columns && overlapsRows(written, block);
    const hasTotals = body.row + body.rows < block.row + block.rows;
    const below = !hasTotals && written.row === block.row + block.rows && overlapsColumns(written, block);
    return right || below;
  });
}

/** Where the cells of a table's column lie that a column of the written block shares; undefined outside of tables. */
export function tableColumn(
  column: Block,
  tables: readonly TablePlace[],
): { readonly table: TablePlace; readonly block: Block } | undefined {
  const table = tables.find(({ body }) => overlap(column, body));
  return table && { table, block: { ...column, row: table.body.row, rows: table.body.rows } };
}
