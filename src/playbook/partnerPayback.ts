export interface PartnerEconomics {
  /** Spent once, before the first month. */
  readonly onboarding: number;
  /** Spent every month. */
  readonly monthlyCost: number;
  readonly dealsAYear: number;
  readonly firstYearValue: number;
  readonly share: number;
  /** Months until deals come at their full pace: none in the first, then a straight line. At least 1. */
  readonly rampMonths: number;
}

const MONTHS_A_YEAR = 12;
/** A balance that is 0 but for rounding has paid back. */
const tolerance = 1e-9;

/** What a partner has brought in by the end of a month, less what it has cost. */
export function partnerBalance(partner: PartnerEconomics, months: number): number {
  const full = monthlyMargin(partner);
  const paces = Array.from({ length: months }, (_, month) => Math.min(1, month / partner.rampMonths));
  return paces.reduce((sum, pace) => sum + pace * full - partner.monthlyCost, -partner.onboarding);
}

/** The first month at whose end the partner has paid back, or `null` if it never does. Solved, not searched for. */
export function partnerPayback(partner: PartnerEconomics): number | null {
  const { onboarding, monthlyCost, rampMonths } = partner;
  const full = monthlyMargin(partner);
  if (full <= 0) return null;
  const a = full / (2 * rampMonths);
  const b = a + monthlyCost;
  const withinRamp = (b + Math.sqrt(b * b + 4 * a * onboarding)) / (2 * a);
  if (withinRamp <= rampMonths + 1) return Math.max(1, Math.ceil(withinRamp - tolerance));
  if (full <= monthlyCost) return null;
  const afterRamp = (onboarding + (full * (rampMonths + 1)) / 2) / (full - monthlyCost);
  return Math.ceil(afterRamp - tolerance);
}

function monthlyMargin({ dealsAYear, firstYearValue, share }: PartnerEconomics): number {
  return (dealsAYear / MONTHS_A_YEAR) * firstYearValue * (1 - share);
}
