import { filled } from "../../locales/filled";
import { numberOf } from "../../playbook/arguments";
import { scoreGap } from "../../playbook/scoreGap";
import { gapTolerance } from "../../playbook/standing";
import { uncertaintyOr, weightsForLowest } from "../../playbook/uncertainWeights";
import { eachPartner, type PartnerResults } from "../eachPartner";
import { excelTable } from "../excelTable";
import { readRange, type CellRange } from "../excelValue";
import { concluded, lineAt, nameOfCriterion, partnerInView } from "../explainedPartner";
import { cellsOf, faultBody, firstCell, percent, shown, type Body, type Context } from "../explanation";
import { withSingleCell } from "../withSingleCell";

/**
 * Lead of a partner over another with the weights that are worst for it. Above 0: ahead whatever the weights.
 * @customfunction SCOREGAP
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param others The scores to compare with: those of one partner, or of as many partners as in scores.
 * @param [uncertainty] How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Difference of the scores in points, the smallest that the weights allow.
 */
export function scoregap(scores: any[][], others: any[][], uncertainty?: any[][], weights?: any[][]): any[][] {
  return excelTable(gapsOfPartners(readRange(scores), readRange(others), readRange(uncertainty), readRange(weights)));
}

export function gapsOfPartners(
  scores: CellRange,
  others: CellRange,
  uncertainty: CellRange,
  weights: CellRange,
): PartnerResults {
  return withSingleCell("uncertainty", uncertainty, (cell) =>
    eachPartner({ scores, others, weights }, (partner, points, other) => [scoreGap(partner, other, cell, points)]),
  );
}

export function explainScoreGap(context: Context): Body {
  const [scores, others, uncertainty] = [cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2)];
  const results = gapsOfPartners(scores, others, uncertainty, cellsOf(context, 3));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 3));
  const other = lineAt(others, others.flat().length === partner.scores.length ? 0 : partner.index, partner);
  const differences = partner.scores.map((cell, place) => numberOf(cell) - numberOf(other[place] ?? null));
  const delta = numberOf(uncertaintyOr(firstCell(context, 2)));
  const weights = weightsForLowest(partner.points, differences, delta);
  const { words, language, format } = context;
  const steps = differences.map((difference, place) => ({
    label: nameOfCriterion(context, place, partner.points.length),
    calculation: filled(words.scored, {
      score: `(${shown(partner.scores[place] ?? null, format)} − ${shown(other[place] ?? null, format)})`,
      points: format(weights[place] ?? 0),
    }),
    value: format((difference * (weights[place] ?? 0)) / 100),
  }));
  return concluded(context, partner, steps, (gap) => ({
    total: words.worstGap,
    remark: filled(words.uncertain, { share: percent(language, delta) }),
    verdict: gap > gapTolerance ? words.ahead : words.notAhead,
  }));
}
