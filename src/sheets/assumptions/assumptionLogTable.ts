import type { TableDefinition } from "../tableDefinition";

/** The log of assumptions: a row for each input, and for each change of one. */
export const assumptionLogTable = {
  templateId: "assumptionLog",
  name: "AssumptionLog",
  columns: {
    on: { name: { en: "Recorded on", es: "Registrado el" } },
    sheet: { name: { en: "Sheet", es: "Hoja" } },
    input: { name: { en: "Input", es: "Dato" } },
    cell: { name: { en: "Cell", es: "Celda" } },
    value: { name: { en: "Value", es: "Valor" } },
    unit: { name: { en: "Unit", es: "Unidad" } },
    source: { name: { en: "Source", es: "Fuente" } },
    /** A person fills it in: Excel tells an add-in no user. */
    owner: { name: { en: "Owner", es: "Responsable" } },
    previous: { name: { en: "Previous value", es: "Valor anterior" } },
    /** By these two an input is known again, whatever its sheet is called and wherever it stands. */
    sheetKey: { name: { en: "Id of the sheet", es: "Id. de la hoja" } },
    inputId: { name: { en: "Id of the input", es: "Id. del dato" } },
  },
} as const satisfies TableDefinition<string>;

export type LogColumn = keyof typeof assumptionLogTable.columns;
