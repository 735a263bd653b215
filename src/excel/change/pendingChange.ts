import { removeHalfMadeSheets, sheetsOf } from "../creating/removeHalfMadeSheets";
import { forgetMaking, loadMakings, type NotedMaking } from "../creating/sheetsInMaking";
import type { CellName } from "../reading/sheetCells";
import { MARKED_SHEETS } from "../reading/sheetIdentity";
import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { readIntent, removeIntent, type Intent } from "./changeJournal";
import { isHalfDone, nameOfPart, progressOf, type ChangeProgress } from "./changeProgress";
import { bringAboutWhatIsLeft, clearUp } from "./changeWorkbook";
import { lastChange } from "./lastChange";
import { findCopies, removeCopies } from "./sheetCopies";
import { reversed, type ChangeAction, type SheetCopies } from "./workbookChange";

/** A change that was cut off: by an error, by closing the pane or the program, or on another machine. */
export interface PendingChange {
  readonly action: ChangeAction | "createSheet";
  /** Cells and defined names that become others, and how many of them did. */
  readonly cells: number;
  readonly done: number;
  /** Those that somebody changed or deleted since: they are left alone. */
  readonly strange: readonly CellName[];
  /** Sheets that were copied, of those that were to be: they can only be removed again. */
  readonly copies?: readonly string[];
  /** Sheets whose making was cut off: they can only be removed as well. */
  readonly halfMade?: readonly string[];
}

/**
 * What is cleared up without asking: an intent of which nothing, or everything, was done.
 *
 * @param onUnderWay Called if somebody may be about to carry a change out or to make sheets, with the time when the first of
 *   them no longer is.
 */
export async function findPendingChange(onUnderWay?: (until: number) => void): Promise<PendingChange | undefined> {
  try {
    return await inExcel({ repeatable: true }, async (context) => {
      const readMakings = loadMakings(context);
      const intent = await readIntent(context);
      const makings = readMakings();
      const ends = [intent, ...makings].flatMap((each) => each?.underWayUntil ?? []);
      if (ends.length > 0) onUnderWay?.(Math.min(...ends));
      return (await cutOff(context, intent)) ?? (await halfMadeToldOf(context, cutOffOf(makings)));
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

async function cutOff(context: Excel.RequestContext, intent: Intent | undefined): Promise<PendingChange | undefined> {
  if (intent === undefined || intent.underWayUntil !== undefined) return undefined;
  const copies = intent.change?.copies && (await copiesToldOf(context, intent.change.copies));
  if (copies) return copies;
  const progress = intent.change && (await progressOf(context, intent.change));
  if (intent.change && progress && isHalfDone(progress)) return toldOf(intent.change.action, progress, intent);
  await clearUp(context, intent.change, progress);
  return undefined;
}

/**
 * Finishes the change that was cut off, or takes it back; cells that somebody changed since stay as they are. Copies of
 * sheets are removed: what they were to show may have changed since. So are sheets whose making was cut off.
 */
export async function settlePendingChange(how: "finish" | "takeBack", run: ExcelRun = {}): Promise<void> {
  try {
    await inExcel({ ...run, repeatable: true }, async (context) => {
      const readMakings = loadMakings(context);
      const intent = await readIntent(context);
      if (intent === undefined || intent.underWayUntil !== undefined)
        return removeCutOff(context, cutOffOf(readMakings()));
      const { change } = intent;
      lastChange.set();
      if (change?.copies) await removeCopies(context, change.copies);
      else if (change) await bringAboutWhatIsLeft(context, how === "finish" ? change : reversed(change));
      await removeIntent(context);
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}

function cutOffOf(makings: readonly NotedMaking[]): readonly NotedMaking[] {
  return makings.filter(({ underWayUntil }) => underWayUntil === undefined);
}

async function removeCutOff(context: Excel.RequestContext, makings: readonly NotedMaking[]): Promise<void> {
  for (const making of makings) await removeHalfMadeSheets(context, making);
}

/** A making of which no sheet is there is forgotten. */
async function halfMadeToldOf(
  context: Excel.RequestContext,
  makings: readonly NotedMaking[],
): Promise<PendingChange | undefined> {
  if (makings.length === 0) return undefined;
  const { worksheets } = context.workbook;
  worksheets.load(MARKED_SHEETS);
  await context.sync();
  const names = makings.flatMap((making) => {
    const found = sheetsOf(making, worksheets.items);
    if (found.length === 0) forgetMaking(context, making);
    return found.map(({ name }) => name);
  });
  await context.sync();
  if (names.length === 0) return undefined;
  const cells = makings.reduce((sum, { identities }) => sum + identities.length, 0);
  return { action: "createSheet", cells, done: names.length, strange: [], halfMade: names };
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
