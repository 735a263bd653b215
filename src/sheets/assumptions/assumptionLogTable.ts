import type { TableDefinition } from "../tableDefinition";

/** The log of assumptions: a row for each input, and for each change of one. */
export const assumptionLogTable = {
  templateId: "assumptionLog",
  name: "AssumptionLog",
  columns: {
    on: { name: { en: "Recorded on", es: "Registrado el" }, kind: "text" },
    sheet: { name: { en: "Sheet", es: "Hoja" }, kind: "text" },
    input: { name: { en: "Input", es: "Dato" }, kind: "text" },
    cell: { name: { en: "Cell", es: "Celda" }, kind: "text" },
    value: { name: { en: "Value", es: "Valor" }, kind: "text" },
    unit: { name: { en: "Unit", es: "Unidad" }, kind: "text" },
    source: { name: { en: "Source", es: "Fuente" }, kind: "text" },
    /** A person fills it in: Excel tells an add-in no user. */
    owner: { name: { en: "Owner", es: "Responsable" }, kind: "text" },
    previous: { name: { en: "Previous value", es: "Valor anterior" }, kind: "text" },
    /** By these two an input is known again, whatever its sheet is called and wherever it stands. */
    sheetKey: { name: { en: "Id of the sheet", es: "Id. de la hoja" }, kind: "text" },
    inputId: { name: { en: "Id of the input", es: "Id. del dato" }, kind: "text" },
  },
} as const satisfies TableDefinition<string>;

export type LogColumn = keyof typeof assumptionLogTable.columns;
