/** What the named settings of the generated sheets are allowed to hold: a new setting is an entry here. */
import { projectionInputs, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { checkedOnName } from "../register/dealsTable";
import { checksOfSettings } from "../setting";
import { dashboardSettings } from "../settings/dashboardSettings";
import { evaluationSettings } from "../settings/evaluationSettings";
import { partnersSettings } from "../settings/partnersSettings";
import { termsSettings } from "../settings/termsSettings";
import { names as negotiationNames } from "../templates/negotiationFormulas";
import { inputName, names as projectionNames } from "../templates/projectionsNames";
import { names as robustnessNames } from "../templates/robustnessFormulas";
import { changeNames } from "../templates/sensitivityLayout";
import type { Checks } from "./checks";
import { amount, day, monthlyGrowth, part, type Holding } from "../holding";

function holdingOf(input: ProjectionNumber): Holding {
  const { unit, min } = projectionInputs[input];
  if (unit !== "percent") return amount;
  return min < 0 ? monthlyGrowth : part;
}

/** By the template of the sheet that defines the names for itself. */
export const checkedSettings: Readonly<Record<string, Checks>> = {
  partners: checksOfSettings(partnersSettings),
  deals: { holds: { [checkedOnName]: day } },
  evaluation: checksOfSettings(evaluationSettings),
  robustness: {
    holds: {
      [robustnessNames.uncertainty]: part,
      [robustnessNames.threshold]: amount,
      [robustnessNames.weights]: amount,
    },
    addUp: robustnessNames.weights,
  },
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
  sensitivity: { holds: { [changeNames.relative]: part, [changeNames.retention]: part } },
  projections: {
    holds: {
      [projectionNames.planStart]: day,
      ...Object.fromEntries(projectionNumbers.map((input) => [inputName(input), holdingOf(input)])),
    },
  },
};
