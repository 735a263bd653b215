import type { LineChange } from "./structureChange";
import type { OpenedCell } from "./openedWorkbook";
import type {
  Block,
  Border,
  CellSnapshot,
  CellStyle,
  ChartSnapshot,
  ColourRuleSnapshot,
  TableSnapshot,
  ValidationSnapshot,
} from "./snapshot";

/**
 * What is written into a cell: never parsed, but for `formula`; `error` is one that stands there as a value. `undefined`
 * leaves the cell as it is, `null` clears its content.
 */
export type CellInput =
  | { readonly value: number | string | boolean }
  | { readonly error: string }
  /** `unbound`: names in it, lower case, that mean nothing in this cell even once they are there. */
  | { readonly formula: string; readonly unbound?: readonly string[] }
  | null
  | undefined;

/** What `style` sets: a property left out stays as it is; null takes a fill, an alignment or an edge away. */
export type StyleChange = Partial<Omit<CellStyle, "fill" | "horizontal" | "borders">> & {
  fill?: string | null;
  horizontal?: CellStyle["horizontal"] | null;
  borders?: { top?: Border | null; bottom?: Border | null; left?: Border | null; right?: Border | null };
};

/** One parameter or function as `functions.json` describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: {
    name: string;
    description?: string;
    type?: string;
    dimensionality?: "scalar" | "matrix";
    optional?: boolean;
    repeating?: boolean;
  }[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: Record<string, unknown>;
}

/** A value that a custom function gets or answers. */
export type FunctionValue = number | string | boolean | null | { readonly error: string; readonly message?: string };

/** Calls the add-in's function through the wire. Never rejects: a failure is an error value. */
export type CallFunction = (
  id: string,
  args: readonly (FunctionValue | readonly (readonly FunctionValue[])[])[],
  callerAddress: string,
) => Promise<FunctionValue | readonly (readonly FunctionValue[])[]>;

export interface GridFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Names in it, lower case, that mean nothing in this cell. */
  readonly unbound?: readonly string[];
}

/** Cells of a sheet whose rows a person sorted. */
export interface SortedCells {
  readonly sheetId: string;
  readonly block: Block;
}

/** A person chose what a column of a table shows: the rows that have it; null shows everything. */
export interface FilteredColumn {
  readonly sheetId: string;
  readonly table: string;
  /** Counted from the table's first column. */
  readonly column: number;
  readonly rows: readonly number[] | null;
}

/** What a person did to rows, columns, tables or sheets; `step` stands for it in the list of things to undo. */
export type StructureEvent =
  | {
      readonly kind: "changed";
      readonly lines: readonly LineChange[];
      readonly copied?: { readonly sourceId: string; readonly copyId: string };
      readonly sorted?: SortedCells;
      readonly filtered?: FilteredColumn;
      readonly step: object | null;
    }
  | { readonly kind: "undone" | "redone"; readonly step: object };

export interface GridSheet {
  readonly id: string;
  readonly name: string;
}

/**
 * The grid and formula engine as Excel's objects see it. It shows and calculates; what only Excel knows (print set-up,
 * custom properties, exact rules) is kept by the model and mirrored here to be seen. Blocks are zero-based.
 */
export interface Grid {
  // sheets: the grid's list is the truth, because a person may add, rename or delete sheets in it
  sheets(): readonly GridSheet[];
  addSheet(name: string): GridSheet;
  /** A new sheet that looks like another one and holds its values; the formulas, and what lies over the cells, come later. */
  copySheet(id: string, name: string): GridSheet;
  deleteSheet(id: string): void;
  renameSheet(id: string, name: string): void;
  moveSheet(id: string, position: number): void;
  activateSheet(id: string): void;
  activeSheet(): GridSheet;
  select(id: string, block: Block): void;
  selection(): { sheet: GridSheet; block: Block };
  setVisible(id: string, visible: boolean): void;
  setTabColour(id: string, colour: string | null): void;
  setGridlines(id: string, shown: boolean): void;
  setFreeze(id: string, rows: number, columns: number): void;

  // cells
  write(id: string, row: number, column: number, inputs: readonly (readonly CellInput[])[]): void;
  /** Every cell of the block, row by row, with value, formula, displayed text and style. */
  read(id: string, block: Block): CellSnapshot[][];
  /** Every formula of a sheet, where it stands. */
  formulas(id: string): readonly GridFormula[];
  /** The smallest block with content or style; null when the sheet is empty. */
  usedBlock(id: string, valuesOnly: boolean): Block | null;
  clear(id: string, block: Block, what: "all" | "contents" | "formats"): void;
  /** Sets the given properties on every cell of the block, leaving the others. An edge is undefined = as it is. */
  style(id: string, block: Block, style: StyleChange): void;
  merge(id: string, block: Block): void;
  unmerge(id: string, block: Block): void;
  mergedBlocks(id: string): Block[];
  /** Widths and heights in points, as Excel's API counts them. */
  setColumnWidths(id: string, from: number, count: number, points: number): void;
  columnWidth(id: string, column: number): number | undefined;
  setRowHeights(id: string, from: number, count: number, points: number): void;
  rowHeight(id: string, row: number): number | undefined;

  // things over cells: each call replaces what the sheet shows
  setTables(id: string, tables: readonly TableSnapshot[]): void;
  setValidations(id: string, validations: readonly ValidationSnapshot[]): void;
  setColourRules(id: string, rules: readonly ColourRuleSnapshot[]): void;
  setCharts(id: string, charts: readonly ChartSnapshot[]): void;
  /** Tables and rules of a sheet that is gone count no more. */
  forgetSheet(id: string): void;
  /** Replaces the workbook's defined names; `sheetId` scopes one to a sheet. */
  setNames(names: readonly { name: string; formula: string; sheetId?: string }[]): void;

  // calculation
  registerFunctions(namespace: string, functions: readonly FunctionMetadata[], call: CallFunction): void;
  /** All formulas anew; the add-in's functions are called again only where an argument changed, or if it is a full one. */
  recalculate(full: boolean): void;
  /** All formulas anew, as if they were entered again: names that were unbound are looked up. */
  rebuild(): void;
  /** Whether a calculation is under way or a custom function is awaited. */
  isBusy(): boolean;
  /** What the host says of that: it may not count the functions that it awaits. */
  isCalculating(): boolean;
  /** Resolves when it isn't busy. */
  settled(): Promise<void>;

  // opening a file
  /** Puts cells on a new sheet, with the values that they last had; nothing is calculated. */
  load(id: string, cells: readonly OpenedCell[]): void;
  /**
   * All is loaded: what changes of itself is calculated with what hangs on it, or all formulas are. What was done before
   * can't be undone.
   */
  opened(calculateAll: boolean): void;

  /** A person changed something: a cell, a sheet, the selection. */
  onChange(listener: (change: { kind: "cells" | "sheets" | "selection" }) => void): void;
}
