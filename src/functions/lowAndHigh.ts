import { success, type Outcome } from "../playbook/outcome";

/** The two ends of a range of scores, side by side. A fault stands in both places. */
export function lowAndHigh(range: Outcome<{ readonly low: number; readonly high: number }>): Outcome<number>[] {
  return range.ok ? [success(range.value.low), success(range.value.high)] : [range, range];
}
