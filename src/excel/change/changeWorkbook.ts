import { cellAddress } from "../../sheets/address";
import { isFormula, readValues } from "../cellValue";
import { ExcelFailure, failureCode, originalCode } from "../excelFailure";
import { beyondStop } from "../inExcel";
import { resizeTable } from "../resizeTable";
import { tryAgain } from "../tryAgain";
import { readCellContents, writeCellContents, type PlacedContent } from "./cellContents";
import { readIntent, removeIntent, writeIntent } from "./changeJournal";
import { reversed, sameContent, type CellChange, type TableGrowth, type WorkbookChange } from "./workbookChange";

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
    await bringAbout(context, change);
  } catch (error) {
    if (originalCode(error) === "ItemAlreadyExists") throw new ExcelFailure("changePending", { cause: error });
    await tryAgain({}, () => bringAboutWhatIsLeft(context, reversed(change))).catch((cause: unknown) => {
      throw new ExcelFailure("changeInterrupted", { cause });
    });
    await removeIntent(context).catch(() => undefined);
    throw error;
  }
  beyondStop(context);
  // An intent that is left though all is done is found, and removed, before the next change and at the next start.
  await removeIntent(context).catch(() => undefined);
}

/** @throws ExcelFailure `changePending`, if there is a change that was cut off, or somebody else's that is under way. */
async function clearTheWay(context: Excel.RequestContext): Promise<void> {
  const intent = await readIntent(context);
  if (intent === undefined) return;
  if (intent.isUnderWay || (intent.change && isHalfDone(await progressOf(context, intent.change)))) {
    throw new ExcelFailure("changePending");
  }
  await removeIntent(context);
}

export function isHalfDone({ waiting, done, strange }: ChangeProgress): boolean {
  return done.length > 0 && waiting.length + strange.length > 0;
}

/** Writes the cells and reads them back, unless one holds neither what was there before nor what is to be. */
export async function bringAbout(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  const [first] = (await progressOf(context, change)).strange;
  if (first !== undefined) throw new ExcelFailure("changedMeanwhile", { place: placeOf(first) });
  const { table } = change;
  // What a table gives up lies below it before it is emptied, and what it gains is written before it grows.
  if (table && table.rowsAfter < table.rowsBefore) await shorten(context, table);
  try {
    await writeCellContents(context, inOrder(change));
  } catch (error) {
    // The answer may be lost though the work is done.
    if (failureCode(error) === "stopped" || !(await isDone(context, change).catch(() => false))) throw error;
  }
  if (table && table.rowsAfter > table.rowsBefore) await extend(context, table);
  const [missing] = (await progressOf(context, change)).waiting;
  if (missing !== undefined) throw new ExcelFailure("notWritten", { place: placeOf(missing) });
}

export interface ChangeProgress {
  /** Cells that hold what was there before. */
  readonly waiting: readonly CellChange[];
  readonly done: readonly CellChange[];
  /** Cells that a person changed in between. */
  readonly strange: readonly CellChange[];
}

export async function progressOf(context: Excel.RequestContext, { cells }: WorkbookChange): Promise<ChangeProgress> {
  const progress = { waiting: [] as CellChange[], done: [] as CellChange[], strange: [] as CellChange[] };
  for (const { place: cell, now } of await readCellContents(context, cells)) {
    // Of a cell that gets another format only it can't be told whether it has it.
    if (sameContent(cell.before, cell.after)) continue;
    if (sameContent(now, cell.after)) progress.done.push(cell);
    else if (sameContent(now, cell.before)) progress.waiting.push(cell);
    else progress.strange.push(cell);
  }
  return progress;
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
async function extend(context: Excel.RequestContext, { tableName, rowsAfter, mustFit }: TableGrowth): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().load("rowCount,columnCount");
  await context.sync();
  if (range.rowCount >= rowsAfter) return;
  const fits = await resizeTable(context, table, rowsAfter, range.columnCount);
  if (!fits && mustFit) throw new ExcelFailure("tableTooShort");
}

/** Gives rows of a table up, with the formulas by which Excel filled a person's columns in them. */
async function shorten(context: Excel.RequestContext, { tableName, rowsAfter }: TableGrowth): Promise<void> {
  const table = context.workbook.tables.getItem(tableName);
  const range = table.getRange().load("rowCount,columnCount,formulas,values,valueTypes");
  await context.sync();
  if (range.rowCount <= rowsAfter) return;
  readValues(range).forEach((line, row) =>
    line.forEach((value, column) => {
      const isFilled = row >= rowsAfter && isFormula(range.formulas[row]?.[column], value);
      if (isFilled) table.getRange().getCell(row, column).clear("Contents");
    }),
  );
  await resizeTable(context, table, rowsAfter, range.columnCount);
}

function placeOf({ sheetName, row, column }: CellChange) {
  return { kind: "cell", sheet: sheetName, address: cellAddress({ row, column }) } as const;
}
