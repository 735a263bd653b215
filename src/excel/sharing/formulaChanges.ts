import { readCellContents } from "../change/cellContents";
import type { CellChange } from "../change/workbookChange";
import { keyOf, type CellPlace } from "../reading/sheetCells";
import { partlyIn, readTableColumns } from "../reading/tableColumns";

export interface ReplacedFormula extends CellPlace {
  /** As it was read. */
  readonly formula?: string;
  /** What takes its place. */
  readonly text: string;
}

/**
 * The change of formulas, with the cells beside them that stay as they are: Excel takes a formula in a table for that of
 * its whole column, so the column's other formulas are written in one piece with it, and its empty cells emptied again.
 */
export async function formulaChanges(
  context: Excel.RequestContext,
  formulas: readonly ReplacedFormula[],
): Promise<CellChange[]> {
  const wanted = new Map(formulas.map((each) => [keyOf(each), each]));
  const columns = partlyIn(await readTableColumns(context, formulas), formulas).flat();
  const beside = columns.filter(
    (cell) => !wanted.has(keyOf(cell)) && (cell.formula !== undefined || cell.value === null),
  );
  const places = [...formulas, ...beside].map(placeIn);
  return (await readCellContents(context, places)).map(({ place, now }) => {
    const replaced = wanted.get(keyOf(place));
    if (replaced === undefined) return { ...place, before: now, after: now };
    const { formula, text } = replaced;
    const before = formula === undefined ? now : { formula, numberFormat: now.numberFormat };
    return { ...place, before, after: { formula: text, numberFormat: now.numberFormat } };
  });
}

function placeIn({ sheetId, sheetName, row, column }: CellPlace): CellPlace {
  return { sheetId, sheetName, row, column };
}
