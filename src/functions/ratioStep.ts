/** How a return and a saving come about: arithmetic with the call's own numbers. */
import { numberOf } from "../playbook/arguments";
import { cacSaving } from "../playbook/cacSaving";
import { roi } from "../playbook/roi";
import { faultBody, percent, pick, shown, type Body, type Context, type ExplanationStep } from "./explanation";

export function explainRoi(context: Context): Body {
  const { words, format } = context;
  const picked = pick(context, ["revenue", "investment", "otherBenefits"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place, inView } = picked.value;
  const result = roi(cells.revenue, cells.investment, cells.otherBenefits);
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

export function explainCacSaving(context: Context): Body {
  const { words, format } = context;
  const picked = pick(context, ["directCAC", "partnerCAC"] as const);
  if (!picked.ok) return faultBody(context, picked.error);
  const { cells, place, inView } = picked.value;
  const result = cacSaving(cells.directCAC, cells.partnerCAC);
  const steps: ExplanationStep[] = [
    { label: words.directCAC, value: shown(cells.directCAC, format) },
    { label: words.partnerCAC, value: shown(cells.partnerCAC, format) },
  ];
  if (!result.ok) return { ...faultBody(context, result.error, inView), steps, place };
  const direct = numberOf(cells.directCAC);
  const saved = direct - numberOf(cells.partnerCAC);
  return {
    steps: [
      ...steps,
      {
        label: words.saved,
        calculation: `${format(direct)} − ${format(numberOf(cells.partnerCAC))}`,
        value: format(saved),
      },
      ratioStep(context, words.saving, `${format(saved)} / ${format(direct)}`, result.value),
    ],
    remarks: [],
    result: ratio(context, result.value),
    place,
  };
}

function ratioStep(context: Context, label: string, calculation: string, value: number): ExplanationStep {
  return { label, calculation, value: ratio(context, value), total: true };
}

/** "3 = 300 %". */
function ratio({ format, language }: Context, value: number): string {
  return `${format(value)} = ${percent(language, value)}`;
}
