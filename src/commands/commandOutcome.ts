import type { CreatedWorkbook } from "../excel/creating/createWorkbook";
import type { ScoreCellsOutcome } from "../excel/inserting/scoreCells";
import { ObservedValue } from "../excel/reading/observedValue";
import type { CellsPlace } from "../excel/reading/selection";
import type { ExcelFailure } from "../excel/running/excelFailure";

/**
 * What a command has to tell: it has no window of its own, so the pane does, at once or when somebody opens it. Commands
 * and pane run in one page, and share this module.
 */
export type CommandOutcome =
  | { readonly kind: "sheetFailed"; readonly templateId: string; readonly failure: ExcelFailure }
  | { readonly kind: "workbookStopped"; readonly workbook: CreatedWorkbook }
  /** Cells that got their score, or why they got none. */
  | { readonly kind: "scores"; readonly outcome: ScoreCellsOutcome }
  /** A cell whose explanation is wanted. */
  | { readonly kind: "explain"; readonly cell: CellsPlace }
  /** The week wants a word or an answer, which its own section of the pane has. */
  | { readonly kind: "week" }
  /** A command that failed for Excel's reasons. */
  | { readonly kind: "failed"; readonly failure: ExcelFailure };

export const lastOutcome = new ObservedValue<CommandOutcome>();
