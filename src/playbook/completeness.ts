import type { Cell } from "./cell";

/** The part of the criteria that is scored, 0 to 1. A 0 is no score, as a blank is none. */
export function completeness(scores: readonly Cell[]): number {
  const scored = scores.filter((cell) => typeof cell === "number" && cell !== 0).length;
  return scores.length === 0 ? 0 : scored / scores.length;
}
