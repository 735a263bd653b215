import { isFormula, readValues } from "../reading/cellValue";
import { keyOf, nameOf, type CellName, type CellPlace } from "../reading/sheetCells";
import { asExcelFailure, ExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { nameOfPart } from "./changeProgress";
import { changeWorkbook, progressOf } from "./changeWorkbook";
import { lastChange } from "./lastChange";
import { reversed, type TableGrowth, type WorkbookChange } from "./workbookChange";

export type Undone =
  | { readonly kind: "undone"; readonly cells: number }
  /** Nothing was taken back: these cells are no longer as they were written. */
  | { readonly kind: "changedSince"; readonly cells: readonly CellName[] }
  /** Nothing was taken back: the table has other rows or columns by now, or is gone. */
  | { readonly kind: "tableChanged"; readonly table: string };

/**
 * Takes the last change back as it was made, all or none of it, if nobody has touched what it wrote.
 *
 * @throws ExcelFailure `sheetMissing`, if a sheet that it changed is gone.
 */
export async function undoLastChange(run: ExcelRun = {}): Promise<Undone> {
  const change = lastChange.get();
  if (change === undefined) return { kind: "undone", cells: 0 };
  try {
    return await inExcel({ ...run, repeatable: true }, async (context): Promise<Undone> => {
      await checkSheets(context, change);
      const { waiting, strange, filled } = await progressOf(context, change);
      const growth = change.table && (await grownTable(context, change, change.table));
      if (growth === "changed") return { kind: "tableChanged", table: change.table?.tableName ?? "" };
      const changed = [...[...waiting, ...strange, ...filled].map(nameOfPart), ...(growth ?? []).map(nameOf)];
      if (changed.length > 0) return { kind: "changedSince", cells: changed };
      await changeWorkbook(context, reversed(change));
      lastChange.set();
      return { kind: "undone", cells: change.cells.length };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

async function checkSheets(context: Excel.RequestContext, { cells }: WorkbookChange): Promise<void> {
  const ids = new Set(cells.map(({ sheetId }) => sheetId));
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  for (const { id } of sheets.items) ids.delete(id);
  if (ids.size > 0) throw new ExcelFailure("sheetMissing");
}

/** What a person entered since into the rows that the table would give up. */
async function grownTable(
  context: Excel.RequestContext,
  { cells }: WorkbookChange,
  { tableName, rowsBefore, rowsAfter, columns }: TableGrowth,
): Promise<CellPlace[] | "changed"> {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  await context.sync();
  if (table.isNullObject) return "changed";
  table.worksheet.load("id,name");
  const range = table
    .getRange()
    .load("rowIndex,columnIndex,rowCount,columnCount,formulas,formulasR1C1,values,valueTypes");
  await context.sync();
  const isWider = columns !== undefined && range.columnCount !== columns.after;
  if (range.rowCount > rowsAfter || isWider) return "changed";
  const own = new Set(cells.map(keyOf));
  const { id: sheetId, name: sheetName } = table.worksheet;
  return readValues(range).flatMap((line, row) =>
    line.flatMap((value, column): CellPlace[] => {
      const place = { sheetId, sheetName, row: range.rowIndex + row, column: range.columnIndex + column };
      if (row < rowsBefore || value === null || own.has(keyOf(place))) return [];
      // The formulas of a person's column Excel fills down by itself.
      const isFilled =
        isFormula(range.formulas[row]?.[column], value) &&
        range.formulasR1C1[row]?.[column] === range.formulasR1C1[row - 1]?.[column];
      return isFilled ? [] : [place];
    }),
  );
}
