import { dashboardInputs } from "./dashboardInputs";
import { evaluationInputs } from "./evaluationInputs";
import type { SheetInputs } from "./inputs";
import { negotiationInputs } from "./negotiationInputs";
import { partnersInputs } from "./partnersInputs";
import { prescreenInputs } from "./prescreenInputs";
import { termsInputs } from "./termsInputs";
import { inputsOfSettings } from "../setting";
import { projectionsSettings } from "../settings/projectionsSettings";
import { robustnessSettings } from "../settings/robustnessSettings";
import { sensitivitySettings } from "../settings/sensitivitySettings";

/** What is recorded of a sheet, by the id of its template. A sheet of another template has no inputs of its own. */
export const inputCatalogue: ReadonlyMap<string, readonly SheetInputs[]> = new Map([
  ["partners", partnersInputs],
  ["prescreen", prescreenInputs],
  ["evaluation", evaluationInputs],
  ["robustness", inputsOfSettings(robustnessSettings)],
  ["negotiation", negotiationInputs],
  ["terms", termsInputs],
  ["dashboard", dashboardInputs],
  ["projections", inputsOfSettings(projectionsSettings)],
  ["sensitivity", inputsOfSettings(sensitivitySettings)],
]);
