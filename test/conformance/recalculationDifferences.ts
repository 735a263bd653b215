import type { CellSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { cellAddress } from "../../preview/save/address";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { withFrozenCustomFunctions, withFrozenFunctions } from "./frozenFormulas";
import { recalculate } from "./recalculate";
import type { Recalculated } from "./recalculate";

/** Functions that LibreOffice 7.4 doesn't have: cells that call them keep their value. */
const MISSING_IN_LIBREOFFICE = new Set(
  (
    "ANCHORARRAY BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER GROUPBY HSTACK LAMBDA LET MAKEARRAY MAP PIVOTBY " +
    "RANDARRAY REDUCE SCAN SEQUENCE SINGLE SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK " +
    "WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);

/**
 * Saves a workbook, lets LibreOffice calculate all of its native formulas anew, and answers what came out differently,
 * a sentence a cell. Numbers are equal to nine digits after the decimal point, or nine digits in all when they are large.
 */
export async function recalculationDifferences(workbook: WorkbookSnapshot): Promise<string[]> {
  const native = withFrozenFunctions(withFrozenCustomFunctions(workbook), MISSING_IN_LIBREOFFICE);
  const recalculated = await recalculate(await saveWorkbook(native));
  return native.sheets.flatMap((sheet) => {
    const cells = recalculated.get(sheet.name);
    if (!cells) {
      return [`The sheet ${sheet.name} is missing.`];
    }
    return sheet.cells.flatMap((cell) => {
      const address = cellAddress(cell.row, cell.column);
      const found = cells.get(address) ?? { value: null, error: false };
      return isSame(cell, found)
        ? []
        : [`${sheet.name}!${address} ${cell.formula ?? ""} was ${cell.value} and became ${found.value}.`];
    });
  });
}

function isSame(cell: CellSnapshot, found: Recalculated): boolean {
  if (cell.error || found.error) {
    // Errors that the file format doesn't know are saved as #VALUE!.
    return found.error && (found.value === cell.value || (cell.formula === undefined && found.value === "#VALUE!"));
  }
  if (typeof cell.value === "number" && typeof found.value === "number") {
    return Math.abs(cell.value - found.value) <= 1e-9 * Math.max(1, Math.abs(cell.value));
  }
  return (cell.value ?? "") === (found.value ?? "");
}
