import { blockAddress } from "../sheets/address";
import type { CellPosition } from "../sheets/spec";
import { asExcelFailure, ExcelFailure } from "./excelFailure";
import { localAddress } from "./selection";

export interface InsertTarget {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

export interface Insertion {
  /** One formula a cell, from the target on. */
  readonly formulas: readonly (readonly string[])[];
  /** The cells that the result fills: those of the formulas, or more if one spills. */
  readonly fills: { readonly rows: number; readonly columns: number };
  /** Without it, nothing is written over cells that hold something. */
  readonly replace: boolean;
}

export type InsertOutcome =
  | { readonly inserted: string }
  /** Cells that hold something: the smallest block around them. */
  | { readonly occupied: string }
  /** A result of several cells would lie in this table, where nothing can spill. */
  | { readonly inTable: string };

/** Writes formulas into cells of a sheet. Cells that hold something are left as they are, unless they are to be replaced. */
export async function insertFormulas(target: InsertTarget, insertion: Insertion): Promise<InsertOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetName).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      const { rows, columns } = insertion.fills;
      const written = { rows: insertion.formulas.length, columns: insertion.formulas[0]?.length ?? 1 };
      const area = sheet.getRangeByIndexes(target.row, target.column, rows, columns).load("formulas,address");
      const tables = sheet.tables.load("items/name");
      await context.sync();
      const spills = rows > written.rows || columns > written.columns;
      const table = spills ? await tableIn(area, tables.items, context) : undefined;
      if (table !== undefined) return { inTable: table.name };
      const full = fullCells(area.formulas);
      if (full.length > 0 && !insertion.replace) return { occupied: blockAround(full, target) };
      // What is written over needs no clearing; the rest of a spilled result's cells does, or Excel answers #SPILL!.
      for (const cell of full) {
        if (cell.row >= written.rows || cell.column >= written.columns) {
          sheet.getCell(target.row + cell.row, target.column + cell.column).clear("Contents");
        }
      }
      sheet.getRangeByIndexes(target.row, target.column, written.rows, written.columns).formulas =
        insertion.formulas.map((row) => [...row]);
      await context.sync();
      return { inserted: localAddress(area.address) };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** The table that shares cells with the area. */
async function tableIn(
  area: Excel.Range,
  tables: readonly Excel.Table[],
  context: Excel.RequestContext,
): Promise<Excel.Table | undefined> {
  const shared = tables.map((table) => table.getRange().getIntersectionOrNullObject(area).load("address"));
  await context.sync();
  return tables.find((_, index) => shared[index]?.isNullObject === false);
}

/** From the area's first cell on. */
function fullCells(formulas: readonly (readonly unknown[])[]): CellPosition[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (formula === "" ? [] : [{ row, column }])),
  );
}

function blockAround(cells: readonly CellPosition[], origin: CellPosition): string {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return blockAddress({
    row: origin.row + top,
    column: origin.column + left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
  });
}
