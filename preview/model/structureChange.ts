import { isWholeColumns, isWholeRows } from "./block";
import type { Follow } from "./followedFormula";
import type { Block } from "./snapshot";

export type Along = "rows" | "columns";

/** Whole rows or columns of a sheet that were inserted, deleted, or moved before another one. */
export type LineChange = {
  readonly sheetId: string;
  readonly along: Along;
  readonly at: number;
  readonly count: number;
} & (
  | { readonly kind: "insert" }
  /** `points` is how high or wide they were. */
  | { readonly kind: "delete"; readonly points: number }
  /** Before which line, as they were counted before. */
  | { readonly kind: "move"; readonly before: number }
);

/** Where lines have gone; null when they are gone. */
type FollowLines = (first: number, last: number) => { readonly first: number; readonly last: number } | null;

/** Where blocks of the sheet's cells have gone, as Excel's references follow them. */
export function followLines(change: LineChange): Follow {
  const follow = linesOf(change);
  return (block) => {
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
export function linesIn(block: Block, along: Along): { readonly first: number; readonly count: number } {
  return along === "rows" ? { first: block.row, count: block.rows } : { first: block.column, count: block.columns };
}
