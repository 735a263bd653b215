import { exampleOfPartner } from "../../playbook/exampleOfPartner";
import { negotiationSteps, weeksToFirstDeal, type NegotiationStep } from "../../playbook/negotiationSteps";
import { headingsIn } from "../../locales/headings";
import { derived, playbook, type CellInput, type Given, type NamedColumn } from "../assumptions/inputs";
import type { SheetSettings } from "../setting";

/** Of the settings and of the columns of the steps, scoped to the sheet and the same in every language. */
export const negotiationNames = {
  judgedOn: "JudgedOn",
  weekend: "DaysOff",
  firstYearValue: "FirstYearValue",
  customers: "CustomersPerPartner",
  firstDealWeeks: "FirstDealWeeks",
  steps: "StepNames",
  weeksLow: "WeeksLow",
  weeksHigh: "WeeksHigh",
  stalledAfter: "StalledAfter",
  probabilities: "Probabilities",
  holidays: "Holidays",
  /** Calculated: the days off as WORKDAY.INTL has them. */
  weekendPattern: "WeekendPattern",
  openStatuses: "OpenStatuses",
} as const;

const names = negotiationNames;

/** What a person can change of a step. */
export const stepKinds = { weeksLow: "count", weeksHigh: "count", probability: "share" } as const;

/** As many as there is room for beside what stands above the table. */
export const holidayCells = { rows: 15, columns: 3 } as const;

/** What all negotiations are reckoned with. */
export const negotiationSettings = {
  templateId: "negotiation",
  settings: {
    judgedOn: { name: names.judgedOn, kind: "day" },
    weekend: { name: names.weekend, kind: "choice", label: ({ words }) => words.negotiation.settings.weekend },
    customers: {
      name: names.customers,
      kind: "count",
      unit: "customers",
      label: ({ words }) => words.negotiation.settings.customers,
      given: playbook(exampleOfPartner.customers),
    },
    firstYearValue: {
      name: names.firstYearValue,
      kind: "amount",
      label: ({ words, currency }) => words.negotiation.settings.firstYearValue({ currency }),
      given: playbook(exampleOfPartner.firstYearValue),
    },
    firstDealWeeks: {
      name: names.firstDealWeeks,
      kind: "count",
      unit: "weeks",
      label: ({ words }) => words.negotiation.settings.firstDealWeeks,
      given: playbook(weeksToFirstDeal),
    },
    steps: {
      kind: "rows",
      keys: names.steps,
      columns: [
        stepColumn("weeksLow", names.weeksLow, "weeks", ({ weeks }) => playbook(weeks.low)),
        stepColumn("weeksHigh", names.weeksHigh, "weeks", ({ weeks }) => playbook(weeks.high)),
        stepColumn("probability", names.probabilities, "percent", ({ closeProbability, assumed }) =>
          assumed ? undefined : derived(closeProbability),
        ),
      ],
    },
    stalledAfter: { name: names.stalledAfter, kind: "count" },
    holidays: {
      name: names.holidays,
      kind: "day",
      cells: Array.from({ length: holidayCells.rows * holidayCells.columns }, (_, index) => holiday(index + 1)),
    },
  },
} as const satisfies SheetSettings;

function stepColumn(
  id: keyof typeof stepKinds,
  name: string,
  unit: "weeks" | "percent",
  givenOf: (step: NegotiationStep) => Given | undefined,
): NamedColumn {
  return {
    id,
    name,
    kind: stepKinds[id],
    heading: ({ language }) => headingsIn(language).negotiationSteps[id],
    traits: (key, language) => {
      const step = negotiationSteps.find((each) => each.name[language] === key);
      const given = step && givenOf(step);
      return { unit, ...(given && { given }) };
    },
  };
}

function holiday(number: number): CellInput {
  return {
    id: `holiday.${number}`,
    label: ({ words }) => `${words.negotiation.lists.holidays}, ${number}`,
    unit: "date",
    optional: true,
  };
}
