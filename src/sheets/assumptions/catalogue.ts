import { inputsOfSettings } from "../setting";
import { sheetSettings } from "../settings/sheetSettings";
import { evaluationTable } from "../tables/evaluationTable";
import { termsTable } from "../tables/termsTable";
import type { SheetInputs, TableInputs } from "./inputs";

/** Of the registers, only what is assumed: their other rows are dated records. */
const recordedTables: readonly TableInputs[] = [
  { kind: "table", table: evaluationTable, keys: "partner" },
  { kind: "table", table: termsTable, keys: "partner" },
];

/** What is recorded of a sheet, by the id of its template. A sheet of another template has no inputs of its own. */
export const inputCatalogue: ReadonlyMap<string, readonly SheetInputs[]> = new Map(
  sheetSettings
    .map((settings): [string, SheetInputs[]] => [
      settings.templateId,
      [
        ...inputsOfSettings(settings),
        ...recordedTables.filter(({ table }) => table.templateId === settings.templateId),
      ],
    ])
    .filter(([, inputs]) => inputs.length > 0),
);
