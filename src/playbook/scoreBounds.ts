import type { Cell } from "./cell";
import { scoreLimits } from "./evaluation";
import { success, type Outcome } from "./outcome";
import { readScores } from "./scoredCriteria";
import { onScoreScale, weightedSum } from "./weightedSum";

export interface ScoreBounds {
  readonly low: number;
  readonly high: number;
}

/** Between what the score will lie once every criterion is scored: those that are missing are worth 1 to 10. */
export function scoreBounds(scores: readonly Cell[], weights: readonly Cell[] | null = null): Outcome<ScoreBounds> {
  const read = readScores({ partners: { scores }, weights });
  if (!read.ok) {
    return read;
  }
  const { points, scores: partner } = read.value;
  const withMissingAt = (missing: number) =>
    onScoreScale(
      weightedSum(
        points,
        partner.scores.map((each) => each ?? missing),
      ),
    );
  return success({ low: withMissingAt(scoreLimits.min), high: withMissingAt(scoreLimits.max) });
}
