import type { CellPlace } from "../sheetCells";
import { sameFormula } from "./sameFormula";

/** What a person asked for; the words are in `locales/`. */
export type ChangeAction =
  | "insertFormulas"
  | "scoreCells"
  | "recordWeek"
  | "recordAssumptions"
  | "makeNative"
  | "makeLive"
  | "repair"
  | "copyValues";

/** What a cell holds: a formula as Excel has it in English, or a value; null is an empty cell. */
export type CellContent = { readonly numberFormat: string } & (
  { readonly formula: string } | { readonly value: string | number | boolean | null }
);

export interface CellChange extends CellPlace {
  readonly before: CellContent;
  readonly after: CellContent;
}

/** Rows of a table, its headings included. */
export interface TableGrowth {
  readonly tableName: string;
  /** The first row below the shorter one. */
  readonly end: number;
  readonly rowsBefore: number;
  readonly rowsAfter: number;
  /** Whoever reads the table reads its rows only; a log is read below its table as well. */
  readonly mustFit: boolean;
  /** Where it grows to the right. */
  readonly columns?: { readonly before: number; readonly after: number };
}

/** Sheets that are copied: what was made of the copies is known by this, and is removed if not all of them are made. */
export interface SheetCopies {
  readonly sources: readonly {
    readonly name: string;
    /** With which it is marked, if it is. */
    readonly identity: string | undefined;
    readonly copyIdentity: string;
  }[];
  readonly idsBefore: readonly string[];
  readonly namesBefore: readonly string[];
}

/** A change of existing cells as it is meant: with what was there, so that it can be finished or taken back. */
export interface WorkbookChange {
  readonly action: ChangeAction;
  readonly cells: readonly CellChange[];
  readonly table?: TableGrowth;
  readonly copies?: SheetCopies;
}

/** The change that takes this one back. */
export function reversed({ cells, table, ...change }: WorkbookChange): WorkbookChange {
  return {
    ...change,
    cells: cells.map((cell) => ({ ...cell, before: cell.after, after: cell.before })),
    ...(table && { table: reversedGrowth(table) }),
  };
}

function reversedGrowth({ rowsBefore, rowsAfter, columns, ...growth }: TableGrowth): TableGrowth {
  return {
    ...growth,
    rowsBefore: rowsAfter,
    rowsAfter: rowsBefore,
    ...(columns && { columns: { before: columns.after, after: columns.before } }),
  };
}

/** An empty text is an empty cell. */
export function sameContent(one: CellContent, other: CellContent): boolean {
  if ("formula" in one || "formula" in other) {
    return "formula" in one && "formula" in other && sameFormula(one.formula, other.formula);
  }
  return (one.value ?? "") === (other.value ?? "");
}
