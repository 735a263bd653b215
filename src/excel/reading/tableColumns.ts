import { isFormula, readValues } from "./cellValue";
import { keyOf, type CellPlace, type SheetCell } from "./sheetCells";
import { readBlocks } from "./usedBlocks";

/** A cell of a table's column; one that holds nothing has the value `null` and no formula. */
export interface ColumnCell extends SheetCell {
  /** What it holds, counted from its own place: the same in every row of a calculated column. */
  readonly relative: string;
}

/** A column of a table, from its first row to its last. */
export type TableColumnCells = readonly ColumnCell[];

/** The columns of tables in which any of the cells stands, each whole. */
export async function readTableColumns(
  context: Excel.RequestContext,
  cells: readonly CellPlace[],
): Promise<TableColumnCells[]> {
  const bodies = await readBodies(context, new Set(cells.map(({ sheetId }) => sheetId)));
  const columns = bodies.flatMap(({ sheet, body: { rowIndex, rowCount, columnIndex, columnCount } }) => {
    const hit = cells.filter(
      ({ sheetId, row, column }) =>
        sheetId === sheet.id &&
        row >= rowIndex &&
        row < rowIndex + rowCount &&
        column >= columnIndex &&
        column < columnIndex + columnCount,
    );
    return [...new Set(hit.map(({ column }) => column))].map((column) => ({ sheet, column, rowIndex, rowCount }));
  });
  if (columns.length === 0) return [];
  const ranges = columns.map(({ sheet, column, rowIndex, rowCount }) => ({
    sheet,
    range: sheet.getRangeByIndexes(rowIndex, column, rowCount, 1).load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const blocks = await readBlocks(context, ranges, "formulas,formulasR1C1,values,valueTypes,rowIndex,columnIndex");
  const read = blocks.flatMap(({ sheet, range }) => cellsOf(sheet, range));
  return columns.map(({ sheet, column, rowIndex, rowCount }) =>
    read.filter(
      (cell) =>
        cell.sheetId === sheet.id && cell.column === column && cell.row >= rowIndex && cell.row < rowIndex + rowCount,
    ),
  );
}

async function readBodies(context: Excel.RequestContext, sheetIds: ReadonlySet<string>) {
  const sheets = [...sheetIds].map((id) => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    sheet.tables.load("items/name");
    return sheet;
  });
  if (sheets.length === 0) return [];
  await context.sync();
  const bodies = sheets.flatMap((sheet) =>
    sheet.tables.items.map((table) => ({
      sheet,
      body: table.getDataBodyRange().load("rowIndex,columnIndex,rowCount,columnCount"),
    })),
  );
  if (bodies.length > 0) await context.sync();
  return bodies;
}

function cellsOf({ id: sheetId, name: sheetName }: Excel.Worksheet, range: Excel.Range): ColumnCell[] {
  return readValues(range).map(([value = null], index) => {
    const formula: unknown = range.formulas[index]?.[0];
    return {
      sheetId,
      sheetName,
      row: range.rowIndex + index,
      column: range.columnIndex,
      value,
      relative: String(range.formulasR1C1[index]?.[0] ?? ""),
      ...(isFormula(formula, value) && { formula }),
    };
  });
}

/** Whether the column calculates the same in every row: Excel takes a change of one cell for one of all. */
export function isCalculated(column: TableColumnCells): boolean {
  const [first] = column;
  return (
    first?.formula !== undefined &&
    column.every((cell) => cell.formula !== undefined && cell.relative === first.relative)
  );
}

/** The columns of which some cells are among these, and others are not. */
export function partlyIn(columns: readonly TableColumnCells[], cells: readonly CellPlace[]): TableColumnCells[] {
  const wanted = new Set(cells.map(keyOf));
  return columns.filter((column) => column.some((cell) => !wanted.has(keyOf(cell))));
}
