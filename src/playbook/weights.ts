import { numberOf, outOfBounds } from "./arguments";
import type { Cell } from "./cell";
import { failure, success, type Outcome } from "./outcome";

/** How far their sum may be off. */
export const sumTolerance = 1e-6;
const wholeTolerance = 1e-9;

/** Weights as points of 100. Given are fractions that add up to 1 or points that add up to 100; they are never rescaled. */
export function readPoints(weights: readonly Cell[]): Outcome<readonly number[]> {
  const given = weights.map(numberOf);
  const sum = given.reduce((total, weight) => total + weight, 0);
  const unit = [100, 1].find((factor) => Math.abs(sum - 100 / factor) <= sumTolerance);
  if (unit === undefined) {
    return failure({ code: "#NUM!", reason: { why: "weightSum", sum, full: scaleOf(sum) } });
  }
  const points = given.map((weight) => wholeIfClose(weight * unit));
  const negative = points.findIndex((each) => each < 0);
  return negative < 0
    ? success(points)
    : failure(outOfBounds("weights", given[negative] ?? 0, { min: 0 }, negative + 1));
}

/** What weights with such a sum were meant to add up to: far below 100 they are fractions. */
export function scaleOf(sum: number): 1 | 100 {
  return sum > 0 && sum < 10 ? 1 : 100;
}

/** 0.07 × 100 is not quite 7, and the rest of 1 that a formula computes is not quite 0, or a hair below it. */
function wholeIfClose(points: number): number {
  const whole = Math.round(points);
  return Math.abs(points - whole) <= wholeTolerance ? whole : points;
}
