import type { Bounds } from "./arguments";
import { isBlank, type Cell } from "./cell";

/** How far each weight may be off, as a part of itself. With all of it, a weight may be 0. */
export const uncertaintyBounds = { min: 0, max: 1 } as const satisfies Bounds;

export const defaultUncertainty = 0.2;

/** Blank is the default. So is 0, which some hosts send for a blank: without uncertainty there is one score, SCORE's. */
export function uncertaintyOr(cell: Cell): Cell {
  return isBlank(cell) || cell === 0 ? defaultUncertainty : cell;
}

/**
 * The weights, among all that are off by no more than the uncertainty and add up to the same, that make the weighted
 * sum of the values as small as it can be. Exact, without trying any out: every weight goes to its low end, and what
 * that frees fills up the weights of the lowest values first.
 */
export function weightsForLowest(
  points: readonly number[],
  values: readonly number[],
  uncertainty: number,
): readonly number[] {
  return shifts(points, values).map((shift, place) => (points[place] ?? 0) + uncertainty * shift);
}

/** The least that the weighted sum of the values can be, and by which weights. */
export function lowestSum(points: readonly number[], values: readonly number[], uncertainty: number): number {
  const sumOf = (weights: readonly number[]) =>
    weights.reduce((sum, weight, place) => sum + weight * (values[place] ?? 0), 0);
  return sumOf(points) + uncertainty * sumOf(shifts(points, values));
}

/**
 * By how much each weight is moved at an uncertainty of 100 %. Half the range of all weights is to be filled, whatever
 * the uncertainty: that is why it is a mere factor, and whole points stay whole points here.
 */
function shifts(points: readonly number[], values: readonly number[]): readonly number[] {
  const upwards = points.map((_, place) => place).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  let rest = points.reduce((sum, each) => sum + each, 0);
  const moved = [...points];
  for (const place of upwards) {
    const weight = points[place] ?? 0;
    const filled = Math.min(2 * weight, rest);
    rest -= filled;
    moved[place] = filled - weight;
  }
  return moved;
}
