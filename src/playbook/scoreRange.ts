import type { Cell } from "./cell";
import { success, type Outcome } from "./outcome";
import { numberOf } from "./arguments";
import { readAllScores } from "./scoredCriteria";
import { lowestSum, uncertaintyBounds, uncertaintyOr, weightsForLowest } from "./uncertainWeights";
import { onScoreScale } from "./weightedSum";

/** From the lowest to the highest score that a partner can have, with the weights in points that make them. */
export interface ScoreRange {
  readonly low: number;
  readonly high: number;
  readonly lowWeights: readonly number[];
  readonly highWeights: readonly number[];
}

/**
 * The score where each weight may be off by a part of itself, such as 0.2, and the weights add up to the same. Exact:
 * no weights give less than `low` or more than `high`.
 */
export function scoreRange(
  scores: readonly Cell[],
  uncertainty: Cell = null,
  weights: readonly Cell[] | null = null,
): Outcome<ScoreRange> {
  const cell = uncertaintyOr(uncertainty);
  const read = readAllScores({
    partners: { scores },
    weights,
    setting: { parameter: "uncertainty", cell, bounds: uncertaintyBounds },
  });
  if (!read.ok) {
    return read;
  }
  const { points, scores: partner } = read.value;
  const delta = numberOf(cell);
  const negated = partner.scores.map((each) => -each);
  return success({
    low: onScoreScale(lowestSum(points, partner.scores, delta)),
    high: onScoreScale(-lowestSum(points, negated, delta)),
    lowWeights: weightsForLowest(points, partner.scores, delta),
    highWeights: weightsForLowest(points, negated, delta),
  });
}
