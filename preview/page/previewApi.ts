import type { NotHeld } from "../open/notHeld";
import type { SheetSnapshot, WorkbookSnapshot } from "../model/snapshot";

/** One request of the add-in to the workbook, as it crossed the wire. */
export interface BatchRecord {
  /** Milliseconds since the page opened. */
  at: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  /** Code of Excel's error that was answered, if any. */
  error?: string;
  /** True for the library's own housekeeping (function registration and results), which no `context.sync()` of the add-in caused. */
  internal: boolean;
}

export interface CellView {
  value: number | string | boolean | null;
  formula: string | null;
  text: string;
  /** What the add-in's function said of the error that the cell shows. */
  message: string | null;
}

/** `window.preview`: what tests and scripts use. Documented in docs/preview.md. */
export interface Preview {
  /** Resolves when the grid is drawn, the add-in is ready and its functions are registered. */
  ready(): Promise<void>;
  /** Resolves when nothing is being calculated: no engine run under way, no cell shows #BUSY!. */
  settled(): Promise<void>;
  sheetNames(): string[];
  /** Everything about a sheet: cells with values, formulas and displayed text, tables, names, rules, charts. */
  sheet(name: string): SheetSnapshot;
  /** The whole workbook as plain data: what `save` writes. */
  workbook(): WorkbookSnapshot;
  cell(sheet: string, address: string): CellView;
  /**
   * Types into a cell as a person would: "=1+1", "12%", "hello", "". What follows from it is there once `settled`. Rejects
   * with the words of the cell's validation when that refuses the entry; resolves at once unless a function has to tell.
   */
  setCell(sheet: string, address: string, input: string): Promise<void>;
  /** Writes a value as it is, never parsed and never refused: text stays text. */
  setValue(sheet: string, address: string, value: number | string | boolean | null): void;
  /** Pastes texts, row by row, from a cell on: nothing is refused. */
  paste(sheet: string, address: string, rows: readonly (readonly string[])[]): void;
  /** What a person does to rows, columns and sheets, by the same commands. Rows count from 1, columns are "A", "B", …. */
  insertRows(sheet: string, row: number, count?: number): Promise<void>;
  deleteRows(sheet: string, row: number, count?: number): Promise<void>;
  insertColumns(sheet: string, column: string, count?: number): Promise<void>;
  deleteColumns(sheet: string, column: string, count?: number): Promise<void>;
  /** Moves columns, or rows, before another one. */
  moveColumns(sheet: string, column: string, count: number, before: string): Promise<void>;
  moveRows(sheet: string, row: number, count: number, before: number): Promise<void>;
  /** Inserts cells across a table's columns above one of its rows, or deletes them: what lies beside the table stays. */
  insertTableRows(table: string, row: number, count?: number): Promise<void>;
  deleteTableRows(table: string, row: number, count?: number): Promise<void>;
  /** Sorts a table's rows by the column under a heading. */
  sortTable(table: string, heading: string, descending?: boolean): Promise<void>;
  /** Shows only those rows whose cells under a heading show one of the texts, "" being blank; null shows all of them. */
  filterTable(table: string, heading: string, shownTexts: readonly string[] | null): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** The copy is called "Name (2)". */
  copySheet(sheet: string): Promise<void>;
  /** @param position Counted from 0. */
  moveSheet(sheet: string, position: number): Promise<void>;
  deleteSheet(sheet: string): Promise<void>;
  /** Takes back what a person did last, with all that followed from it; what the add-in did can't be undone. */
  undo(): Promise<void>;
  redo(): Promise<void>;
  select(sheet: string, address: string): void;
  activeSheet(): string;
  /** Runs a command of the ribbon or of the cells' menu by its FunctionName; resolves when the add-in has completed it. */
  runCommand(functionName: string): Promise<void>;
  commands(): { functionName: string; label: string }[];
  readonly batches: readonly BatchRecord[];
  clearBatches(): void;
  /** Members of Excel's API that the add-in asked for and the model doesn't have. */
  readonly unknownMembers: readonly string[];
  /**
   * Makes a batch of the add-in fail: the next one as a whole with a host error number, or the next one that has the
   * given action (the first, if none is given) at that action with Excel's code. What came before it stays done.
   */
  injectFault(fault: { code: string; message?: string; atAction?: number } | { hostError: number }): void;
  /** With `functions=off`: the add-in arrives. As in Excel, cells that showed #NAME? do so until they are entered again. */
  installFunctions(): void;
  /**
   * What somebody without the add-in sees on opening the workbook: volatile formulas are calculated, with all that hangs
   * on them; other cells keep their values.
   */
  reopenWithoutFunctions(): void;
  readonly language: string;
  readonly requirementSets: Readonly<Record<string, string>>;
  /**
   * Opens an .xlsx file in the place of the workbook, with the add-in loaded anew; answers what of the file can't be
   * held. A file that can't be opened rejects with the reason, and the workbook stays as it was.
   */
  open(file: Uint8Array): Promise<readonly NotHeld[]>;
  /** The workbook as .xlsx. */
  save(): Promise<Uint8Array>;
}

declare global {
  interface Window {
    preview: Preview;
  }
}
