import { asExcelFailure } from "../excelFailure";
import type { ExcelRun } from "../excelRun";
import { inExcel } from "../inExcel";
import { nameOf, type CellName } from "../sheetCells";
import { bringAboutWhatIsLeft, isHalfDone, progressOf, type ChangeProgress } from "./changeWorkbook";
import { readIntent, removeIntent } from "./changeJournal";
import { reversed, type ChangeAction, type WorkbookChange } from "./workbookChange";

/** A change that was cut off: by an error, by closing the pane or the program, or on another machine. */
export interface PendingChange {
  readonly action: ChangeAction;
  readonly cells: number;
  readonly done: number;
  /** Cells that somebody changed since: they are left alone. */
  readonly strange: readonly CellName[];
}

/** What is cleared up without asking: an intent of which nothing, or everything, was done. */
export async function findPendingChange(): Promise<PendingChange | undefined> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      const intent = await readIntent(context);
      if (intent === undefined || intent.isUnderWay) return undefined;
      if (intent.change !== undefined) {
        const progress = await progressOf(context, intent.change);
        if (isHalfDone(progress)) return toldOf(intent.change, progress);
      }
      await removeIntent(context);
      return undefined;
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/** Finishes the change that was cut off, or takes it back; cells that somebody changed since stay as they are. */
export async function settlePendingChange(how: "finish" | "takeBack", run: ExcelRun = {}): Promise<void> {
  try {
    await inExcel({ ...run, repeatable: true }, async (context) => {
      const intent = await readIntent(context);
      if (intent === undefined) return;
      const { change } = intent;
      if (change) await bringAboutWhatIsLeft(context, how === "finish" ? change : reversed(change));
      await removeIntent(context);
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

function toldOf({ action, cells }: WorkbookChange, { done, strange }: ChangeProgress): PendingChange {
  return { action, cells: cells.length, done: done.length, strange: strange.map(nameOf) };
}
