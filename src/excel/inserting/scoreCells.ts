import { evaluationCriteria } from "../../playbook/evaluation";
import { blockAddress } from "../../sheets/address";
import { readSelection, type CellsPlace } from "../reading/selection";
import type { ExcelRun } from "../running/excelRun";
import { insertFormulas, type InsertOutcome } from "./insertFormulas";

/** More rows are hardly meant: somebody selected whole columns. */
const MOST_ROWS = 2000;

export type ScoreCellsOutcome =
  /** With the table of which a whole column was filled. */
  | { readonly scored: string; readonly column?: string }
  /** Selected are not five scores a row. */
  | { readonly wrongSelection: string }
  /** The cells where the scores would go hold something. */
  | { readonly occupied: string }
  /** The scores would touch this table, which would take them up: a person says where they go. */
  | { readonly besideTable: string; readonly selection: CellsPlace };

/** Where the scores go if the next column touches a table: it gets a column, or one column stays free. */
export type ScorePlace = "intoTable" | "apart";

/** Puts the score of every selected row of scores into the column to the right of the selection, if that is empty. */
export async function scoreCells(): Promise<ScoreCellsOutcome> {
  return scoreSelection(await readSelection());
}

/** The same for a selection that was read before, once the person has said where the scores go. */
export async function scoreSelection(
  selection: CellsPlace,
  place?: ScorePlace,
  heading?: string,
  run: ExcelRun = {},
): Promise<ScoreCellsOutcome> {
  const { sheetName, row, column, rows, columns, address } = selection;
  if (columns !== evaluationCriteria.length || rows > MOST_ROWS) return { wrongSelection: address };
  const size = { rows, columns: 1 };
  const outcome = await insertFormulas(
    { sheetName, row, column: column + columns + (place === "apart" ? 1 : 0) },
    {
      formulaAt: (cell) => `=PARTNER.SCORE(${blockAddress({ row: cell.row, column, rows: 1, columns })})`,
      written: size,
      fills: size,
      // The scores stand beside what they read.
      isCircular: () => false,
    },
    place === "intoTable" ? { intoTable: true, heading } : {},
    run,
    "scoreCells",
  );
  return scoreOutcome(outcome, selection);
}

function scoreOutcome(outcome: InsertOutcome, selection: CellsPlace): ScoreCellsOutcome {
  if ("inserted" in outcome) return { scored: outcome.inserted, ...(outcome.column && { column: outcome.column }) };
  if ("beside" in outcome) return { besideTable: outcome.table, selection };
  if ("occupied" in outcome) return outcome;
  // Each score fills its own cell and reads others, so none spills or reads itself.
  throw new Error("A score of one cell was taken for one that spills.");
}
