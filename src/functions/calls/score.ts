import { filled } from "../../locales/filled";
import { decide } from "../../playbook/decision";
import { evaluationThreshold } from "../../playbook/evaluation";
import { score as partnerScore } from "../../playbook/score";
import { eachPartner, type PartnerResults } from "../eachPartner";
import { excelTable } from "../excelTable";
import { readRange, type CellRange } from "../excelValue";
import { concluded, contributions, partnerInView } from "../explainedPartner";
import { cellsOf, faultBody, type Body, type Context } from "../explanation";

/**
 * Weighted score of a partner from 1 to 10. Several partners spill.
 * @customfunction SCORE
 * @param scores The partner's scores from 1 to 10 in a row or a column: strategic fit, market access, technology compatibility, financial viability, cultural fit. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Score from 1 to 10.
 */
export function score(scores: any[][], weights?: any[][]): any[][] {
  return excelTable(scorePartners(readRange(scores), readRange(weights)));
}

export function scorePartners(scores: CellRange, weights: CellRange): PartnerResults {
  return eachPartner({ scores, weights }, (partner, points) => [partnerScore(partner, points)]);
}

export function explainScore(context: Context): Body {
  const results = scorePartners(cellsOf(context, 0), cellsOf(context, 1));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const { words, format, threshold } = context;
  const steps = contributions(context, partner, partner.points);
  return concluded(context, partner, steps, (value) => {
    const verdict = decide(value, threshold) === "advance" ? words.advances : words.stops;
    const word = threshold === evaluationThreshold ? verdict.playbook : verdict.sheet;
    return { total: words.sum, remark: filled(word, { score: format(value), threshold: format(threshold) }) };
  });
}
