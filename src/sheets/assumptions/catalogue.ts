import { termsTable } from "../register/termsTable";
import { inputsOfSettings } from "../setting";
import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { partnersSettings } from "../settings/partnersSettings";
import { termsSettings } from "../settings/termsSettings";
import { evaluationTable } from "../templates/evaluationTable";
import type { SheetInputs } from "./inputs";
import { negotiationInputs } from "./negotiationInputs";
import { prescreenInputs } from "./prescreenInputs";
import { projectionsInputs } from "./projectionsInputs";
import { robustnessInputs } from "./robustnessInputs";
import { sensitivityInputs } from "./sensitivityInputs";

/** What is recorded of a sheet, by the id of its template. A sheet of another template has no inputs of its own. */
export const inputCatalogue: ReadonlyMap<string, readonly SheetInputs[]> = new Map<string, readonly SheetInputs[]>([
  ["partners", inputsOfSettings(partnersSettings)],
  ["prescreen", prescreenInputs],
  ["evaluation", [...inputsOfSettings(evaluationSettings), { kind: "table", table: evaluationTable, keys: "partner" }]],
  ["robustness", robustnessInputs],
  ["negotiation", negotiationInputs],
  ["terms", [...inputsOfSettings(termsSettings), { kind: "table", table: termsTable, keys: "partner" }]],
  ["dashboard", inputsOfSettings(dashboardSettings)],
  ["projections", projectionsInputs],
  ["sensitivity", sensitivityInputs],
]);
