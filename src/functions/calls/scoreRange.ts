import { filled } from "../../locales/filled";
import { numberOf } from "../../playbook/arguments";
import { outlook } from "../../playbook/outlook";
import { scoreRange } from "../../playbook/scoreRange";
import { uncertaintyOr } from "../../playbook/uncertainWeights";
import { eachPartner, type PartnerResults } from "../eachPartner";
import { excelTable } from "../excelTable";
import { readRange, type CellRange } from "../excelValue";
import { concluded, contributions, partnerInView } from "../explainedPartner";
import { cellsOf, faultBody, firstCell, percent, type Body, type Context } from "../explanation";
import { lowAndHigh } from "../lowAndHigh";
import { withSingleCell } from "../withSingleCell";

/**
 * Lowest and highest score of a partner if each weight may be off by up to 20 %, or your own share.
 * @customfunction SCORERANGE
 * @param scores The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.
 * @param [uncertainty] How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Lowest and highest score, side by side.
 */
export function scorerange(scores: any[][], uncertainty?: any[][], weights?: any[][]): any[][] {
  return excelTable(scoreRanges(readRange(scores), readRange(uncertainty), readRange(weights)));
}

/** Low and high of each partner. */
export function scoreRanges(scores: CellRange, uncertainty: CellRange, weights: CellRange): PartnerResults {
  return withSingleCell("uncertainty", uncertainty, (cell) =>
    eachPartner({ scores, weights }, (partner, points) => lowAndHigh(scoreRange(partner, cell, points))),
  );
}

export function explainScoreRange(context: Context): Body {
  const results = scoreRanges(cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 2));
  const uncertainty = uncertaintyOr(firstCell(context, 1));
  const range = scoreRange(partner.scores, uncertainty, partner.weights);
  const isLow = partner.value === 0;
  const weights = range.ok ? (isLow ? range.value.lowWeights : range.value.highWeights) : partner.points;
  const { words, language, threshold } = context;
  return concluded(context, partner, contributions(context, partner, weights), () => ({
    total: isLow ? words.lowest : words.highest,
    remark: filled(words.uncertain, { share: percent(language, numberOf(uncertainty)) }),
    ...(range.ok && { verdict: words.range[outlook(range.value, threshold)] }),
  }));
}
