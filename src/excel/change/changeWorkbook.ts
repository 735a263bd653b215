import { ExcelFailure, failureCode } from "../running/excelFailure";
import { beyondStop } from "../running/inExcel";
import { tryAgain } from "../running/tryAgain";
import { writeCellContents, type PlacedContent } from "./cellContents";
import { readIntent, removeIntent, writeIntent } from "./changeJournal";
import { writeNames } from "./changeNames";
import { isDone, isHalfDone, nameOfPart, progressOf, type ChangePart, type ChangeProgress } from "./changeProgress";
import { onItsSheet, onSheetsThatAreThere, withItsSheet, withoutItsSheet } from "./changeSheet";
import { extend, grows, shrink } from "./changeTable";
import { lastChange } from "./lastChange";
import { findCopies } from "./sheetCopies";
import { reversed, sameContent, type CellChange, type WorkbookChange } from "./workbookChange";

export { progressOf } from "./changeProgress";

/**
 * Changes a workbook, all that is meant or none of it: it is written down first, then made, then read back. Where that
 * fails everything is put back. If not even that can be done the intent stays, to be found at the next start.
 *
 * @param isToBeKept Asked once all is done: without a yes everything is put back.
 * @returns The change as it was made, which may be reversed; undefined if it was not to be kept.
 * @throws ExcelFailure `changedMeanwhile`, before anything is written, if a cell holds something else by now;
 *   `changeInterrupted`, if the workbook is left half changed.
 */
export async function changeWorkbook(
  context: Excel.RequestContext,
  change: WorkbookChange,
  isToBeKept: () => Promise<boolean> = () => Promise.resolve(true),
): Promise<WorkbookChange | undefined> {
  if (change.cells.length === 0 && !change.names?.length) return change;
  await clearTheWay(context);
  await announce(context, change);
  try {
    const made = await bringAbout(context, change);
    if (await isToBeKept()) {
      lastChange.set(made);
      beyondStop(context);
      // An intent that is left though all is done is found, and removed, before the next change and at the next start.
      await removeIntent(context).catch(() => undefined);
      return made;
    }
  } catch (error) {
    await putBack(context, change);
    throw error;
  }
  await putBack(context, change);
  return undefined;
}

/**
 * Writes down what is meant, if nobody touched it since it was read. What is as it is to be was made by somebody else: it
 * is not to be made twice, and not to be taken back.
 */
async function announce(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  try {
    await writeIntent(context, change);
    const { strange, done } = await progressOf(context, change);
    checkUntouched([...strange, ...done]);
  } catch (error) {
    // Nothing was changed yet.
    if (failureCode(error) !== "changePending") await removeIntent(context).catch(() => undefined);
    throw error;
  }
}

function checkUntouched([touched]: readonly ChangePart[]): void {
  if (touched !== undefined) throw new ExcelFailure("changedMeanwhile", { place: placeOf(touched) });
}

/** @throws ExcelFailure `changePending`, if there is a change that was cut off, or somebody else's that is under way. */
export async function clearTheWay(context: Excel.RequestContext): Promise<void> {
  const intent = await readIntent(context);
  if (intent === undefined) return;
  if (intent.underWayUntil !== undefined) throw new ExcelFailure("changePending");
  const { copies } = intent.change ?? {};
  if (copies && (await findCopies(context, copies)).length > 0) throw new ExcelFailure("changePending");
  const progress = intent.change && (await progressOf(context, intent.change));
  if (progress && isHalfDone(progress)) throw new ExcelFailure("changePending");
  await clearUp(context, intent.change, progress);
}

/** Removes what is left of a change of which nothing, or everything, was done: its sheet as well, where it has no use. */
export async function clearUp(
  context: Excel.RequestContext,
  change: WorkbookChange | undefined,
  progress: ChangeProgress | undefined,
): Promise<void> {
  if (change && progress) {
    const isNotBegun = progress.done.length === 0;
    if (isNotBegun) await putFormatsBack(context, change, progress);
    if (isNotBegun || (change.sheet?.before && isDone(progress))) await withoutItsSheet(context, change);
  }
  await removeIntent(context);
}

