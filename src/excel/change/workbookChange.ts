import { sameFormula } from "../../formulas/formulaFrame";
import type { LogSheetPlan } from "../creating/logSheet";
import type { CellPlace } from "../reading/sheetCells";

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

/** A cell that is to keep what it holds is one of the change if Excel might fill it with another's formula. */
export interface CellChange extends CellPlace {
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface NameContent {
  readonly formula: string;
  /** A name that people don't see. */
  readonly isHidden?: true;
}

/** A defined name; null where there is none. */
export interface NameChange {
  readonly name: string;
  /** Of the sheet whose name it is; empty for a name of the whole workbook. */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly before: NameContent | null;
  readonly after: NameContent | null;
}

/** Rows of a table, its headings included. */
export interface TableGrowth {
  readonly sheetId: string;
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

/** A sheet that is made for the change; null where there is none. What refers to it has no sheet's id before that. */
export interface SheetChange {
  readonly before: LogSheetPlan | null;
  readonly after: LogSheetPlan | null;
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

/** A change of a workbook as it is meant: with what was there, so that it can be finished or taken back. */
export interface WorkbookChange {
  readonly action: ChangeAction;
  readonly cells: readonly CellChange[];
  readonly names?: readonly NameChange[];
  readonly table?: TableGrowth;
  readonly sheet?: SheetChange;
  readonly copies?: SheetCopies;
}

/** The change that takes this one back. */
export function reversed({ cells, names, table, sheet, ...change }: WorkbookChange): WorkbookChange {
  return {
    ...change,
    cells: cells.map(turned),
    ...(names && { names: names.map(turned) }),
    ...(table && { table: reversedGrowth(table) }),
    ...(sheet && { sheet: turned(sheet) }),
  };
}

function turned<Part extends { readonly before: unknown; readonly after: unknown }>(part: Part): Part {
  return { ...part, before: part.after, after: part.before };
}

function reversedGrowth({ rowsBefore, rowsAfter, columns, ...growth }: TableGrowth): TableGrowth {
  return { ...growth, rowsBefore: rowsAfter, rowsAfter: rowsBefore, ...(columns && { columns: turned(columns) }) };
}

export function sameContent(one: CellContent, other: CellContent): boolean {
  if ("formula" in one || "formula" in other) {
    return "formula" in one && "formula" in other && sameFormula(one.formula, other.formula);
  }
  // An empty text is an empty cell.
  return (one.value ?? "") === (other.value ?? "");
}
