import { termsTable } from "../register/termsTable";
import { inputsOfSettings } from "../setting";
import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { negotiationSettings } from "../settings/negotiationSettings";
import { partnersSettings } from "../settings/partnersSettings";
import { projectionsSettings } from "../settings/projectionsSettings";
import { robustnessSettings } from "../settings/robustnessSettings";
import { sensitivitySettings } from "../settings/sensitivitySettings";
import { termsSettings } from "../settings/termsSettings";
import { evaluationTable } from "../templates/evaluationTable";
import type { SheetInputs } from "./inputs";
import { prescreenInputs } from "./prescreenInputs";

/** What is recorded of a sheet, by the id of its template. A sheet of another template has no inputs of its own. */
export const inputCatalogue: ReadonlyMap<string, readonly SheetInputs[]> = new Map<string, readonly SheetInputs[]>([
  ["partners", inputsOfSettings(partnersSettings)],
  ["prescreen", prescreenInputs],
  ["evaluation", [...inputsOfSettings(evaluationSettings), { kind: "table", table: evaluationTable, keys: "partner" }]],
  ["robustness", inputsOfSettings(robustnessSettings)],
  ["negotiation", inputsOfSettings(negotiationSettings)],
  ["terms", [...inputsOfSettings(termsSettings), { kind: "table", table: termsTable, keys: "partner" }]],
  ["dashboard", inputsOfSettings(dashboardSettings)],
  ["projections", inputsOfSettings(projectionsSettings)],
  ["sensitivity", inputsOfSettings(sensitivitySettings)],
]);
