import { functionText } from "../../locales/functionText";
import { scoreLimits } from "../../playbook/evaluation";
import { leastDeviation, scoreValues, type Values } from "../native/leastDeviation";
import { nativePartners } from "../native/partners";
import { uncertaintySetting } from "../native/partnerSetting";
import { onScale, scoreSum } from "../native/scoreSum";
import { parameter, partnerFunction } from "../partnerFunction";
import { completeScores, uncertainty, weights } from "../sharedParameters";

export const scoreGap = partnerFunction({
  id: "SCOREGAP",
  summary: functionText(({ SCOREGAP }) => SCOREGAP.summary),
  parameters: [
    completeScores,
    parameter("others", {
      kind: "number",
      optional: false,
      bounds: scoreLimits,
      blank: "notScored",
      help: functionText(({ SCOREGAP }) => SCOREGAP.others),
    }),
    uncertainty,
    weights,
  ],
  example: { formula: "=PARTNER.SCOREGAP({9,8,7,8,9},{7,9,9,7,6})", result: 0.08 },
  section: functionText(({ shared }) => shared.framework),
  native: (given) => {
    const setting = uncertaintySetting(given.uncertainty);
    return nativePartners({
      ...given,
      setting,
      results: 1,
      needsAll: true,
      answer: (terms) => {
        const [mine, other] = [scoreValues(terms.scores, terms), scoreValues(terms.others, terms)];
        const values: Values = {
          cells: mine.cells.map((cell, place) => `(${cell}-${other.cells[place] ?? ""})`),
          table: `(${mine.table}-${other.table})`,
        };
        const lead = `${scoreSum(terms.scores, terms)}-(${scoreSum(terms.others, terms)})`;
        return onScale(`${lead}-${setting.number}*${leastDeviation(values, terms)}`, terms);
      },
    });
  },
});
