import type { SheetSnapshot } from "../model/snapshot";

export interface SheetReport {
  readonly sheet: string;
  /** Cells with content. */
  readonly cells: number;
  readonly formulas: number;
  readonly errors: readonly { readonly address: string; readonly text: string }[];
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

/** What a sheet holds, and which of its cells show an error. */
export function reportOf(sheet: SheetSnapshot): SheetReport {
  return {
    sheet: sheet.name,
    cells: sheet.cells.filter((cell) => cell.value !== null || cell.formula !== undefined).length,
    formulas: sheet.cells.filter((cell) => cell.formula !== undefined).length,
    errors: sheet.cells
      .filter((cell) => cell.error === true)
      .map((cell) => ({ address: `${columnLetters(cell.column)}${cell.row + 1}`, text: cell.text })),
  };
}
