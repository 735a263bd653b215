import type { TableDefinition } from "../tableDefinition";

/** The register of native formulas: a row for each formula that was replaced, and is to be put back. */
export const nativeRegisterTable = {
  templateId: "nativeRegister",
  name: "NativeFormulas",
  columns: {
    when: { name: { en: "When", es: "Cuándo" }, kind: "text" },
    sheetName: { name: { en: "Sheet", es: "Hoja" }, kind: "text" },
    address: { name: { en: "Cell or name", es: "Celda o nombre" }, kind: "text" },
    live: { name: { en: "Formula before", es: "Fórmula anterior" }, kind: "text" },
    native: { name: { en: "Native formula", es: "Fórmula nativa" }, kind: "text" },
    valueBefore: { name: { en: "Value before", es: "Valor antes" }, kind: "text" },
    valueAfter: { name: { en: "Value after", es: "Valor después" }, kind: "text" },
    sheetId: { name: { en: "Id of the sheet", es: "Id. de la hoja" }, kind: "text" },
    /** A hidden name of the sheet: it goes with the cell wherever rows and columns are inserted. */
    anchor: { name: { en: "Name that follows the cell", es: "Nombre que sigue a la celda" }, kind: "text" },
  },
} as const satisfies TableDefinition<string>;

export type RegisterColumn = keyof typeof nativeRegisterTable.columns;
