import { functionText } from "../../locales/functionText";
import { evaluationThreshold, scoreLimits } from "../../playbook/evaluation";
import { nativePartners } from "../native/partners";
import { partnerSetting } from "../native/partnerSetting";
import { scoreSum } from "../native/scoreSum";
import { parameter, partnerFunction } from "../partnerFunction";
import { completeScores, weights } from "../sharedParameters";

export const flipPoint = partnerFunction({
  id: "FLIPPOINT",
  summary: functionText(({ FLIPPOINT }) => FLIPPOINT.summary),
  parameters: [
    completeScores,
    weights,
    parameter("threshold", {
      kind: "number",
      optional: true,
      bounds: scoreLimits,
      blank: "default",
      help: functionText(({ FLIPPOINT }) => FLIPPOINT.threshold),
    }),
  ],
  example: { formula: "=PARTNER.FLIPPOINT({9,8,7,8,9})", result: [[5, 3.2, 1, 0, -3]] },
  section: functionText(({ shared }) => shared.framework),
  native: (given) => {
    const setting = partnerSetting(given.threshold, evaluationThreshold, scoreLimits);
    return nativePartners({
      ...given,
      setting,
      results: "criteria",
      needsAll: true,
      answer: (terms) => {
        const { counts, scale } = terms.weights;
        const line = terms.weights.line(terms.layout.inRows) ?? `TRANSPOSE(${given.weights.text})`;
        const missing = `${setting.number}*${scale}-(${scoreSum(terms.scores, terms)})`;
        const flip = `ROUND(${terms.scores.table}+(${missing})/${line},10)`;
        return counts ? `IF(${counts(line)},${flip},#N/A)` : flip;
      },
    });
  },
});
