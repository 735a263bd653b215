import { firstThatHolds, tolerance } from "../formula";
import { termsNames as names } from "../settings/termsSettings";

const monthsAYear = 12;

export interface PaybackCells {
  readonly effectiveShare: string;
  readonly coMarketing: string;
  /** Of a customer's first year. */
  readonly value: string;
  /** What is said if it doesn't pay back. */
  readonly never: string;
}

/** What `partnerPayback` answers, as a formula. */
export function paybackMonth({ effectiveShare, coMarketing, value, never }: PaybackCells): string {
  const full = `(${names.customers}/${monthsAYear}*${value}*(1-${effectiveShare}))`;
  const monthly = `N(${coMarketing})/${monthsAYear}`;
  const a = `(${full}/(2*${names.rampMonths}))`;
  const b = `(${a}+${monthly})`;
  const withinRamp = `(${b}+SQRT(${b}^2+4*${a}*${names.onboarding}))/(2*${a})`;
  const afterRamp = `(${names.onboarding}+${full}*(${names.rampMonths}+1)/2)/(${full}-${monthly})`;
  return firstThatHolds(
    [
      [`${full}<=0`, never],
      [`${withinRamp}<=${names.rampMonths}+1`, `MAX(1,ROUNDUP(${withinRamp}-${tolerance},0))`],
      [`${full}<=${monthly}`, never],
    ],
    `ROUNDUP(${afterRamp}-${tolerance},0)`,
  );
}
