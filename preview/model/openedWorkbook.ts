import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** A cell of a file: what it last showed stays with its formula. */
export interface OpenedCell extends Omit<CellSnapshot, "text"> {
  /** The value comes from a formula that spills over the cell. */
  readonly spilled?: true;
}

export interface OpenedSheet extends Omit<SheetSnapshot, "cells"> {
  readonly cells: OpenedCell[];
}

/** A workbook read from a file, ready to take the place of the one that is open. */
export interface OpenedWorkbook extends Omit<WorkbookSnapshot, "sheets" | "customFunctions" | "arrayFunctions"> {
  readonly sheets: OpenedSheet[];
  /** The file was not calculated by today's Excel, which then calculates all of it on opening. */
  readonly calculatesAll: boolean;
}
