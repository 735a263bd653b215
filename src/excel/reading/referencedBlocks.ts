import type { Reference } from "../../formulas/reference";
import type { Block } from "../../sheets/spec";
import { readRanges } from "./readReferences";
import type { FormulaPlace } from "./referenceRange";
import { blockOf, PLACE } from "./tablePlaces";

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
    wanted: PLACE,
    read: (range) => ({ sheetName: range.worksheet.name, block: blockOf(range) }),
  });
}
