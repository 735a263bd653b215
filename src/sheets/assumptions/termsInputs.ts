import { termsTable } from "../register/termsTable";
import { names } from "../templates/termsFormulas";
import { cell, derived, playbook, type SheetInputs } from "./inputs";

/** First-year value and customers are those of the negotiations. */
export const termsInputs: readonly SheetInputs[] = [
  cell(names.directCac, {
    id: "directCac",
    label: ({ words, currency }) => words.terms.settings.directCac(currency),
    unit: "currency",
    given: playbook(5000),
  }),
  cell(names.targetSaving, {
    id: "targetSaving",
    label: ({ words }) => words.terms.settings.targetSaving,
    unit: "percent",
    given: playbook(0.4),
  }),
  cell(names.otherCost, {
    id: "otherCost",
    label: ({ words, currency }) => words.terms.settings.otherCost(currency),
    unit: "currency",
  }),
  cell(names.retention, {
    id: "retention",
    label: ({ words }) => words.terms.settings.retention,
    unit: "percent",
    given: playbook(0.85),
  }),
  cell(names.discountRate, {
    id: "discountRate",
    label: ({ words }) => words.terms.settings.discountRate,
    unit: "percent",
  }),
  cell(names.onboarding, {
    id: "onboarding",
    label: ({ words, currency }) => words.terms.settings.onboarding(currency),
    unit: "currency",
  }),
  cell(names.rampMonths, {
    id: "rampMonths",
    label: ({ words }) => words.terms.settings.rampMonths,
    unit: "months",
    given: derived(3),
  }),
  { kind: "table", table: termsTable, keys: "partner" },
];
