/**
 * Creates sheets for the pane and the commands. The templates, their words and what writes them are loaded with the first
 * sheet that is wanted: the pane is there sooner without them.
 */
import type { ExcelRun } from "../running/excelRun";
import type { CreatedSheet, Progress, SheetChoices } from "./createSheet";
import type { CreatedWorkbook, WorkbookChoices, WorkbookRun } from "./createWorkbook";

export async function createSheetOnDemand(
  templateId: string,
  choices: SheetChoices,
  onProgress?: (progress: Progress) => void,
  run?: ExcelRun,
): Promise<readonly CreatedSheet[]> {
  const [{ createSheet }, { templateOf }] = await Promise.all([
    import("./createSheet"),
    import("../../sheets/templates"),
  ]);
  return createSheet(templateOf(templateId), choices, onProgress, run);
}

/** A sheet of every template, in the order of the gallery. */
export async function createWorkbookOnDemand(choices: WorkbookChoices, run?: WorkbookRun): Promise<CreatedWorkbook> {
  const [{ createWorkbook }, { templates }] = await Promise.all([
    import("./createWorkbook"),
    import("../../sheets/templates"),
  ]);
  return createWorkbook(templates, choices, run);
}
