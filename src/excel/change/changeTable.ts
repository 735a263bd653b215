import { isFormula, readValues } from "../reading/cellValue";
import { ExcelFailure, originalCode } from "../running/excelFailure";
import { canResizeTables, resizeTable } from "./resizeTable";
import type { CellChange, TableGrowth } from "./workbookChange";

export type TableState = "waiting" | "between" | "done";

/** Undefined if the table tells nothing: it is yet to be made or gone, a person changed it, or this Excel can't resize it. */
export async function tableState(
  context: Excel.RequestContext,
  growth: TableGrowth | undefined,
): Promise<TableState | undefined> {
  if (growth === undefined || growth.sheetId === "") return undefined;
  if (!canResizeTables() && !(grows(growth) && growth.mustFit)) return undefined;
  const range = (await readTable(context, growth, "rowCount,columnCount"))?.range;
  if (range === undefined) return undefined;
  const rows = stateOfSize(range.rowCount, growth.rowsBefore, growth.rowsAfter);
  const { columns } = growth;
  if (columns === undefined) return rows;
  const width = stateOfSize(range.columnCount, columns.before, columns.after);
  return growth.rowsBefore === growth.rowsAfter ? rows && width : rows;
}

function stateOfSize(now: number, before: number, after: number): TableState | undefined {
  if (now === after) return "done";
  if (now === before) return "waiting";
  return now > before === now < after ? "between" : undefined;
}

export function grows({ rowsBefore, rowsAfter, columns }: TableGrowth): boolean {
  return rowsAfter > rowsBefore || (columns !== undefined && columns.after > columns.before);
}

/** Excel extends a table by itself; where it didn't, it is told to. No column that a person added is cut off. */
export async function extend(context: Excel.RequestContext, growth: TableGrowth): Promise<void> {
  const found = await readTable(context, growth, "rowCount,columnCount");
  if (found === undefined) return;
  const { rowCount, columnCount } = found.range;
  const rows = Math.max(rowCount, growth.rowsAfter);
  const width = Math.max(columnCount, growth.columns?.after ?? 0);
  if (rows === rowCount && width === columnCount) return;
  const fits = resizeTable(found.table, rows, width);
  if (!fits && growth.mustFit) throw new ExcelFailure("tableTooShort");
  await context.sync();
}

/**
 * Gives rows or columns of a table up, with what Excel wrote into them by itself: the formulas by which it filled a
 * person's columns, and the heading of a column that nobody named. A table that a person let grow since stays.
 */
export async function shrink(
  context: Excel.RequestContext,
  growth: TableGrowth,
  cells: readonly CellChange[],
): Promise<void> {
  const found = await readTable(
    context,
    growth,
    "rowIndex,columnIndex,rowCount,columnCount,formulas,values,valueTypes",
  );
  if (found === undefined) return;
  const { table, range } = found;
  const { rowsBefore, rowsAfter, columns } = growth;
  const isSince = range.rowCount > rowsBefore || (columns !== undefined && range.columnCount > columns.before);
  const width = columns?.after ?? range.columnCount;
  if (isSince || (range.rowCount <= rowsAfter && range.columnCount <= width)) return;
  readValues(range).forEach((line, row) =>
    line.forEach((value, column) => {
      const isFilled = row >= rowsAfter && isFormula(range.formulas[row]?.[column], value);
      if (isFilled) table.getRange().getCell(row, column).clear("Contents");
    }),
  );
  if (resizeTable(table, Math.min(range.rowCount, rowsAfter), width)) {
    // A heading that is emptied within its table gets a name again.
    const own = new Set(cells.map(({ row, column }) => `${row},${column}`));
    for (let column = range.columnIndex + width; column < range.columnIndex + range.columnCount; column++) {
      const isNamedByExcel = !own.has(`${range.rowIndex},${column}`);
      if (isNamedByExcel) table.worksheet.getCell(range.rowIndex, column).clear("Contents");
    }
  }
  await context.sync();
}

/** Undefined if the table is gone. */
async function readTable(context: Excel.RequestContext, { tableName }: TableGrowth, wanted: string) {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().load(wanted);
  try {
    await context.sync();
    return { table, range };
  } catch (error) {
    if (originalCode(error) === "ItemNotFound" && (await isGone(context, tableName))) return undefined;
    throw error;
  }
}

/** That something was not found is also answered of a table that is there. */
async function isGone(context: Excel.RequestContext, tableName: string): Promise<boolean> {
  const table = context.workbook.tables.getItemOrNullObject(tableName).load("isNullObject");
  await context.sync();
  return table.isNullObject;
}
