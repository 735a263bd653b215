import { fullPoints } from "./evaluation";

const decimals = 1e10;

/** Points times scores, added up. Whole points keep it exact for whole scores. */
export function weightedSum(points: readonly number[], scores: readonly number[]): number {
  return points.reduce((sum, each, place) => sum + each * (scores[place] ?? 0), 0);
}

/** A sum of points times scores on the scale of a score, rounded to 10 decimals: what binary fractions add is gone. */
export function onScoreScale(sum: number): number {
  return toTenDecimals(sum / fullPoints);
}

export function toTenDecimals(value: number): number {
  return Math.round(value * decimals) / decimals;
}
