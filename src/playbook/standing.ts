/** How a partner stands to another over all weights that the uncertainty allows. */
export type Standing = "wins" | "loses" | "equal" | "depends";

/** A gap that is no more than this is none. */
export const gapTolerance = 1e-9;

/** By the worst gap of each over the other. */
export function standing(gap: number, gapOfOther: number): Standing {
  if (gap > gapTolerance) {
    return "wins";
  }
  if (gapOfOther > gapTolerance) {
    return "loses";
  }
  return gap >= -gapTolerance && gapOfOther >= -gapTolerance ? "equal" : "depends";
}
