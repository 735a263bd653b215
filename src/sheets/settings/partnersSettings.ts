import { partnerTypes, type PartnerType } from "../../playbook/partnerTypes";
import { shareRange } from "../../playbook/shareRange";
import { headingsIn } from "../../locales/headings";
import { playbook, type NamedColumn } from "../assumptions/inputs";
import type { SheetSettings } from "../setting";

export const partnersNames = {
  /** The date on which the register is judged: today unless a person sets one. */
  asOf: "AsOf",
  /** The last day that no longer counts for the revenue: twelve months before the register is judged. */
  revenueSince: "RevenueSince",
  /** The partners' names, as other sheets' lists offer them. */
  partnerList: "PartnerList",
  /** The catalogue of subtypes, with what is usual for each: what other sheets look up. */
  subtypes: "Subtypes",
  usualShare: { low: "UsualShareFrom", high: "UsualShareTo" },
  usualCac: { low: "UsualCacFrom", high: "UsualCacTo" },
} as const;

const { asOf, subtypes, usualShare, usualCac } = partnersNames;

/** The partners themselves are a register, whose rows are dated records. */
export const partnersSettings: SheetSettings = {
  templateId: "partners",
  settings: {
    asOf: { name: asOf, kind: "day", label: ({ words }) => words.partners.asOf },
    usual: {
      kind: "rows",
      keys: subtypes,
      columns: [
        usual("shareLow", usualShare.low, "percent", (type) => shareRange(type).low),
        usual("shareHigh", usualShare.high, "percent", (type) => shareRange(type).high),
        usual("cacLow", usualCac.low, "dollars", ({ cac }) => cac?.low),
        usual("cacHigh", usualCac.high, "dollars", ({ cac }) => cac?.high),
      ],
    },
  },
  relations: { usualShares: { subtype: subtypes, ...usualShare } },
};

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
    heading: ({ language }) => headingsIn(language).subtypes[id],
    traits: (key, language) => {
      const type = partnerTypes.find((each) => each.name[language] === key);
      const value = type && valueOf(type);
      return { unit, ...(value === undefined ? { optional: true } : { given: playbook(value) }) };
    },
  };
}
