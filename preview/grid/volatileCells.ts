import { isFunction, tokenize } from "@borgar/fx";
import type { CellPlace } from "./calculation";
import type { GridContext } from "./gridContext";

/** Excel calculates these whenever it calculates, and when it opens a file. */
const VOLATILE: ReadonlySet<string> = new Set([
  "NOW",
  "TODAY",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "OFFSET",
  "INDIRECT",
  "INFO",
  "CELL",
]);

export function isVolatile(formula: string): boolean {
  return tokenize(formula).some((token) => isFunction(token) && VOLATILE.has(token.value.toUpperCase()));
}

/** The cells whose own formula is volatile. */
export function volatileCells({ workbook }: GridContext): CellPlace[] {
  return workbook.getSheets().flatMap((sheet) => {
    const found: CellPlace[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.f && isVolatile(cell.f)) found.push({ sheetId: sheet.getSheetId(), row, column });
    });
    return found;
  });
}
