import { isFormula, readValues } from "../cellValue";
import { ExcelFailure, originalCode } from "../excelFailure";
import { canResizeTables, resizeTable } from "../resizeTable";
import type { TableGrowth } from "./workbookChange";

export type TableState = "waiting" | "between" | "done";

/** Undefined if the table tells nothing: it is gone, a person changed it, or this Excel can't change its size. */
export async function tableState(
  context: Excel.RequestContext,
  growth: TableGrowth | undefined,
): Promise<TableState | undefined> {
  if (growth === undefined) return undefined;
  const { rowsBefore, rowsAfter, mustFit } = growth;
  if (!canResizeTables() && !(grows(growth) && mustFit)) return undefined;
  const rows = (await readTable(context, growth, "rowCount"))?.range.rowCount;
  if (rows === rowsBefore) return "waiting";
  if (rows === rowsAfter) return "done";
  const isBetween = rows !== undefined && rows > rowsBefore === rows < rowsAfter;
  return isBetween ? "between" : undefined;
}

export function grows({ rowsBefore, rowsAfter }: TableGrowth): boolean {
  return rowsAfter > rowsBefore;
}

/** Excel extends a table by itself; where it didn't, it is told to. No column that a person added is cut off. */
export async function extend(context: Excel.RequestContext, growth: TableGrowth): Promise<void> {
  const found = await readTable(context, growth, "rowCount,columnCount");
  const { rowsAfter, mustFit } = growth;
  if (found === undefined || found.range.rowCount >= rowsAfter) return;
  const fits = await resizeTable(context, found.table, rowsAfter, found.range.columnCount);
  if (!fits && mustFit) throw new ExcelFailure("tableTooShort");
}

/** Gives rows of a table up, with the formulas by which Excel filled a person's columns in them. */
export async function shorten(context: Excel.RequestContext, growth: TableGrowth): Promise<void> {
  const found = await readTable(context, growth, "rowCount,columnCount,formulas,values,valueTypes");
  const { rowsBefore, rowsAfter } = growth;
  if (found === undefined || found.range.rowCount <= rowsAfter || found.range.rowCount > rowsBefore) return;
  const { table, range } = found;
  readValues(range).forEach((line, row) =>
    line.forEach((value, column) => {
      const isFilled = row >= rowsAfter && isFormula(range.formulas[row]?.[column], value);
      if (isFilled) table.getRange().getCell(row, column).clear("Contents");
    }),
  );
  await resizeTable(context, table, rowsAfter, range.columnCount);
}

/** Undefined if the table is gone, or its sheet is yet to be made. */
async function readTable(context: Excel.RequestContext, { tableName }: TableGrowth, wanted: string) {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().load(wanted);
  try {
    await context.sync();
    return { table, range };
  } catch (error) {
    if (originalCode(error) === "ItemNotFound") return undefined;
    throw error;
  }
}
