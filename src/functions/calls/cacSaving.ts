import { numberOf } from "../../playbook/arguments";
import { cacSaving } from "../../playbook/cacSaving";
import { broadcast } from "../broadcast";
import { excelTable } from "../excelTable";
import { readRange } from "../excelValue";
import { faultBody, pick, shown, type Body, type Context, type ExplanationStep } from "../explanation";
import { ratio, ratioStep } from "../ratioStep";

/**
 * Share of the customer acquisition cost saved by winning customers through a partner: 0.6 is 60 %.
 * @customfunction CACSAVING
 * @param directCAC Cost of acquiring a customer without a partner. Above 0.
 * @param partnerCAC Cost of acquiring a customer through the partner. 0 or more.
 * @returns Ratio saved, negative if the partner costs more.
 */
export function cacsaving(directCAC: any[][], partnerCAC: any[][]): any[][] {
  const ranges = { directCAC: readRange(directCAC), partnerCAC: readRange(partnerCAC) };
  return excelTable(broadcast(ranges, (cells) => cacSaving(cells.directCAC, cells.partnerCAC)));
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
