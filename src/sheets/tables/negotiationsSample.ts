import type { SamplePartnerId } from "./partnersSample";

/** A negotiation of the example. Dates are told in days before today, so that the example is never out of date. */
export interface SampleNegotiation {
  readonly partner: SamplePartnerId;
  readonly owner: string;
  /** Negative for a day to come. */
  readonly startDaysAgo: number;
  /** Of the steps that are done, in their order. */
  readonly doneDaysAgo: readonly number[];
  readonly onboardingDaysAgo?: number;
  readonly lostDaysAgo?: number;
  readonly revenue?: number;
}

/** One in every step, of which one is stalled, one signed, one lost and one still to come. */
export const sampleNegotiations: readonly SampleNegotiation[] = [
  { partner: "xyz", owner: "A. Ruiz", startDaysAgo: 5, doneDaysAgo: [] },
  { partner: "cobalt", owner: "M. Chen", startDaysAgo: 12, doneDaysAgo: [5], revenue: 80_000 },
  { partner: "meridian", owner: "A. Ruiz", startDaysAgo: 19, doneDaysAgo: [12, 6] },
  { partner: "atlas", owner: "S. Okafor", startDaysAgo: 54, doneDaysAgo: [47, 40, 33], revenue: 120_000 },
  { partner: "nova", owner: "A. Ruiz", startDaysAgo: 40, doneDaysAgo: [34, 27, 20, 4] },
  {
    partner: "puente",
    owner: "M. Chen",
    startDaysAgo: 60,
    doneDaysAgo: [54, 46, 39, 20, 12],
    onboardingDaysAgo: -6,
  },
  { partner: "boreal", owner: "M. Chen", startDaysAgo: 33, doneDaysAgo: [26], lostDaysAgo: 18 },
  { partner: "lumen", owner: "S. Okafor", startDaysAgo: -7, doneDaysAgo: [] },
];
