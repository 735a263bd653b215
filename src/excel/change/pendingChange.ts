import { asExcelFailure } from "../excelFailure";
import type { ExcelRun } from "../excelRun";
import { inExcel } from "../inExcel";
import type { CellName } from "../sheetCells";
import { readIntent, removeIntent, type Intent } from "./changeJournal";
import { isHalfDone, nameOfPart, progressOf, type ChangeProgress } from "./changeProgress";
import { bringAboutWhatIsLeft, clearUp } from "./changeWorkbook";
import { keepLastChange } from "./lastChange";
import { findCopies, removeCopies } from "./sheetCopies";
import { reversed, type ChangeAction, type SheetCopies } from "./workbookChange";

/** A change that was cut off: by an error, by closing the pane or the program, or on another machine. */
export interface PendingChange {
  readonly action: ChangeAction;
  /** Cells and defined names that become others, and how many of them did. */
  readonly cells: number;
  readonly done: number;
  /** Those that somebody changed or deleted since: they are left alone. */
  readonly strange: readonly CellName[];
  /** Sheets that were copied, of those that were to be: they can only be removed again. */
  readonly copies?: readonly string[];
}

/**
 * What is cleared up without asking: an intent of which nothing, or everything, was done.
 *
 * @param onUnderWay Called if somebody may be about to carry a change out, with the time when nobody is any more.
 */
export async function findPendingChange(onUnderWay?: (until: number) => void): Promise<PendingChange | undefined> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      const intent = await readIntent(context);
      if (intent?.underWayUntil !== undefined) onUnderWay?.(intent.underWayUntil);
      if (intent === undefined || intent.underWayUntil !== undefined) return undefined;
      const copies = intent.change?.copies && (await copiesToldOf(context, intent.change.copies));
      if (copies) return copies;
      const progress = intent.change && (await progressOf(context, intent.change));
      if (intent.change && progress && isHalfDone(progress)) return toldOf(intent.change.action, progress, intent);
      await clearUp(context, intent.change, progress);
      return undefined;
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

/**
 * Finishes the change that was cut off, or takes it back; cells that somebody changed since stay as they are. Copies of
 * sheets are removed: what they were to show may have changed since.
 */
export async function settlePendingChange(how: "finish" | "takeBack", run: ExcelRun = {}): Promise<void> {
  try {
    await inExcel({ ...run, repeatable: true }, async (context) => {
      const intent = await readIntent(context);
      if (intent === undefined) return;
      const { change } = intent;
      keepLastChange();
      if (change?.copies) await removeCopies(context, change.copies);
      else if (change) await bringAboutWhatIsLeft(context, how === "finish" ? change : reversed(change));
      await removeIntent(context);
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

async function copiesToldOf(context: Excel.RequestContext, copies: SheetCopies): Promise<PendingChange | undefined> {
  const found = await findCopies(context, copies);
  if (found.length === 0) return undefined;
  const names = found.map(({ name }) => name);
  return { action: "copyValues", cells: copies.sources.length, done: found.length, strange: [], copies: names };
}

function toldOf(action: ChangeAction, { waiting, done, strange }: ChangeProgress, { gone }: Intent): PendingChange {
  const left = [...strange.map(nameOfPart), ...gone];
  return { action, cells: waiting.length + done.length + left.length, done: done.length, strange: left };
}
