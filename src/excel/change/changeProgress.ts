import { translateFormulaToR1C1 } from "@borgar/fx";
import { cellAddress } from "../../sheets/address";
import type { CellName } from "../reading/sheetCells";
import { readCellContents } from "./cellContents";
import { nameState, readNames } from "./changeNames";
import { onItsSheet } from "./changeSheet";
import { tableState, type TableState } from "./changeTable";
import { stateOf } from "./partState";
import { isEmpty, ownContents } from "./spilledContents";
import { sameContent, type CellChange, type CellContent, type NameChange, type WorkbookChange } from "./workbookChange";

export type ChangePart = CellChange | NameChange;

interface ReadCell {
  readonly place: CellChange;
  readonly now: CellContent;
}

export interface ChangeProgress {
  /** What is as it was before. */
  readonly waiting: readonly ChangePart[];
  readonly done: readonly ChangePart[];
  /** What a person changed in between. */
  readonly strange: readonly ChangePart[];
  /** Cells that are to keep what they hold, and that Excel took for those of a formula in their column. */
  readonly filled: readonly CellChange[];
  readonly table?: TableState;
  /** All cells as they came out: Excel has its own way of writing formulas. */
  readonly made: readonly CellChange[];
}

export async function progressOf(context: Excel.RequestContext, meant: WorkbookChange): Promise<ChangeProgress> {
  const change = await onItsSheet(context, meant);
  const found = { waiting: [] as ChangePart[], done: [] as ChangePart[], strange: [] as ChangePart[] };
  const filled: CellChange[] = [];
  const made: CellChange[] = [];
  const isFilled = fillOf(change);
  for (const { place: cell, now } of await readCells(context, change)) {
    made.push({ ...cell, after: now });
    const state = stateOf(now, cell, sameContent);
    if (state === "strange" && isFilled(cell, now)) filled.push(cell);
    else if (state !== "kept") found[state].push(cell);
  }
  for (const { name, now } of await readNames(context, change.names ?? [])) {
    const state = nameState(name, now);
    if (state !== "kept") found[state].push(name);
  }
  const table = await tableState(context, change.table);
  return { ...found, filled, ...(table && { table }), made };
}

async function readCells(context: Excel.RequestContext, { cells }: WorkbookChange): Promise<ReadCell[]> {
  const read = await readCellContents(context, cells);
  if (!cells.some(({ before, after }) => "formula" in before || "formula" in after)) return read;
  return ownContents(context, read, mayBeSpilled);
}

/** A formula of the change may spill over cells that it empties. */
function mayBeSpilled({ place: { before, after }, now }: ReadCell): boolean {
  if (!isEmpty(before) && !isEmpty(after)) return false;
  return !("formula" in now && (sameContent(now, before) || sameContent(now, after)));
}

/** Whether a part of the change was made, and another was not. */
export function isHalfDone({ waiting, done, strange, filled, table }: ChangeProgress): boolean {
  const isBegun = done.length > 0 || (table !== undefined && table !== "waiting");
  const isOpen = waiting.length + strange.length > 0 || (table !== undefined && table !== "done");
  return filled.length > 0 || (isBegun && isOpen);
}

export function isDone({ waiting, strange, filled, table = "done" }: ChangeProgress): boolean {
  return waiting.length === 0 && strange.length === 0 && filled.length === 0 && table === "done";
}

/** As it is told to a person, with a way to it. */
export function nameOfPart(part: ChangePart): CellName {
  const { sheetId, sheetName } = part;
  return { sheetId, sheetName, address: "name" in part ? part.name : cellAddress(part) };
}

/** Whether a cell that was to keep what it holds has the formula of another cell of its column, as Excel fills it in. */
function fillOf({ cells }: WorkbookChange): (cell: CellChange, now: CellContent) => boolean {
  const relative = (formula: string, cell: CellChange) =>
    translateFormulaToR1C1(formula, cellAddress(cell)).toUpperCase();
  const inColumn = (one: CellChange, other: CellChange) => one.sheetId === other.sheetId && one.column === other.column;
  return (cell, now) => {
    if (!("formula" in now) || !sameContent(cell.before, cell.after)) return false;
    const filled = relative(now.formula, cell);
    return cells.some(
      (other) =>
        inColumn(cell, other) &&
        [other.before, other.after].some(
          (content) => "formula" in content && relative(content.formula, other) === filled,
        ),
    );
  };
}
