import { examplePartner } from "../../playbook/evaluationGuidance";
import type { CacBasis } from "../../playbook/cacRange";
import type { Language } from "../../playbook/language";
import type { LifecycleStageId } from "../../playbook/lifecycle";
import type { PartnerTypeId } from "../../playbook/partnerTypes";
import type { SheetWords } from "../../locales/sheetWords";
import { sheetWordsOf } from "../../locales/sheetWords";

/** A partner of the example. Dates are told in days before today, so that the example is never out of date. */
export interface SamplePartner {
  readonly id: SamplePartnerId;
  readonly type: PartnerTypeId;
  readonly region: keyof SheetWords["samples"]["regions"];
  readonly owner: string;
  readonly stage: LifecycleStageId;
  readonly startDaysAgo: number;
  /** Negative for a day to come. */
  readonly endDaysAgo?: number;
  readonly onboarding: number;
  readonly training: number;
  readonly coMarketing: number;
  readonly share: number;
  readonly cac?: { readonly value: number; readonly basis: CacBasis };
  readonly survey?: { readonly satisfaction: number; readonly daysAgo: number };
}

export type SamplePartnerId = "xyz" | "cobalt" | keyof SheetWords["samples"]["partners"];

export function samplePartnerNames(language: Language): Readonly<Record<SamplePartnerId, string>> {
  return {
    xyz: examplePartner.name[language],
    cobalt: "Cobalt Cloud",
    ...sheetWordsOf(language).samples.partners,
  };
}

/**
 * Five partners started within half a year, two are older, and the contract of one has ended. The active ones cost
 * 20,000 and are satisfied at 88 % on average; the CAC of one is above what is usual, so that a check can be seen.
 */
export const samplePartners: readonly SamplePartner[] = [
  {
    id: "xyz",
    type: examplePartner.type,
    region: "iberia",
    owner: "A. Ruiz",
    stage: "monitoring",
    startDaysAgo: 150,
    endDaysAgo: -580,
    onboarding: 1500,
    training: 1000,
    coMarketing: 1500,
    share: 0.2,
    cac: { value: 2000, basis: "other" },
    survey: { satisfaction: 0.92, daysAgo: 21 },
  },
  {
    id: "cobalt",
    type: "cloud-providers",
    region: "europe",
    owner: "M. Chen",
    stage: "monitoring",
    startDaysAgo: 110,
    endDaysAgo: -620,
    onboarding: 1500,
    training: 500,
    coMarketing: 1000,
    share: 0.2,
    cac: { value: 1900, basis: "other" },
    survey: { satisfaction: 0.85, daysAgo: 35 },
  },
  {
    id: "meridian",
    type: "technology-consultants",
    region: "latinAmerica",
    owner: "A. Ruiz",
    stage: "relationship",
    startDaysAgo: 85,
    endDaysAgo: -645,
    onboarding: 1000,
    training: 1000,
    coMarketing: 500,
    share: 0.2,
    cac: { value: 2100, basis: "other" },
    survey: { satisfaction: 0.9, daysAgo: 28 },
  },
  {
    id: "atlas",
    type: "market-leaders",
    region: "northAmerica",
    owner: "S. Okafor",
    stage: "improvement",
    startDaysAgo: 900,
    endDaysAgo: -195,
    onboarding: 1000,
    training: 1000,
    coMarketing: 2000,
    share: 0.2,
    cac: { value: 2300, basis: "other" },
    survey: { satisfaction: 0.88, daysAgo: 100 },
  },
  {
    id: "puente",
    type: "crm-integrations",
    region: "iberia",
    owner: "M. Chen",
    stage: "monitoring",
    startDaysAgo: 60,
    endDaysAgo: -305,
    onboarding: 1000,
    training: 500,
    coMarketing: 0,
    share: 0.2,
    cac: { value: 65, basis: "low-ticket" },
    survey: { satisfaction: 0.86, daysAgo: 16 },
  },
  {
    id: "lumen",
    type: "startup-partnerships",
    region: "europe",
    owner: "S. Okafor",
    stage: "agreement",
    startDaysAgo: 30,
    endDaysAgo: -335,
    onboarding: 1000,
    training: 500,
    coMarketing: 0,
    share: 0.2,
  },
  {
    id: "nova",
    type: "consulting-firms",
    region: "latinAmerica",
    owner: "A. Ruiz",
    stage: "relationship",
    startDaysAgo: 400,
    endDaysAgo: -330,
    onboarding: 1500,
    training: 1000,
    coMarketing: 1000,
    share: 0.2,
    cac: { value: 85, basis: "low-ticket" },
    survey: { satisfaction: 0.87, daysAgo: 56 },
  },
  {
    id: "boreal",
    type: "regional-distributors",
    region: "europe",
    owner: "M. Chen",
    stage: "conflict",
    startDaysAgo: 770,
    endDaysAgo: 40,
    onboarding: 1500,
    training: 500,
    coMarketing: 1000,
    share: 0.2,
    cac: { value: 2600, basis: "other" },
    survey: { satisfaction: 0.7, daysAgo: 75 },
  },
];
