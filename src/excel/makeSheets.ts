/**
 * Makes sheets for the pane and the commands. The templates, their words and what writes them are loaded with the first
 * sheet that is wanted: the pane is there sooner without them.
 */
import type { CreatedSheet, Progress, SheetChoices } from "./createSheet";
import type { CreatedWorkbook, WorkbookChoices, WorkbookRun } from "./createWorkbook";
import type { ExcelRun } from "./excelRun";
import type { WeekRecord } from "./recordWeek";

export async function makeSheet(
  templateId: string,
  choices: SheetChoices,
  onProgress?: (progress: Progress) => void,
  run?: ExcelRun,
): Promise<readonly CreatedSheet[]> {
  const [{ createSheet }, { templateOf }] = await Promise.all([import("./createSheet"), import("../sheets/templates")]);
  return createSheet(templateOf(templateId), choices, onProgress, run);
}

/** A sheet of every template, in the order of the gallery. */
export async function makeWorkbook(choices: WorkbookChoices, run?: WorkbookRun): Promise<CreatedWorkbook> {
  const [{ createWorkbook }, { templates }] = await Promise.all([
    import("./createWorkbook"),
    import("../sheets/templates"),
  ]);
  return createWorkbook(templates, choices, run);
}

/** Writes what the dashboard shows into its history. */
export async function recordTheWeek(choice: { readonly replace: boolean }, run?: ExcelRun): Promise<WeekRecord> {
  const { recordWeek } = await import("./recordWeek");
  return recordWeek(choice, run);
}
