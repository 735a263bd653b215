import type { TableDefinition } from "../tableDefinition";

/** The register of native formulas: a row for each formula that was replaced, and is to be put back. */
export const nativeRegisterTable = {
  templateId: "nativeRegister",
  name: "NativeFormulas",
  columns: {
    when: { name: { en: "When", es: "Cuándo" } },
    sheetName: { name: { en: "Sheet", es: "Hoja" } },
    address: { name: { en: "Cell or name", es: "Celda o nombre" } },
    live: { name: { en: "Formula before", es: "Fórmula anterior" } },
    native: { name: { en: "Native formula", es: "Fórmula nativa" } },
    valueBefore: { name: { en: "Value before", es: "Valor antes" } },
    valueAfter: { name: { en: "Value after", es: "Valor después" } },
    sheetId: { name: { en: "Id of the sheet", es: "Id. de la hoja" } },
    /** A hidden name of the sheet: it goes with the cell wherever rows and columns are inserted. */
    anchor: { name: { en: "Name that follows the cell", es: "Nombre que sigue a la celda" } },
  },
} as const satisfies TableDefinition<string>;

export type RegisterColumn = keyof typeof nativeRegisterTable.columns;
