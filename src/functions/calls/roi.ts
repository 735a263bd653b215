import { numberOf } from "../../playbook/arguments";
import { roi as partnershipRoi } from "../../playbook/roi";
import { broadcast } from "../broadcast";
import { excelTable } from "../excelTable";
import { readRange } from "../excelValue";
import { faultBody, pick, shown, type Body, type Context, type ExplanationStep } from "../explanation";
import { ratio, ratioStep } from "../ratioStep";

/**
 * Return on a partnership investment as a ratio: 3 is 300 %.
 * @customfunction ROI
 * @param revenue Revenue from the partnership.
 * @param investment What the partnership cost: onboarding, training, co-marketing. Above 0.
 * @param [otherBenefits] Benefits beyond revenue, such as cost savings. Left out: 0.
 * @returns Ratio of net return to investment.
 */
export function roi(revenue: any[][], investment: any[][], otherBenefits?: any[][]): any[][] {
  const ranges = {
    revenue: readRange(revenue),
    investment: readRange(investment),
    otherBenefits: readRange(otherBenefits),
  };
  return excelTable(broadcast(ranges, (cells) => partnershipRoi(cells.revenue, cells.investment, cells.otherBenefits)));
}

export function explainRoi(context: Context): Body {
  const { words, format } = context;
  const picked = pick(context, ["revenue", "investment", "otherBenefits"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place, inView } = picked.value;
  const result = partnershipRoi(cells.revenue, cells.investment, cells.otherBenefits);
  const steps: ExplanationStep[] = [
    { label: words.revenue, value: shown(cells.revenue, format) },
    { label: words.otherBenefits, value: shown(cells.otherBenefits, format) },
    { label: words.investment, value: shown(cells.investment, format) },
  ];
  if (!result.ok) return { ...faultBody(context, result.error, inView), steps, place };
  const [revenue, other, investment] = [cells.revenue, cells.otherBenefits, cells.investment].map(numberOf) as [
    number,
    number,
    number,
  ];
  const net = revenue + other - investment;
  return {
    steps: [
      ...steps,
      {
        label: words.net,
        calculation: `${format(revenue)} + ${format(other)} − ${format(investment)}`,
        value: format(net),
      },
      ratioStep(context, words.roi, `${format(net)} / ${format(investment)}`, result.value),
    ],
    remarks: [],
    result: ratio(context, result.value),
    place,
  };
}
