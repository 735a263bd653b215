import { derived, playbook } from "../assumptions/inputs";
import { customersName, firstYearValueName } from "../register/negotiationsTable";
import type { SheetSettings } from "../setting";

export type TermsSetting =
  | "directCac"
  | "targetSaving"
  | "otherCost"
  | "retention"
  | "discountRate"
  | "firstYearValue"
  | "customers"
  | "onboarding"
  | "rampMonths";

/** What all terms are reckoned with. First-year value and customers are those of the negotiations. */
export const termsSettings: SheetSettings<TermsSetting> = {
  templateId: "terms",
  settings: {
    directCac: {
      name: "DirectCac",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.directCac(currency),
      given: playbook(5000),
    },
    targetSaving: {
      name: "TargetSaving",
      kind: "share",
      label: ({ words }) => words.terms.settings.targetSaving,
      given: playbook(0.4),
    },
    otherCost: {
      name: "OtherCost",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.otherCost(currency),
    },
    retention: {
      name: "Retention",
      kind: "share",
      label: ({ words }) => words.terms.settings.retention,
      given: playbook(0.85),
    },
    discountRate: { name: "DiscountRate", kind: "share", label: ({ words }) => words.terms.settings.discountRate },
    firstYearValue: { name: firstYearValueName, kind: "amount" },
    customers: { name: customersName, kind: "count" },
    onboarding: {
      name: "OnboardingCost",
      kind: "amount",
      label: ({ words, currency }) => words.terms.settings.onboarding(currency),
    },
    rampMonths: {
      name: "RampMonths",
      kind: "count",
      unit: "months",
      label: ({ words }) => words.terms.settings.rampMonths,
      given: derived(3),
    },
  },
  relations: { directCac: "DirectCac" },
};
