import { filled } from "../../locales/filled";
import { numberOf } from "../../playbook/arguments";
import { scoreLimits } from "../../playbook/evaluation";
import { scoreBounds } from "../../playbook/scoreBounds";
import { eachPartner, type PartnerResults } from "../eachPartner";
import { excelTable } from "../excelTable";
import { readRange, type CellRange } from "../excelValue";
import { concluded, contributions, partnerInView } from "../explainedPartner";
import { cellsOf, faultBody, type Body, type Context } from "../explanation";
import { lowAndHigh } from "../lowAndHigh";

/**
 * Lowest and highest score that a partner can still reach: missing scores count as 1 and as 10.
 * @customfunction SCOREBOUNDS
 * @param scores The partner's scores from 1 to 10, as in SCORE; blank or 0 where a score is missing. Several partners: one per row or one per column.
 * @param [weights] One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.
 * @returns Lowest and highest score, side by side.
 */
export function scorebounds(scores: any[][], weights?: any[][]): any[][] {
  return excelTable(boundsOfPartners(readRange(scores), readRange(weights)));
}

/** Low and high of each partner, what is missing at its worst and at its best. */
export function boundsOfPartners(scores: CellRange, weights: CellRange): PartnerResults {
  return eachPartner({ scores, weights }, (partner, points) => lowAndHigh(scoreBounds(partner, points)));
}

export function explainScoreBounds(context: Context): Body {
  const results = boundsOfPartners(cellsOf(context, 0), cellsOf(context, 1));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const isLow = partner.value === 0;
  const missing = isLow ? scoreLimits.min : scoreLimits.max;
  const complete = partner.scores.map((cell) => (numberOf(cell) === 0 && typeof cell !== "object" ? missing : cell));
  const { words, format } = context;
  return concluded(context, partner, contributions(context, { scores: complete }, partner.points), () => ({
    total: isLow ? words.lowest : words.highest,
    remark: filled(words.missingAt, { score: format(missing) }),
  }));
}
