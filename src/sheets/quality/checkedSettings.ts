/** What the named settings of the generated sheets are allowed to hold: a new setting is an entry here. */
import { asOfName, subtypesName, usualShareNames } from "../register/partnersTable";
import { inputNames, lineNames } from "../templates/dashboard";
import { names as dashboardNames } from "../templates/dashboardRegister";
import { checkedOnName } from "../register/dealsTable";
import { names as evaluationNames } from "../templates/evaluationFormulas";
import { names as negotiationNames } from "../templates/negotiationFormulas";
import { names as termsNames } from "../templates/termsFormulas";
import { checksOfSettings } from "../setting";
import { projectionsSettings } from "../settings/projectionsSettings";
import { robustnessSettings } from "../settings/robustnessSettings";
import { sensitivitySettings } from "../settings/sensitivitySettings";
import type { Checks } from "./checks";
import { amount, anyNumber, day, part } from "../holding";

/** By the template of the sheet that defines the names for itself. */
export const checkedSettings: Readonly<Record<string, Checks>> = {
  partners: {
    holds: { [asOfName]: day, [usualShareNames.low]: part, [usualShareNames.high]: part },
    usualShares: { subtype: subtypesName, ...usualShareNames },
  },
  deals: { holds: { [checkedOnName]: day } },
  evaluation: {
    holds: { [evaluationNames.threshold]: amount, [evaluationNames.weights]: amount },
    addUp: evaluationNames.weights,
  },
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
  terms: {
    holds: {
      [termsNames.directCac]: amount,
      [termsNames.targetSaving]: part,
      [termsNames.otherCost]: amount,
      [termsNames.retention]: part,
      [termsNames.discountRate]: part,
      [termsNames.firstYearValue]: amount,
      [termsNames.customers]: amount,
      [termsNames.onboarding]: amount,
      [termsNames.rampMonths]: amount,
    },
    directCac: termsNames.directCac,
  },
  dashboard: {
    holds: {
      [dashboardNames.asOf]: day,
      [dashboardNames.periodFrom]: day,
      [dashboardNames.periodEnd]: day,
      [inputNames.owns]: anyNumber,
      [inputNames.ownTargets]: anyNumber,
      [inputNames.savings]: amount,
      [inputNames.expansion]: amount,
      [inputNames.innovation]: amount,
      [inputNames.margin]: part,
    },
    inOrder: [[dashboardNames.periodFrom, dashboardNames.periodEnd]],
    kpi: { id: lineNames.ids, values: [inputNames.owns, inputNames.ownTargets] },
  },
  sensitivity: checksOfSettings(sensitivitySettings),
  projections: checksOfSettings(projectionsSettings),
};
