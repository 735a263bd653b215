import type { Comparison } from "./kpis";

/** Whether a KPI gets better as it grows or as it shrinks: 1 or −1. */
export function betterOf(is: Comparison): 1 | -1 {
  return is.startsWith(">") ? 1 : -1;
}

/** How far the actual value still is from the target, in the KPI's own unit; 0 once it is reached. */
export function gap(actual: number, target: number, better: 1 | -1): number {
  return Math.max(0, (target - actual) * better);
}

/** Actual divided by target; where less is better, target divided by actual. `null` where there is nothing to divide by. */
export function attainment(actual: number, target: number, better: 1 | -1): number | null {
  const [part, whole] = better === 1 ? [actual, target] : [target, actual];
  return whole > 0 ? part / whole : null;
}
