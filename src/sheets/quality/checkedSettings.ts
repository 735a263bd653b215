/** What the named settings of the generated sheets are allowed to hold: what a setting holds is said by the setting. */
import { amount, day, part } from "../holding";
import { checkedOnName } from "../register/dealsTable";
import { checksOfSettings } from "../setting";
import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { partnersSettings } from "../settings/partnersSettings";
import { projectionsSettings } from "../settings/projectionsSettings";
import { robustnessSettings } from "../settings/robustnessSettings";
import { sensitivitySettings } from "../settings/sensitivitySettings";
import { termsSettings } from "../settings/termsSettings";
import { names as negotiationNames } from "../templates/negotiationFormulas";
import type { Checks } from "./checks";

/** By the template of the sheet that defines the names for itself. */
export const checkedSettings: Readonly<Record<string, Checks>> = {
  partners: checksOfSettings(partnersSettings),
  deals: { holds: { [checkedOnName]: day } },
  evaluation: checksOfSettings(evaluationSettings),
  robustness: checksOfSettings(robustnessSettings),
  negotiation: {
    holds: {
      [negotiationNames.judgedOn]: day,
      [negotiationNames.holidays]: day,
      [negotiationNames.customers]: amount,
      [negotiationNames.firstYearValue]: amount,
      [negotiationNames.firstDealWeeks]: amount,
      [negotiationNames.weeksLow]: amount,
      [negotiationNames.weeksHigh]: amount,
      [negotiationNames.stalledAfter]: amount,
      [negotiationNames.probabilities]: part,
    },
  },
  terms: checksOfSettings(termsSettings),
  dashboard: checksOfSettings(dashboardSettings),
  sensitivity: checksOfSettings(sensitivitySettings),
  projections: checksOfSettings(projectionsSettings),
};
