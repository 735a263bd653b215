/** A workbook as plain data, as far as it matters who receives it. Rows and columns are counted from 0. */
import type { Block, CellPosition } from "../spec";
import type { RecordedDays } from "../staleRecord";

export interface SharedWorkbook {
  /** "Plan.xlsx". */
  readonly name: string;
  readonly sheets: readonly SharedSheet[];
  readonly names: readonly SharedName[];
  readonly properties: Readonly<Record<PersonalProperty, string>>;
  /** As Excel counts days. */
  readonly today: number;
}

export const personalProperties = ["author", "lastAuthor", "manager", "company"] as const;

export type PersonalProperty = (typeof personalProperties)[number];

export interface SharedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** The name of the generated sheet that a person copied it from, if that is still there. */
  readonly copyOf?: string;
  readonly blocks: readonly SharedCells[];
  /** Cells with a comment or a note. */
  readonly comments: readonly CellPosition[];
  /** The days of the dashboard's records, if this is their sheet. */
  readonly recordedDays?: RecordedDays;
  readonly names: readonly SharedName[];
  readonly tables: readonly SharedTable[];
}

export interface SharedTable {
  readonly name: string;
  /** With its headings and totals. */
  readonly block: Block;
  /** Its rows alone. */
  readonly body: Block;
  /** From left to right. */
  readonly headings: readonly string[];
}

export interface SharedCells extends CellPosition {
  /** The formulas of the cells; `null` for one that holds none, also if its text looks like one. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Whether a cell shows an error. */
  readonly errors: readonly (readonly boolean[])[];
}

export interface SharedName {
  readonly name: string;
  readonly formula: string;
}
