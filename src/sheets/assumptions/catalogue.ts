import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { inputsOfSettings } from "../setting";
import { evaluationTable } from "../templates/evaluationTable";
import type { SheetInputs } from "./inputs";
import { negotiationInputs } from "./negotiationInputs";
import { partnersInputs } from "./partnersInputs";
import { prescreenInputs } from "./prescreenInputs";
import { projectionsInputs } from "./projectionsInputs";
import { robustnessInputs } from "./robustnessInputs";
import { sensitivityInputs } from "./sensitivityInputs";
import { termsInputs } from "./termsInputs";

/** What is recorded of a sheet, by the id of its template. A sheet of another template has no inputs of its own. */
export const inputCatalogue: ReadonlyMap<string, readonly SheetInputs[]> = new Map<string, readonly SheetInputs[]>([
  ["partners", partnersInputs],
  ["prescreen", prescreenInputs],
  ["evaluation", [...inputsOfSettings(evaluationSettings), { kind: "table", table: evaluationTable, keys: "partner" }]],
  ["robustness", robustnessInputs],
  ["negotiation", negotiationInputs],
  ["terms", termsInputs],
  ["dashboard", inputsOfSettings(dashboardSettings)],
  ["projections", projectionsInputs],
  ["sensitivity", sensitivityInputs],
]);
