import { cellAddress } from "../../sheets/address";
import { isFormula, readValues } from "../cellValue";
import { ExcelFailure, originalCode } from "../excelFailure";
import { queueResize, resizeTable } from "../resizeTable";
import { readCellContents, writeCellContents, type PlacedContent } from "./cellContents";
import { readIntent, removeIntent, writeIntent } from "./changeJournal";
import { keepLastChange } from "./lastChange";
import { findCopies } from "./sheetCopies";
import { isEmpty, ownContents } from "./spilledContents";
import {
  reversed,
  sameContent,
  type CellChange,
  type CellContent,
  type TableGrowth,
  type WorkbookChange,
} from "./workbookChange";

/**
 * Changes cells of a workbook, all of them or none: what is meant is written down first, then the cells, then read back.
 * Where that fails the cells are put back. If not even that can be done the intent stays, to be found at the next start.
 *
 * @throws ExcelFailure `changedMeanwhile`, before anything is written, if a cell holds something else by now;
 *   `changeInterrupted`, if the workbook is left half changed.
 */
export async function changeWorkbook(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  if (change.cells.length === 0) return;
  await clearTheWay(context);
  try {
    await writeIntent(context, change);
    keepLastChange(await bringAbout(context, change));
  } catch (error) {
    if (originalCode(error) === "ItemAlreadyExists") throw new ExcelFailure("changePending", { cause: error });
    await bringAboutWhatIsLeft(context, reversed(change)).catch((cause: unknown) => {
      throw new ExcelFailure("changeInterrupted", { cause });
    });
    await removeIntent(context).catch(() => undefined);
    throw error;
  }
  // An intent that is left though all is done is found, and removed, before the next change and at the next start.
  await removeIntent(context).catch(() => undefined);
}

/** @throws ExcelFailure `changePending`, if there is a change that was cut off, or somebody else's that is under way. */
export async function clearTheWay(context: Excel.RequestContext): Promise<void> {
  const intent = await readIntent(context);
  if (intent === undefined) return;
  if (intent.isUnderWay || (intent.change && (await isUnfinished(context, intent.change)))) {
    throw new ExcelFailure("changePending");
  }
  await removeIntent(context);
}

async function isUnfinished(context: Excel.RequestContext, change: WorkbookChange): Promise<boolean> {
  if (change.copies && (await findCopies(context, change.copies)).length > 0) return true;
  return isHalfDone(await progressOf(context, change));
}

export function isHalfDone({ waiting, done, strange }: ChangeProgress): boolean {
  return done.length > 0 && waiting.length + strange.length > 0;
}

/**
 * Writes the cells and reads them back, unless one holds neither what was there before nor what is to be. Answers the
 * change with what the cells hold then: Excel has its own way of writing formulas.
 */
export async function bringAbout(context: Excel.RequestContext, change: WorkbookChange): Promise<WorkbookChange> {
  const [first] = (await progressOf(context, change)).strange;
  if (first !== undefined) throw new ExcelFailure("changedMeanwhile", { place: placeOf(first) });
  const { table } = change;
  // What a table gives up lies below it before it is emptied, and what it gains is written before it grows.
  if (table) await shrink(context, change, table);
  try {
    await writeCellContents(context, inOrder(change));
  } catch (error) {
    // The answer may be lost though the work is done.
    if (!(await isDone(context, change).catch(() => false))) throw error;
  }
  if (table) await extend(context, table);
  const contents = await readProgress(context, change);
  const missing = contents.find(isWaiting);
  if (missing !== undefined) throw new ExcelFailure("notWritten", { place: placeOf(missing.place) });
  return { ...change, cells: contents.map(({ place, now }) => ({ ...place, after: now })) };
}

export interface ChangeProgress {
  /** Cells that hold what was there before. */
  readonly waiting: readonly CellChange[];
  readonly done: readonly CellChange[];
  /** Cells that a person changed in between. */
  readonly strange: readonly CellChange[];
}

interface CellProgress {
  readonly place: CellChange;
  readonly now: CellContent;
}

export async function progressOf(context: Excel.RequestContext, change: WorkbookChange): Promise<ChangeProgress> {
  const progress = { waiting: [] as CellChange[], done: [] as CellChange[], strange: [] as CellChange[] };
  for (const each of await readProgress(context, change)) {
    // Of a cell that gets another format only it can't be told whether it has it.
    if (sameContent(each.place.before, each.place.after)) continue;
    if (sameContent(each.now, each.place.after)) progress.done.push(each.place);
    else if (isWaiting(each)) progress.waiting.push(each.place);
    else progress.strange.push(each.place);
  }
  return progress;
}

