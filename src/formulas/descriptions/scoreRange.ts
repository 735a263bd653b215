import { functionText } from "../../locales/functionText";
import { lineOf } from "../native/criterionWeights";
import { leastDeviation, scoreValues } from "../native/leastDeviation";
import { nativePartners } from "../native/partners";
import { uncertaintySetting } from "../native/partnerSetting";
import { onScale, scoreSum } from "../native/scoreSum";
import { partnerFunction } from "../partnerFunction";
import { completeScores, uncertainty, weights } from "../sharedParameters";

export const scoreRange = partnerFunction({
  id: "SCORERANGE",
  summary: functionText(({ SCORERANGE }) => SCORERANGE.summary),
  parameters: [completeScores, uncertainty, weights],
  example: { formula: "=PARTNER.SCORERANGE({9,8,7,8,9})", result: [[8.08, 8.32]] },
  section: functionText(({ shared }) => shared.framework),
  native: (given) => {
    const setting = uncertaintySetting(given.uncertainty);
    return nativePartners({
      ...given,
      setting,
      results: 2,
      needsAll: true,
      answer: (terms) => {
        const values = scoreValues(terms.scores, terms);
        const signs = lineOf([-1, 1], terms.layout.inRows);
        const shift = `${signs}*${setting.number}*${leastDeviation(values, terms)}`;
        return onScale(`${scoreSum(terms.scores, terms)}+${shift}`, terms);
      },
    });
  },
});
