import { numberOf } from "./arguments";
import type { Cell } from "./cell";
import { success, type Outcome } from "./outcome";
import { readAllScores } from "./scoredCriteria";
import { lowestSum, uncertaintyBounds, uncertaintyOr } from "./uncertainWeights";
import { onScoreScale } from "./weightedSum";

/**
 * By how much a partner's score is above another's with the weights, among all that the uncertainty allows, that are
 * the worst for it: negative where some weights put it behind.
 */
export function scoreGap(
  scores: readonly Cell[],
  others: readonly Cell[],
  uncertainty: Cell = null,
  weights: readonly Cell[] | null = null,
): Outcome<number> {
  const cell = uncertaintyOr(uncertainty);
  const read = readAllScores({
    partners: { scores, others },
    weights,
    setting: { parameter: "uncertainty", cell, bounds: uncertaintyBounds },
  });
  if (!read.ok) {
    return read;
  }
  const { points, scores: partners } = read.value;
  const differences = partners.scores.map((each, place) => each - (partners.others[place] ?? 0));
  return success(onScoreScale(lowestSum(points, differences, numberOf(cell))));
}
