import type { CellPlace } from "./sheetCells";

/** Characters of formulas in one request: on the wire, quotes are escaped twice, and 4 MB is the limit. */
const MOST_CHARACTERS = 800_000;

export interface WrittenFormula extends CellPlace {
  readonly text: string;
}

/**
 * Writes formulas, those that stand below one another in one piece: Excel fills a table's column by itself from a single
 * cell, and has nothing left to fill when the column is written as a whole.
 */
export async function writeFormulas(
  context: Excel.RequestContext,
  formulas: readonly WrittenFormula[],
  onShare?: (share: number) => void,
): Promise<void> {
  let waiting = 0;
  let done = 0;
  for (const run of runsOf(formulas)) {
    const [first] = run;
    if (first === undefined) continue;
    const size = run.reduce((sum, { text }) => sum + text.length, 0);
    if (waiting > 0 && waiting + size > MOST_CHARACTERS) {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
      await context.sync();
      waiting = 0;
      onShare?.(done / formulas.length);
    }
    const sheet = context.workbook.worksheets.getItem(first.sheetId);
    sheet.getRangeByIndexes(first.row, first.column, run.length, 1).formulas = run.map(({ text }) => [text]);
    waiting += size;
    done += run.length;
  }
  await context.sync();
}

function runsOf(formulas: readonly WrittenFormula[]): WrittenFormula[][] {
  const sorted = [...formulas].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const runs: WrittenFormula[][] = [];
  let size = 0;
  for (const formula of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.sheetId === formula.sheetId && last.column === formula.column && last.row + 1 === formula.row;
    if (!follows || size + formula.text.length > MOST_CHARACTERS) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)?.push(formula);
    size += formula.text.length;
  }
  return runs;
}
