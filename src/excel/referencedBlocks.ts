import type { Block } from "../sheets/spec";
import { readRanges, type FormulaPlace, type Reference } from "./readReferences";

/** Cells of a sheet. */
export interface SheetBlock {
  readonly sheetName: string;
  readonly block: Block;
}

/** Where the cells lie that references stand for, in the order of the references; undefined for one that stands for none. */
export function referencedBlocks(
  references: readonly Reference[],
  at: FormulaPlace,
): Promise<readonly (SheetBlock | undefined)[]> {
  return readRanges(references, at, {
    wanted: "rowIndex,columnIndex,rowCount,columnCount",
    read: ({ worksheet, rowIndex, columnIndex, rowCount, columnCount }) => ({
      sheetName: worksheet.name,
      block: { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
    }),
  });
}
