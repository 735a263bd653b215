import { walkAwayShare, type ShareLimits } from "./walkAwayShare";

/** A share that is paid for several years. */
export interface RecurringPayment {
  readonly years: number;
  /** What is kept of the revenue from one year to the next, 0 to 1. */
  readonly retention: number;
  /** A year, as a fraction. */
  readonly discountRate: number;
}

/** How many first years all the years are worth, today: Σ (retention / (1 + discount rate))^year. */
export function yearsWorth({ years, retention, discountRate }: RecurringPayment): number {
  const kept = retention / (1 + discountRate);
  return kept === 1 ? years : (1 - kept ** years) / (1 - kept);
}

/** What a partner's customer costs over all the years in which the share is paid. */
export function recurringCac(share: number, firstYearValue: number, payment: RecurringPayment): number {
  return share * firstYearValue * yearsWorth(payment);
}

/** The highest share that, paid for all these years, still reaches the target saving. */
export function maxRecurringShare(limits: ShareLimits, payment: RecurringPayment): number {
  return walkAwayShare(limits) / yearsWorth(payment);
}
