import { blockAddress } from "../../sheets/address";
import { keyOf, type CellName, type SheetCell } from "../reading/sheetCells";
import { isCalculated, partlyIn, readTableColumns, type TableColumnCells } from "../reading/tableColumns";

export interface SelectedFormulas {
  readonly cells: readonly SheetCell[];
  /** Columns of tables that are taken as a whole although only a part of them is selected. */
  readonly wholeColumns: readonly CellName[];
}

/** Of formulas on the sheet in view, the selected ones; in a calculated column of a table, those of all its rows. */
export async function selectedFormulas(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
): Promise<SelectedFormulas> {
  const { rowIndex, rowCount, columnIndex, columnCount } = await readSelected(context);
  const selected = cells.filter(
    ({ row, column }) =>
      row >= rowIndex && row < rowIndex + rowCount && column >= columnIndex && column < columnIndex + columnCount,
  );
  const columns = (await readTableColumns(context, selected)).filter(isCalculated);
  const wanted = new Set([...selected, ...columns.flat()].map(keyOf));
  return {
    cells: cells.filter((cell) => wanted.has(keyOf(cell))),
    wholeColumns: partlyIn(columns, selected).map(nameOfColumn),
  };
}

async function readSelected(context: Excel.RequestContext): Promise<Excel.Range> {
  const range = context.workbook.getSelectedRange().load("rowIndex,rowCount,columnIndex,columnCount");
  await context.sync();
  return range;
}

function nameOfColumn(column: TableColumnCells): CellName {
  const { sheetId = "", sheetName = "", row = 0, column: place = 0 } = column[0] ?? {};
  const address = blockAddress({ row, column: place, rows: column.length, columns: 1 });
  return { sheetId, sheetName, address };
}
