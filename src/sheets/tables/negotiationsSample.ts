import type { Bilingual } from "../../playbook/language";
import { samplePartnerNames } from "./partnersSample";

/** A negotiation of the example. Dates are told in days before today, so that the example is never out of date. */
export interface SampleNegotiation {
  readonly name: Bilingual;
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
  { name: samplePartnerNames.xyz, owner: "A. Ruiz", startDaysAgo: 5, doneDaysAgo: [] },
  { name: samplePartnerNames.cobalt, owner: "M. Chen", startDaysAgo: 12, doneDaysAgo: [5], revenue: 80_000 },
  { name: samplePartnerNames.meridian, owner: "A. Ruiz", startDaysAgo: 19, doneDaysAgo: [12, 6] },
  { name: samplePartnerNames.atlas, owner: "S. Okafor", startDaysAgo: 54, doneDaysAgo: [47, 40, 33], revenue: 120_000 },
  { name: samplePartnerNames.nova, owner: "A. Ruiz", startDaysAgo: 40, doneDaysAgo: [34, 27, 20, 4] },
  {
    name: samplePartnerNames.puente,
    owner: "M. Chen",
    startDaysAgo: 60,
    doneDaysAgo: [54, 46, 39, 20, 12],
    onboardingDaysAgo: -6,
  },
  { name: samplePartnerNames.boreal, owner: "M. Chen", startDaysAgo: 33, doneDaysAgo: [26], lostDaysAgo: 18 },
  { name: samplePartnerNames.lumen, owner: "S. Okafor", startDaysAgo: -7, doneDaysAgo: [] },
];
