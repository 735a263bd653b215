import { evaluationCriteria } from "../playbook/evaluation";
import { blockAddress } from "../sheets/address";
import { insertFormulas } from "./insertFormulas";
import { readSelection } from "./selection";

/** More rows are hardly meant: somebody selected whole columns. */
const MOST_ROWS = 2000;

export type ScoreCellsOutcome =
  | { readonly scored: string }
  /** Selected are not five scores a row. */
  | { readonly wrongSelection: string }
  /** The cells where the scores would go hold something. */
  | { readonly occupied: string };

/** Puts the score of every selected row of scores into the column to the right of the selection, if that is empty. */
export async function scoreCells(): Promise<ScoreCellsOutcome> {
  const { sheetName, row, column, rows, columns, address } = await readSelection();
  if (columns !== evaluationCriteria.length || rows > MOST_ROWS) return { wrongSelection: address };
  const formulas = Array.from({ length: rows }, (_, index) => [
    `=PARTNER.SCORE(${blockAddress({ row: row + index, column, rows: 1, columns })})`,
  ]);
  const outcome = await insertFormulas(
    { sheetName, row, column: column + columns },
    { formulas, fills: { rows, columns: 1 }, replace: false },
  );
  return "inserted" in outcome ? { scored: outcome.inserted } : outcome;
}
