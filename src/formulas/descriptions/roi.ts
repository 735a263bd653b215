import { functionText } from "../../locales/functionText";
import { roiBounds } from "../../playbook/roi";
import { nativeElements } from "../native/elements";
import { numberIn } from "../native/nativeArgument";
import { parameter, partnerFunction } from "../partnerFunction";

export const roi = partnerFunction({
  id: "ROI",
  summary: functionText(({ ROI }) => ROI.summary),
  parameters: [
    parameter("revenue", {
      kind: "number",
      optional: false,
      blank: "zero",
      help: functionText(({ ROI }) => ROI.revenue),
    }),
    parameter("investment", {
      kind: "number",
      optional: false,
      bounds: roiBounds.investment,
      blank: "zero",
      help: functionText(({ ROI }) => ROI.investment),
    }),
    parameter("otherBenefits", {
      kind: "number",
      optional: true,
      blank: "zero",
      help: functionText(({ ROI }) => ROI.otherBenefits),
    }),
  ],
  example: { formula: "=PARTNER.ROI(200000,50000)", result: 3 },
  section: functionText(({ ROI }) => ROI.section),
  native: ({ revenue, investment, otherBenefits }) => {
    const cost = numberIn(investment);
    const gained =
      otherBenefits.constant === null ? numberIn(revenue) : `${numberIn(revenue)}+${numberIn(otherBenefits)}`;
    const given = [revenue, investment, otherBenefits];
    return nativeElements(given, `IF(${cost}<0,#NUM!,(${gained}-${cost})/${cost})`);
  },
});
