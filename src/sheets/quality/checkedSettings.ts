/** What the named settings of the generated sheets are allowed to hold: what a setting holds is said by the setting. */
import { day } from "../holding";
import { checkedOnName } from "../register/dealsTable";
import { checksOfSettings } from "../setting";
import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { negotiationSettings } from "../settings/negotiationSettings";
import { partnersSettings } from "../settings/partnersSettings";
import { projectionsSettings } from "../settings/projectionsSettings";
import { robustnessSettings } from "../settings/robustnessSettings";
import { sensitivitySettings } from "../settings/sensitivitySettings";
import { termsSettings } from "../settings/termsSettings";
import type { Checks } from "./checks";

/** By the template of the sheet that defines the names for itself. */
export const checkedSettings: Readonly<Record<string, Checks>> = {
  partners: checksOfSettings(partnersSettings),
  deals: { holds: { [checkedOnName]: day } },
  evaluation: checksOfSettings(evaluationSettings),
  robustness: checksOfSettings(robustnessSettings),
  negotiation: checksOfSettings(negotiationSettings),
  terms: checksOfSettings(termsSettings),
  dashboard: checksOfSettings(dashboardSettings),
  sensitivity: checksOfSettings(sensitivitySettings),
  projections: checksOfSettings(projectionsSettings),
};