function isWaiting({ place: { before, after }, now }: CellProgress): boolean {
  return sameContent(now, before) && !sameContent(now, after);
}

async function readProgress(context: Excel.RequestContext, { cells }: WorkbookChange): Promise<CellProgress[]> {
  const read = await readCellContents(context, cells);
  if (!cells.some(({ before, after }) => "formula" in before || "formula" in after)) return read;
  return ownContents(context, read, mayBeSpilled);
}

/** A formula of the change may spill over cells that it empties. */
function mayBeSpilled({ place: { before, after }, now }: CellProgress): boolean {
  if (!isEmpty(before) && !isEmpty(after)) return false;
  return !("formula" in now && (sameContent(now, before) || sameContent(now, after)));
}

async function isDone(context: Excel.RequestContext, change: WorkbookChange): Promise<boolean> {
  const { waiting, strange } = await progressOf(context, change);
  return waiting.length === 0 && strange.length === 0;
}

/** Of a change that was cut off, whatever nobody has changed since. */
export async function bringAboutWhatIsLeft(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  const left = new Set((await progressOf(context, change)).strange);
  await bringAbout(context, { ...change, cells: change.cells.filter((cell) => !left.has(cell)) });
}

/** What lies below a table goes last and by itself: Excel extends a table over what is written right below it, and only there. */
function inOrder({ cells, table }: WorkbookChange): PlacedContent[][] {
  const contents = cells.map(({ after, ...place }) => ({ ...place, content: after }));
  if (table === undefined) return [contents];
  const isBelow = ({ row }: PlacedContent): boolean => row >= table.end;
  return [contents.filter((cell) => !isBelow(cell)), contents.filter(isBelow)];
}

/** Excel extends a table by itself; where it didn't, it is told to. No column that a person added is cut off. */
async function extend(context: Excel.RequestContext, growth: TableGrowth): Promise<void> {
  const { tableName, rowsBefore, rowsAfter, columns, mustFit } = growth;
  if (rowsAfter <= rowsBefore && (columns === undefined || columns.after <= columns.before)) return;
  const table = context.workbook.tables.getItem(tableName);
  const { rowCount, columnCount } = await loaded(context, table.getRange().load("rowCount,columnCount"));
  const width = Math.max(columnCount, columns?.after ?? 0);
  if (rowCount >= rowsAfter && columnCount >= width) return;
  const fits = await resizeTable(context, table, Math.max(rowCount, rowsAfter), width);
  if (!fits && mustFit) throw new ExcelFailure("tableTooShort");
}

/**
 * Gives rows or columns of a table up, with what Excel wrote into them by itself: the formulas by which it filled a
 * person's columns, and the heading of a column that nobody named. A table that a person let grow since stays.
 */
async function shrink(context: Excel.RequestContext, { cells }: WorkbookChange, growth: TableGrowth): Promise<void> {
  const { tableName, rowsBefore, rowsAfter, columns } = growth;
  if (rowsAfter >= rowsBefore && (columns === undefined || columns.after >= columns.before)) return;
  const table = context.workbook.tables.getItem(tableName);
  const wanted = "rowIndex,columnIndex,rowCount,columnCount,formulas,values,valueTypes";
  const range = await loaded(context, table.getRange().load(wanted));
  const isSince = range.rowCount > rowsBefore || (columns !== undefined && range.columnCount > columns.before);
  const width = columns?.after ?? range.columnCount;
  if (isSince || (range.rowCount <= rowsAfter && range.columnCount <= width)) return;
  readValues(range)
    .slice(rowsAfter)
    .forEach((line, index) =>
      line.forEach((value, column) => {
        const row = rowsAfter + index;
        const isFilled = isFormula(range.formulas[row]?.[column], value);
        if (isFilled) table.getRange().getCell(row, column).clear("Contents");
      }),
    );
  if (queueResize(table, Math.min(range.rowCount, rowsAfter), width)) {
    // A heading that is emptied within its table gets a name again.
    const own = new Set(cells.map(({ row, column }) => `${row},${column}`));
    for (let column = range.columnIndex + width; column < range.columnIndex + range.columnCount; column++) {
      const isNamed = !own.has(`${range.rowIndex},${column}`);
      if (isNamed) table.worksheet.getCell(range.rowIndex, column).clear("Contents");
    }
  }
  await context.sync();
}

async function loaded(context: Excel.RequestContext, range: Excel.Range): Promise<Excel.Range> {
  await context.sync();
  return range;
}

function placeOf({ sheetName, row, column }: CellChange) {
  return { kind: "cell", sheet: sheetName, address: cellAddress({ row, column }) } as const;
}
