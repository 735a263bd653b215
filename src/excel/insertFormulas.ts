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

export type InsertOutcome = { readonly inserted: string } | { readonly occupied: string };

/** Writes formulas into cells of a sheet. Cells that hold something are left as they are, unless they are to be replaced. */
export async function insertFormulas(target: InsertTarget, insertion: Insertion): Promise<InsertOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(target.sheetName).load("id");
      await context.sync();
      if (sheet.isNullObject) throw new ExcelFailure("sheetMissing");
      const { rows, columns } = insertion.fills;
      const area = sheet.getRangeByIndexes(target.row, target.column, rows, columns).load("formulas,address");
      await context.sync();
      const address = localAddress(area.address);
      const isEmpty = area.formulas.every((row) => row.every((formula: unknown) => formula === ""));
      if (!isEmpty && !insertion.replace) return { occupied: address };
      if (!isEmpty) area.clear("Contents");
      const written = sheet.getRangeByIndexes(
        target.row,
        target.column,
        insertion.formulas.length,
        insertion.formulas[0]?.length ?? 1,
      );
      written.formulas = insertion.formulas.map((row) => [...row]);
      await context.sync();
      return { inserted: address };
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
