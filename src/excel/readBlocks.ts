import type { Block } from "../sheets/spec";
import { asExcelFailure } from "./excelFailure";
import { rangeOf, readExtents, readNames, type FormulaPlace, type Reference } from "./readReferences";

/** Cells of a sheet. */
export interface SheetBlock {
  readonly sheetName: string;
  readonly block: Block;
}

/** Where the cells lie that references stand for, in the order of the references; undefined for one that stands for none. */
export async function readBlocks(
  references: readonly Reference[],
  at: FormulaPlace,
): Promise<readonly (SheetBlock | undefined)[]> {
  if (references.length === 0) return [];
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const names = await readNames(context);
      const known = { ...names, ...(await readExtents(context, references, at, names)) };
      const ranges = references.map((reference) => rangeOf(reference, at, known));
      for (const range of ranges) {
        range?.load("rowIndex,columnIndex,rowCount,columnCount");
        range?.worksheet.load("name");
      }
      await context.sync();
      return ranges.map((range) =>
        range === undefined || range.isNullObject
          ? undefined
          : {
              sheetName: range.worksheet.name,
              block: {
                row: range.rowIndex,
                column: range.columnIndex,
                rows: range.rowCount,
                columns: range.columnCount,
              },
            },
      );
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
