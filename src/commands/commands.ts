import { createSheetOnDemand, createWorkbookOnDemand } from "../excel/creating/createOnDemand";
import { scoreCells } from "../excel/inserting/scoreCells";
import { officeLanguage } from "../excel/reading/officeLanguage";
import { readActiveCell } from "../excel/reading/selection";
import { asExcelFailure } from "../excel/running/excelFailure";
import { gallery, type GalleryTemplate } from "../sheets/gallery";
import { commandName } from "./commandName";
import { lastOutcome, type CommandOutcome } from "./commandOutcome";
import { recordThisWeek, recordWeekName } from "./recordWeekCommand";

/** What a command does; what it answers is told in the pane. */
type Command = () => Promise<CommandOutcome | undefined>;

/** Every command of the manifest by its name: a sheet of each template, and what concerns the workbook or its cells. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
  ...gallery.map((template): [string, Command] => [commandName(template), () => newSheet(template)]),
  ["newWorkbook", newWorkbook],
  [recordWeekName, recordThisWeek],
  ["scoreCells", scoreSelectedCells],
  ["explainCell", async () => ({ kind: "explain", cell: await readActiveCell() })],
]);

/** Call it once Office is ready. */
export function registerCommands(): void {
  for (const [name, command] of commands) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void run(command, event);
    });
  }
}

async function newSheet(template: GalleryTemplate): Promise<CommandOutcome | undefined> {
  try {
    await createSheetOnDemand(template.id, {
      language: officeLanguage(),
      sample: true,
      rows: template.rows?.default ?? 0,
    });
    return undefined;
  } catch (error) {
    return { kind: "sheetFailed", templateId: template.id, failure: asExcelFailure(error) };
  }
}

async function newWorkbook(): Promise<CommandOutcome | undefined> {
  const workbook = await createWorkbookOnDemand({ language: officeLanguage(), sample: true });
  return workbook.end === "complete" && workbook.created.length > 0 ? undefined : { kind: "workbookStopped", workbook };
}

async function scoreSelectedCells(): Promise<CommandOutcome | undefined> {
  return { kind: "scores", outcome: await scoreCells() };
}

/** Excel shows a command as running until it is completed, so it always is. */
async function run(command: Command, event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await command().catch((error: unknown): CommandOutcome => ({
      kind: "failed",
      failure: asExcelFailure(error),
    }));
    if (outcome === undefined) {
      lastOutcome.set();
    } else {
      lastOutcome.set(outcome);
      if (!isExpected(outcome)) await showPane();
    }
  } finally {
    event.completed();
  }
}

/** What a person asked for and sees in the sheet: a pane that is open tells it, with the way back. */
function isExpected(outcome: CommandOutcome): boolean {
  return outcome.kind === "scores" && "scored" in outcome.outcome && outcome.outcome.column === undefined;
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The outcome is reported already: the pane tells it whenever somebody opens it.
  }
}
