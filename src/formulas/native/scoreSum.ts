import { weightedTotal, type PartnerScores, type PartnerTerms } from "./partners";

/** The weighted scores of each partner, added up. */
export function scoreSum(scores: PartnerScores, { weights }: PartnerTerms): string {
  return weightedTotal(scores, weights, (score) => (weights.counts ? blankAsZero(score, scores) : score));
}

/** A weighted sum as a score, or as a difference of scores. */
export function onScale(sum: string, { weights }: PartnerTerms): string {
  return `ROUND((${sum})/${weights.scale},10)`;
}

/** SUMPRODUCT takes a line as it is: a text in it counts as 0. */
export function blankAsZero(score: string, { line, isOne }: PartnerScores): string {
  if (score === line?.text) return score;
  return isOne ? `N(${score})` : `IF(${score}="",0,${score})`;
}
