import type { Cell } from "./cell";
import { success, type Outcome } from "./outcome";
import { readAllScores } from "./scoredCriteria";
import { onScoreScale, weightedSum } from "./weightedSum";

/**
 * The weighted score of one partner, 1 to 10, rounded to 10 decimals. Without weights, the five criteria of the
 * playbook. A criterion of weight 0 is switched off: it may be unscored.
 */
export function score(scores: readonly Cell[], weights: readonly Cell[] | null = null): Outcome<number> {
  const read = readAllScores({ partners: { scores }, weights });
  return read.ok ? success(onScoreScale(weightedSum(read.value.points, read.value.scores.scores))) : read;
}
