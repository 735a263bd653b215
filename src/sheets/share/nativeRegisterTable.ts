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
  columns: {
    when: { name: { en: "When", es: "Cuándo" }, kind: "text", width: 100, cell: ({ when }) => textCell(when) },
    sheetName: {
      name: { en: "Sheet", es: "Hoja" },
      kind: "text",
      width: 110,
      cell: ({ sheetName }) => textCell(sheetName),
    },
    address: {
      name: { en: "Cell or name", es: "Celda o nombre" },
      kind: "text",
      width: 60,
      cell: ({ address }) => textCell(address),
    },
    live: {
      name: { en: "Formula before", es: "Fórmula anterior" },
      kind: "text",
      width: 280,
      cell: ({ live }) => textCell(live),
    },
    native: {
      name: { en: "Native formula", es: "Fórmula nativa" },
      kind: "text",
      width: 280,
      cell: ({ native }) => textCell(native),
    },
    valueBefore: {
      name: { en: "Value before", es: "Valor antes" },
      kind: "text",
      width: 100,
      cell: ({ valueBefore }) => textCell(valueBefore),
    },
    valueAfter: {
      name: { en: "Value after", es: "Valor después" },
      kind: "text",
      width: 100,
      cell: ({ valueAfter }) => textCell(valueAfter),
    },
    sheetId: {
      name: { en: "Id of the sheet", es: "Id. de la hoja" },
      kind: "text",
      width: 100,
      cell: ({ sheetId }) => textCell(sheetId),
    },
    /** A hidden name of the sheet: it goes with the cell wherever rows and columns are inserted. */
    anchor: {
      name: { en: "Name that follows the cell", es: "Nombre que sigue a la celda" },
      kind: "text",
      width: 120,
      cell: ({ anchor }) => textCell(anchor),
    },
  },
};
