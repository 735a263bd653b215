import type { Cell } from "./cell";

/**
 * The place of a score from the highest down, as Excel's RANK.EQ: equals share a place, and what is no number is left
 * out. `null` if the score is not among them.
 */
export function rank(score: number, scores: readonly Cell[]): number | null {
  if (!scores.includes(score)) {
    return null;
  }
  return 1 + scores.filter((other) => typeof other === "number" && other > score).length;
}
