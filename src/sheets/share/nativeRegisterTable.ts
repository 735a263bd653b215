import { headed } from "../headed";
import { textCell, type LogDefinition } from "../logTable";

/** A formula that was made native: all that it takes to audit it, and to put it back. */
export interface NativeEntry {
  /** "2026-03-09 14:05". */
  readonly when: string;
  /** Empty, as its id, for a name of the whole workbook. */
  readonly sheetName: string;
  /** "B7", or a defined name. */
  readonly address: string;
  readonly live: string;
  readonly native: string;
  readonly valueBefore: string;
  readonly valueAfter: string;
  readonly sheetId: string;
  /** The hidden name that goes with the cell; empty for a defined name, and in a register of before there were any. */
  readonly anchor: string;
}

export type RegisterColumn = keyof NativeEntry;

/** The register of native formulas: a row for each formula that was replaced, and is to be put back. */
export const nativeRegisterTable: LogDefinition<RegisterColumn, NativeEntry> = {
  templateId: "nativeRegister",
  name: "NativeFormulas",
  columns: headed("nativeRegister", {
    when: { kind: "text", width: 100, cell: ({ when }) => textCell(when) },
    sheetName: { kind: "text", width: 110, cell: ({ sheetName }) => textCell(sheetName) },
    address: { kind: "text", width: 60, cell: ({ address }) => textCell(address) },
    live: { kind: "text", width: 280, cell: ({ live }) => textCell(live) },
    native: { kind: "text", width: 280, cell: ({ native }) => textCell(native) },
    valueBefore: { kind: "text", width: 100, cell: ({ valueBefore }) => textCell(valueBefore) },
    valueAfter: { kind: "text", width: 100, cell: ({ valueAfter }) => textCell(valueAfter) },
    sheetId: { kind: "text", width: 100, cell: ({ sheetId }) => textCell(sheetId) },
    /** A hidden name of the sheet: it goes with the cell wherever rows and columns are inserted. */
    anchor: { kind: "text", width: 120, cell: ({ anchor }) => textCell(anchor) },
  }),
};
