import type { PartnerTypeId } from "../../playbook/partnerTypes";
import type { SamplePartnerId } from "./partnersSample";

/** The terms of a partner of the example. */
export interface SampleTerms {
  readonly partner: SamplePartnerId;
  readonly subtype?: PartnerTypeId;
  readonly share: number;
  readonly exclusive: boolean;
  readonly value?: number;
  readonly coMarketing: number;
  readonly support: number;
  readonly years: number;
  readonly paidYears?: number;
  readonly approval?: { readonly by: string; readonly daysAgo: number };
  /** How many clauses are settled, the first ones. */
  readonly clauses?: number;
}

/**
 * 35 % is usual for a value-added reseller and not for an agency; an exclusive partner gets 25 %; four years are longer
 * than usual; a share that is paid for two years has to be lower.
 */
export const sampleTerms: readonly SampleTerms[] = [
  { partner: "xyz", share: 0.35, exclusive: false, coMarketing: 5000, support: 2, years: 2 },
  {
    partner: "cobalt",
    share: 0.16,
    exclusive: false,
    coMarketing: 20_000,
    support: 3,
    years: 2,
    paidYears: 2,
    clauses: 2,
  },
  {
    partner: "meridian",
    subtype: "var",
    share: 0.35,
    exclusive: false,
    value: 8000,
    coMarketing: 10_000,
    support: 2,
    years: 2,
    clauses: 4,
  },
  { partner: "atlas", share: 0.25, exclusive: false, coMarketing: 30_000, support: 3, years: 4 },
  {
    partner: "nova",
    share: 0.2,
    exclusive: true,
    coMarketing: 20_000,
    support: 2,
    years: 2,
    approval: { by: "S. Okafor", daysAgo: 2 },
    clauses: 6,
  },
  {
    partner: "puente",
    share: 0.2,
    exclusive: false,
    coMarketing: 5000,
    support: 1,
    years: 1,
    approval: { by: "S. Okafor", daysAgo: 14 },
    clauses: 8,
  },
];
