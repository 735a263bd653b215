import type { SheetSnapshot } from "../model/snapshot";
import { cellAddress } from "../save/address";

export interface SheetReport {
  readonly sheet: string;
  /** Cells with content. */
  readonly cells: number;
  readonly formulas: number;
  readonly errors: readonly { readonly address: string; readonly text: string }[];
}

/** What a sheet holds, and which of its cells show an error. */
export function reportOf(sheet: SheetSnapshot): SheetReport {
  return {
    sheet: sheet.name,
    cells: sheet.cells.filter((cell) => cell.value !== null || cell.formula !== undefined).length,
    formulas: sheet.cells.filter((cell) => cell.formula !== undefined).length,
    errors: sheet.cells
      .filter((cell) => cell.error === true)
      .map((cell) => ({ address: cellAddress(cell.row, cell.column), text: cell.text })),
  };
}

/** The cells of a sheet whose formulas call functions of the add-in, as they are typed or as files write them. */
export function callingAddin({ name, cells }: SheetSnapshot): string[] {
  return cells
    .filter(({ formula }) => formula !== undefined && /PARTNER\.|_xldudf_/i.test(formula))
    .map((cell) => `${name}!${cellAddress(cell.row, cell.column)}`);
}
