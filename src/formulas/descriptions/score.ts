import { functionText } from "../../locales/functionText";
import { scoreLimits } from "../../playbook/evaluation";
import { nativePartners } from "../native/partners";
import { onScale, scoreSum } from "../native/scoreSum";
import { parameter, partnerFunction } from "../partnerFunction";
import { weights } from "../sharedParameters";

export const score = partnerFunction({
  id: "SCORE",
  summary: functionText(({ SCORE }) => SCORE.summary),
  parameters: [
    parameter("scores", {
      kind: "number",
      optional: false,
      bounds: scoreLimits,
      blank: "notScored",
      help: functionText(({ SCORE }) => SCORE.scores),
    }),
    weights,
  ],
  example: { formula: "=PARTNER.SCORE({9,8,7,8,9})", result: 8.2 },
  section: functionText(({ shared }) => shared.framework),
  native: (given) =>
    nativePartners({
      ...given,
      results: 1,
      needsAll: true,
      answer: (terms) => onScale(scoreSum(terms.scores, terms), terms),
    }),
});
