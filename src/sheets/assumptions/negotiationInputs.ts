import { negotiationSteps, weeksToFirstDeal, type NegotiationStep } from "../../playbook/negotiationSteps";
import type { Language } from "../../playbook/language";
import { names } from "../templates/negotiationFormulas";
import { listCells } from "../templates/negotiationLayout";
import { exampleOfPartner } from "../templates/negotiation";
import { cell, derived, playbook, type Given, type NamedColumn, type SheetInputs } from "./inputs";

const { rows: holidayRows, columns: holidayColumns } = listCells.holidays;

export const negotiationInputs: readonly SheetInputs[] = [
  cell(names.weekend, { id: "weekend", label: ({ words }) => words.negotiation.settings.weekend, unit: "choice" }),
  cell(names.customers, {
    id: "customers",
    label: ({ words }) => words.negotiation.settings.customers,
    unit: "customers",
    given: playbook(exampleOfPartner.customers),
  }),
  cell(names.firstYearValue, {
    id: "firstYearValue",
    label: ({ words, currency }) => words.negotiation.settings.firstYearValue(currency),
    unit: "currency",
    given: playbook(exampleOfPartner.firstYearValue),
  }),
  cell(names.firstDealWeeks, {
    id: "firstDealWeeks",
    label: ({ words }) => words.negotiation.settings.firstDealWeeks,
    unit: "weeks",
    given: playbook(weeksToFirstDeal),
  }),
  {
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
  {
    kind: "cells",
    name: names.holidays,
    inputs: Array.from({ length: holidayRows * holidayColumns }, (_, index) => ({
      id: `holiday.${index + 1}`,
      label: ({ words }) => `${words.negotiation.lists.holidays}, ${index + 1}`,
      unit: "date",
      optional: true,
    })),
  },
];

function stepColumn(
  id: "weeksLow" | "weeksHigh" | "probability",
  name: string,
  unit: "weeks" | "percent",
  givenOf: (step: NegotiationStep) => Given | undefined,
): NamedColumn {
  return {
    id,
    name,
    kind: unit === "percent" ? "share" : "count",
    heading: ({ words }) => words.negotiation.board[id],
    traits: (key: string, language: Language) => {
      const step = negotiationSteps.find((each) => each.name[language] === key);
      const given = step && givenOf(step);
      return { unit, ...(given && { given }) };
    },
  };
}
