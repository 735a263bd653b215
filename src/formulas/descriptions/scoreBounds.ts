import { functionText } from "../../locales/functionText";
import { scoreLimits } from "../../playbook/evaluation";
import { lineOf } from "../native/criterionWeights";
import { isMissing, nativePartners, weightedTotal } from "../native/partners";
import { blankAsZero, onScale } from "../native/scoreSum";
import { parameter, partnerFunction } from "../partnerFunction";
import { weights } from "../sharedParameters";

export const scoreBounds = partnerFunction({
  id: "SCOREBOUNDS",
  summary: functionText(({ SCOREBOUNDS }) => SCOREBOUNDS.summary),
  parameters: [
    parameter("scores", {
      kind: "number",
      optional: false,
      bounds: scoreLimits,
      blank: "notScored",
      help: functionText(({ SCOREBOUNDS }) => SCOREBOUNDS.scores),
    }),
    weights,
  ],
  example: { formula: "=PARTNER.SCOREBOUNDS({9,8,7,8,0})", result: [[7.4, 8.3]] },
  section: functionText(({ shared }) => shared.framework),
  native: (given) =>
    nativePartners({
      ...given,
      results: 2,
      needsAll: false,
      answer: (terms) => {
        const scored = weightedTotal(terms.scores, terms.weights, (score) => blankAsZero(score, terms.scores));
        const missing = weightedTotal(terms.scores, terms.weights, isMissing);
        const limits = lineOf([scoreLimits.min, scoreLimits.max], terms.layout.inRows);
        return onScale(`${scored}+${limits}*(${missing})`, terms);
      },
    }),
});