/** A cell gets its format before its content: where it was cut off in between, nothing else was done. */
async function putFormatsBack(
  context: Excel.RequestContext,
  { cells }: WorkbookChange,
  { made }: ChangeProgress,
): Promise<void> {
  const formatted = made.filter(
    ({ before, after: now }, index) =>
      now.numberFormat !== before.numberFormat && now.numberFormat === cells[index]?.after.numberFormat,
  );
  const contents = formatted.map(({ sheetId, sheetName, row, column, before: content }): PlacedContent => ({
    sheetId,
    sheetName,
    row,
    column,
    content,
  }));
  if (contents.length > 0) await writeCellContents(context, [contents]);
}

async function putBack(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  await tryAgain({}, () => bringAboutWhatIsLeft(context, reversed(change))).catch((cause: unknown) => {
    throw new ExcelFailure("changeInterrupted", { cause });
  });
  await removeIntent(context).catch(() => undefined);
}

/** Of a change that was cut off, whatever nobody has changed since. */
export async function bringAboutWhatIsLeft(context: Excel.RequestContext, meant: WorkbookChange): Promise<void> {
  const change = await onSheetsThatAreThere(context, meant);
  const left = new Set((await progressOf(context, change)).strange);
  const isOurs = (part: ChangePart) => !left.has(part);
  const { cells, names } = change;
  await bringAbout(context, { ...change, cells: cells.filter(isOurs), ...(names && { names: names.filter(isOurs) }) });
}

/** Makes a change and reads it back. Answers the change as it came out. */
async function bringAbout(context: Excel.RequestContext, change: WorkbookChange): Promise<WorkbookChange> {
  try {
    await write(context, change);
  } catch (error) {
    if (failureCode(error) === "stopped") throw error;
    // The answer may be lost though the work is done.
    const progress = await progressOf(context, change).catch(() => undefined);
    if (progress === undefined || !isDone(progress)) throw error;
  }
  const { waiting, filled, table = "done", made } = await progressOf(context, change);
  const [missing] = [...waiting, ...filled];
  if (missing !== undefined) throw new ExcelFailure("notWritten", { place: placeOf(missing) });
  if (table !== "done") throw new ExcelFailure("notWritten");
  const settled = await onItsSheet(context, { ...change, cells: made });
  if (change.sheet?.before) await withoutItsSheet(context, change);
  return settled;
}

/** Names come before the cells that read them: what is written to a cell is calculated at once. */
async function write(context: Excel.RequestContext, meant: WorkbookChange): Promise<void> {
  const change = await withItsSheet(context, meant);
  const { names = [], table } = change;
  // What a table gives up lies below it before it is emptied, and what it gains is written before it grows.
  if (table && !grows(table)) await shrink(context, table, change.cells);
  await writeNames(context, names);
  await writeCellContents(context, inOrder(change));
  if (table && grows(table)) await extend(context, table);
}

/**
 * Cells that are to stay empty are emptied once Excel may have filled them with the formula of another cell of their
 * column. What lies below a table goes last and by itself: Excel extends a table over what is written right below it,
 * and only there.
 */
function inOrder({ cells, table }: WorkbookChange): PlacedContent[][] {
  const isBelow = ({ sheetId, row }: CellChange) =>
    table !== undefined && sheetId === table.sheetId && row >= table.end;
  const below = cells.filter(isBelow);
  const others = cells.filter((cell) => !isBelow(cell));
  const groups = [others.filter((cell) => !staysEmpty(cell)), others.filter(staysEmpty), below];
  return groups.map((group) => group.map(({ after, ...place }) => ({ ...place, content: after })));
}

function staysEmpty({ before, after }: CellChange): boolean {
  return "value" in after && (after.value ?? "") === "" && sameContent(before, after);
}

function placeOf(part: ChangePart) {
  const { sheetName, address } = nameOfPart(part);
  return { kind: "cell", sheet: sheetName, address } as const;
}
