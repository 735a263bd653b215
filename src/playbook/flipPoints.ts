import { isBlank, type Cell } from "./cell";
import { numberOf } from "./arguments";
import { evaluationThreshold, scoreLimits } from "./evaluation";
import { failure, success, type Outcome } from "./outcome";
import { readAllScores } from "./scoredCriteria";
import { toTenDecimals, weightedSum } from "./weightedSum";

/**
 * For each criterion, the score that brings the partner exactly to the threshold, all else equal. A partner that passes
 * fails below it; one that doesn't passes from it on. A criterion of weight 0 decides nothing: `#N/A`.
 */
export function flipPoints(
  scores: readonly Cell[],
  weights: readonly Cell[] | null = null,
  threshold: Cell = null,
): Outcome<readonly Outcome<number>[]> {
  const cell = thresholdOr(threshold);
  const read = readAllScores({
    partners: { scores },
    weights,
    setting: { parameter: "threshold", cell, bounds: scoreLimits },
  });
  if (!read.ok) {
    return read;
  }
  const { points, scores: partner } = read.value;
  const needed = 100 * numberOf(cell) - weightedSum(points, partner.scores);
  return success(
    points.map((weight, place) =>
      weight === 0
        ? noFlipPoint(place)
        : success(toTenDecimals(((partner.scores[place] ?? 0) * weight + needed) / weight)),
    ),
  );
}

/** Of a criterion that has no weight, counted from 0. */
export function noFlipPoint(place: number): Outcome<never> {
  return failure({ code: "#N/A", reason: { why: "noWeight", place: place + 1 } });
}

/** Blank is the playbook's threshold. So is 0, which no threshold can be: some hosts send it for a blank. */
function thresholdOr(cell: Cell): Cell {
  return isBlank(cell) || cell === 0 ? evaluationThreshold : cell;
}

/** Whether a criterion can flip the decision by itself: a partner that passes has to fall below the point. */
export function isReachable(flipPoint: number): boolean {
  return flipPoint > scoreLimits.min && flipPoint <= scoreLimits.max;
}
