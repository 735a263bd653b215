import { numberOf } from "../../playbook/arguments";
import { evaluationThreshold } from "../../playbook/evaluation";
import { flipPoints, isReachable, noFlipPoint } from "../../playbook/flipPoints";
import { score } from "../../playbook/score";
import { eachPartner, type PartnerResults } from "../eachPartner";
import { excelTable } from "../excelTable";
import { readRange, type CellRange } from "../excelValue";
import { concluded, nameOfCriterion, partnerInView } from "../explainedPartner";
import { cellsOf, faultBody, firstCell, shown, type Body, type Context, type ExplanationStep } from "../explanation";
import { withSingleCell } from "../withSingleCell";

/**
 * For each criterion, the score at which the decision flips, all else equal. Outside 1 to 10: it cannot alone.
 * @customfunction FLIPPOINT
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @param [threshold] The score from which a partner advances, from 1 to 10. Left out: 7.
 * @returns A score for each criterion, in the place of the partner's own.
 */
export function flippoint(scores: any[][], weights?: any[][], threshold?: any[][]): any[][] {
  return excelTable(flipPointsOfPartners(readRange(scores), readRange(weights), readRange(threshold)));
}

/** A flip point in the place of every score. A fault of the partner stands in each of them. */
export function flipPointsOfPartners(scores: CellRange, weights: CellRange, threshold: CellRange): PartnerResults {
  return withSingleCell("threshold", threshold, (cell) =>
    eachPartner({ scores, weights }, (partner, points, _, criteria) => {
      const found = flipPoints(partner, points, cell);
      return Array.from({ length: criteria }, (_each, place) =>
        found.ok ? (found.value[place] ?? noFlipPoint(place)) : found,
      );
    }),
  );
}

export function explainFlipPoint(context: Context): Body {
  const results = flipPointsOfPartners(cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const { words, format } = context;
  const own = numberOf(firstCell(context, 2));
  const threshold = own === 0 ? evaluationThreshold : own;
  const now = score(partner.scores, partner.weights);
  const given = partner.scores[partner.value] ?? null;
  const weight = partner.points[partner.value] ?? 0;
  const steps: ExplanationStep[] = [
    { label: words.sum, value: now.ok ? format(now.value) : words.none },
    { label: words.threshold, value: format(threshold) },
    { label: nameOfCriterion(context, partner.value, partner.points.length), value: shown(given, format) },
  ];
  const gap = now.ok ? `(${format(now.value)} − ${format(threshold)})` : words.none;
  return concluded(context, partner, steps, (point) => ({
    total: words.flipPoint,
    calculation: `${shown(given, format)} − ${gap} × 100 / ${format(weight)}`,
    remark: isReachable(point) ? words.flips : words.cannotFlip,
  }));
}
