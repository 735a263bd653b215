import { keyOf } from "./sheetCells";
import { partlyIn, readTableColumns } from "./tableColumns";
import { writeFormulas, type WrittenFormula } from "./writeFormulas";

/**
 * Writes formulas, and leaves the cells beside them as they are. Excel takes a formula in a table for that of its whole
 * column: the column's other formulas are written in one piece with it, and its empty cells are emptied again.
 */
export async function replaceFormulas(
  context: Excel.RequestContext,
  formulas: readonly WrittenFormula[],
  onShare?: (share: number) => void,
): Promise<void> {
  const columns = partlyIn(await readTableColumns(context, formulas), formulas);
  const wanted = new Set(formulas.map(keyOf));
  const others = columns.flat().filter((cell) => !wanted.has(keyOf(cell)));
  const kept = others.flatMap((cell) => (cell.formula === undefined ? [] : [{ ...cell, text: cell.formula }]));
  await writeFormulas(context, [...formulas, ...kept], onShare);
  const empty = others.filter(({ value, formula }) => value === null && formula === undefined);
  if (empty.length > 0) await emptyAgain(context, empty);
}

async function emptyAgain(context: Excel.RequestContext, cells: readonly WrittenPlace[]): Promise<void> {
  const filled = (await readTableColumns(context, cells)).flat().filter(({ formula }) => formula !== undefined);
  const wasEmpty = new Set(cells.map(keyOf));
  for (const { sheetId, row, column } of filled.filter((cell) => wasEmpty.has(keyOf(cell)))) {
    context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1).clear("Contents");
  }
  await context.sync();
}

type WrittenPlace = Omit<WrittenFormula, "text">;
