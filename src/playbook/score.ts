import { firstError, firstNonNumber, isWithin, numberOf, type Argument } from "./arguments";
import type { Cell } from "./cell";
import { evaluationCriteria, scoreLimits } from "./evaluation";
import { failure, success, type Outcome } from "./outcome";
import { readPoints } from "./weights";

const decimals = 1e10;

/**
 * The weighted score of one partner, 1 to 10, rounded to 10 decimals. Without weights, the five criteria of the
 * playbook. A criterion of weight 0 is switched off: it may be unscored.
 */
export function score(scores: readonly Cell[], weights: readonly Cell[] | null = null): Outcome<number> {
  const given: Argument[] = scores.map((cell) => ({ parameter: "scores", cell }));
  const givenWeights: Argument[] = (weights ?? []).map((cell) => ({ parameter: "weights", cell }));
  const fault = firstError([...given, ...givenWeights]) ?? firstNonNumber([...given, ...givenWeights]);
  if (fault) {
    return failure(fault);
  }
  const needed = weights?.length ?? evaluationCriteria.length;
  if (scores.length !== needed) {
    return failure({ code: "#VALUE!", reason: { why: "scoreCount", needed } });
  }
  const points = weights ? readPoints(weights) : success(evaluationCriteria.map((criterion) => criterion.points));
  return points.ok ? weigh(scores.map(numberOf), points.value, weights === null) : points;
}

function weigh(scores: readonly number[], points: readonly number[], ofPlaybook: boolean): Outcome<number> {
  let missing: number | null = null;
  let sum = 0;
  for (const [index, value] of scores.entries()) {
    const weight = points[index] ?? 0;
    if (weight === 0) {
      continue;
    }
    if (value === 0) {
      missing ??= index;
    } else if (!isWithin(value, scoreLimits)) {
      return failure({ code: "#NUM!" });
    }
    sum += weight * value;
  }
  if (missing !== null) {
    const criterion = ofPlaybook ? evaluationCriteria[missing]?.id : undefined;
    return failure({ code: "#N/A", reason: { why: "notScored", place: missing + 1, criterion } });
  }
  return success(Math.round((sum / 100) * decimals) / decimals);
}
