import type { CellSnapshot, SheetSnapshot } from "../../preview/model/snapshot";

/** What counts of a sheet's cells and lines: as far as it was once used, it makes no difference. */
export function sheetContents({ cells, columnWidths, rowHeights }: SheetSnapshot) {
  return {
    cells: cells.filter((cell) => !isPlain(cell)),
    columnWidths: setOnes(columnWidths),
    rowHeights: setOnes(rowHeights),
  };
}

const PLAIN = new Set(["numberFormat", "fontName", "fontSize", "fontColour", "vertical"]);

/** An empty cell that looks as every cell of its sheet, and shows nothing of it, makes a sheet no larger. */
function isPlain({ value, formula, style }: CellSnapshot): boolean {
  const isEmpty = value === null && formula === undefined && style.numberFormat === "General";
  return isEmpty && Object.keys(style).every((key) => PLAIN.has(key));
}

function setOnes(sizes: readonly (number | undefined)[]): (readonly [number, number])[] {
  return sizes.flatMap((size, index): [number, number][] =>
    // The browser's page tells an unset one as null.
    typeof size === "number" ? [[index, size]] : [],
  );
}
