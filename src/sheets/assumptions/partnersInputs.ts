import { partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { shareRange } from "../../playbook/shareRange";
import { asOfName, subtypesName, usualCacNames, usualShareNames } from "../register/partnersTable";
import { cell, playbook, type NamedColumn, type SheetInputs } from "./inputs";

/** The partners themselves are a register, whose rows are dated records. */
export const partnersInputs: readonly SheetInputs[] = [
  cell(asOfName, { id: "asOf", label: ({ words }) => words.partners.asOf, unit: "date" }),
  {
    kind: "rows",
    keys: subtypesName,
    columns: [
      usual("shareLow", usualShareNames.low, "percent", (type) => shareRange(type).low),
      usual("shareHigh", usualShareNames.high, "percent", (type) => shareRange(type).high),
      usual("cacLow", usualCacNames.low, "dollars", ({ cac }) => cac?.low),
      usual("cacHigh", usualCacNames.high, "dollars", ({ cac }) => cac?.high),
    ],
  },
];

function usual(
  id: "shareLow" | "shareHigh" | "cacLow" | "cacHigh",
  name: string,
  unit: "percent" | "dollars",
  valueOf: (type: PartnerType) => number | undefined,
): NamedColumn {
  return {
    id,
    name,
    kind: unit === "percent" ? "share" : "amount",
    heading: ({ words }) => words.partners.lists[id],
    traits: (key, language) => {
      const type = partnerTypes.find((each) => each.name[language] === key);
      const value = type && valueOf(type);
      return { unit, ...(value === undefined ? { optional: true } : { given: playbook(value) }) };
    },
  };
}
