import { termsBasis } from "../../playbook/termsBasis";
import { derived, playbook } from "../assumptions/inputs";
import { namesOf, type SheetSettings } from "../setting";
import { negotiationNames } from "./negotiationSettings";

/** What all terms are reckoned with. First-year value and customers are those of the negotiations. */
export const termsSettings = {
  templateId: "terms",
  settings: {
    directCac: {
      name: "DirectCac",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.directCac({ currency }),
      given: playbook(termsBasis.directCac),
    },
    targetSaving: {
      name: "TargetSaving",
      kind: "share",
      label: ({ words }) => words.terms.settings.targetSaving,
      given: playbook(termsBasis.targetSaving),
    },
    otherCost: {
      name: "OtherCost",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.otherCost({ currency }),
    },
    retention: {
      name: "Retention",
      kind: "share",
      label: ({ words }) => words.terms.settings.retention,
      given: playbook(termsBasis.retention),
    },
    discountRate: { name: "DiscountRate", kind: "share", label: ({ words }) => words.terms.settings.discountRate },
    firstYearValue: { name: negotiationNames.firstYearValue, kind: "amount" },
    customers: { name: negotiationNames.customers, kind: "count" },
    onboarding: {
      name: "OnboardingCost",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.onboarding({ currency }),
    },
    rampMonths: {
      name: "RampMonths",
      kind: "count",
      unit: "months",
      label: ({ words }) => words.terms.settings.rampMonths,
      given: derived(termsBasis.rampMonths),
    },
  },
  relations: { directCac: "DirectCac" },
} as const satisfies SheetSettings;

export type TermsSetting = keyof typeof termsSettings.settings;

export const termsNames = {
  ...namesOf<TermsSetting>(termsSettings.settings),
  /** What a year's revenue is worth against that of the year before. */
  kept: "KeptPerYear",
} as const;
