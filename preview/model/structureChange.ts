import { isWholeColumns, isWholeRows } from "./block";
import type { Follow } from "./followedFormula";
import type { GridFormula } from "./grid";
import type { Block } from "./snapshot";

export type Along = "rows" | "columns";

/** The formulas of a sheet. */
export interface SheetFormulas {
  readonly sheetId: string;
  readonly formulas: readonly GridFormula[];
}

/** Which lines, from the first on. */
export interface Lines {
  readonly first: number;
  readonly count: number;
}

/**
 * Rows or columns of a sheet that were inserted, deleted, or moved before another one: whole ones, or only their cells
 * `within` some lines of the other direction, with those behind them.
 */
export type LineChange = {
  readonly sheetId: string;
  readonly along: Along;
  readonly at: number;
  readonly count: number;
  readonly within?: Lines;
} & (
  | { readonly kind: "insert" }
  /** `points` is how high or wide they were. */
  | { readonly kind: "delete"; readonly points: number }
  /** Before which line, as they were counted before, and the workbook's formulas as they read then. */
  | { readonly kind: "move"; readonly before: number; readonly formulas?: readonly SheetFormulas[] }
);

/** Where lines have gone; null when they are gone. */
type FollowLines = (first: number, last: number) => { readonly first: number; readonly last: number } | null;

/** Where blocks of the sheet's cells have gone, as Excel's references follow them. */
export function followLines(change: LineChange): Follow {
  const follow = linesOf(change);
  return (block) => {
    if (!isConcerned(block, change)) return block;
    const isOpen = change.along === "rows" ? isWholeColumns(block) : isWholeRows(block);
    if (isOpen) return block;
    const [first, count] = change.along === "rows" ? [block.row, block.rows] : [block.column, block.columns];
    const gone = follow(first, first + count - 1);
    if (gone === null) return null;
    const length = gone.last - gone.first + 1;
    if (gone.first === first && length === count) return block;
    return change.along === "rows"
      ? { ...block, row: gone.first, rows: length }
      : { ...block, column: gone.first, columns: length };
  };
}

/** Where cells may shift only within some lines, what reaches beyond these stays as it is. */
export function isConcerned(block: Block, { along, within }: LineChange): boolean {
  if (!within) return true;
  const { first, count } = linesIn(block, along === "rows" ? "columns" : "rows");
  return first >= within.first && first + count <= within.first + within.count;
}

/**
 * Where a table lies afterwards. References follow the cells at their ends; a table whose own rows or columns change
 * places stays where it is, takes in what is moved between them, and loses what is moved away.
 */
export function followTable(block: Block, change: LineChange): Block | null {
  if (change.kind !== "move") return followLines(change)(block);
  const { at, count, before } = change;
  const { first, count: own } = linesIn(block, change.along);
  const isOwn = (line: number): boolean => line >= first && line < first + own;
  if (at <= first && at + count >= first + own) return followLines(change)(block);
  if (isOwn(at) && isOwn(at + count - 1) && before >= first && before <= first + own) return block;
  const inserted = followLines({ ...change, kind: "insert", at: before })(block);
  const gone = before <= at ? at + count : at;
  return inserted && followLines({ ...change, kind: "delete", at: gone, points: 0 })(inserted);
}

/** A part of a block after lines were moved, and the cell that its first cell was before. */
export interface MovedPart {
  readonly block: Block;
  readonly origin: { readonly row: number; readonly column: number };
}

/** Cells take what covers them along when they are moved: where the cells of a block lie then. */
export function movedParts(block: Block, change: LineChange & { kind: "move" }): MovedPart[] {
  if (isWholeColumns(block) || isWholeRows(block)) return [{ block, origin: block }];
  const place = movedLine(change.at, change.count, change.before);
  const { first, count } = linesIn(block, change.along);
  const lines = Array.from({ length: count }, (_unused, index) => ({ from: first + index, to: place(first + index) }));
  lines.sort((one, other) => one.to - other.to);
  const starts = lines.flatMap(({ to }, index) => (to - 1 === lines[index - 1]?.to ? [] : [index]));
  return starts.map((start, index) => {
    const { from, to } = lines[start] ?? { from: first, to: first };
    const length = (starts[index + 1] ?? count) - start;
    return change.along === "rows"
      ? { block: { ...block, row: to, rows: length }, origin: { row: from, column: block.column } }
      : { block: { ...block, column: to, columns: length }, origin: { row: block.row, column: from } };
  });
}

function linesOf(change: LineChange): FollowLines {
  const { at, count } = change;
  switch (change.kind) {
    case "insert":
      return (first, last) => ({ first: first >= at ? first + count : first, last: last >= at ? last + count : last });
    case "delete":
      return (first, last) => {
        const end = at + count;
        if (first >= at && last < end) return null;
        return {
          first: first < at ? first : Math.max(at, first - count),
          last: last < at ? last : last >= end ? last - count : at - 1,
        };
      };
    case "move": {
      const place = movedLine(at, count, change.before);
      return (first, last) => {
        const [one, other] = [place(first), place(last)];
        return { first: Math.min(one, other), last: Math.max(one, other) };
      };
    }
  }
}

/** Where each line stands after some of them were moved before another one. */
function movedLine(at: number, count: number, before: number): (line: number) => number {
  const target = before > at ? before - count : before;
  return (line) => {
    if (line >= at && line < at + count) return target + line - at;
    const without = line >= at + count ? line - count : line;
    return without >= target ? without + count : without;
  };
}

/** A block's first line and how many it has. */
export function linesIn(block: Block, along: Along): Lines {
  return along === "rows" ? { first: block.row, count: block.rows } : { first: block.column, count: block.columns };
}
