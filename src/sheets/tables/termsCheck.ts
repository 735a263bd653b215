import { usualRange } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import type { CheckCase } from "../checkColumn";
import { exactly, sentence, tolerance, withoutWildcards } from "../formula";
import { nameOn } from "../linkedWorkbook";
import { partnersNames } from "../settings/partnersSettings";
import { answersIn } from "../yesNo";
import type { TermsRow, TermsSheet } from "./termsTable";

/** What is wrong with the terms of a partner, then what is unusual. */
export function wrongWithTerms({ cell, span, column }: TermsRow, { language, partners }: TermsSheet): CheckCase[] {
  const { checks: shared, terms } = sheetWordsOf(language);
  const words = terms.checks;
  const { partner, subtype, share, exclusive, value, coMarketing, support, years, paidYears } = cell;
  const { saving, walkAway, headroom, savingAllYears, usualLow, usualHigh, approver, approved } = cell;
  const inputs = [span("partner", "share"), exclusive, span("value", "paidYears"), span("approver", "approved")];
  const { yes, no } = answersIn(language);
  const [tiers, marketing] = [usualRange("support-level"), usualRange("co-marketing-budget")];
  const contract = usualRange("contract-duration");
  const inRegister = `ISNUMBER(MATCH(${withoutWildcards(partner)},${partners.column("partner")},0))`;
  const isListed = `ISNUMBER(MATCH(${withoutWildcards(subtype)},${nameOn(partners.sheet, partnersNames.subtypes)},0))`;
  const wrongTier = wrong(support, `>=${tiers.low}`, `<=${tiers.high}`);
  const wrongYears = [wrong(years, ">=1"), wrong(paidYears, ">=1"), notWhole(years), notWhole(paidYears)];
  const isUnusual = `OR(${share}<${usualLow}-${tolerance},${share}>${usualHigh}+${tolerance})`;
  const usual = { low: `TEXT(${usualLow},"0%")`, high: `TEXT(${usualHigh},"0%")` };
  return [
    [`COUNTA(${inputs.join(",")})=0`, ""],
    [`${inputs.map((cells) => `SUMPRODUCT(ISERROR(${cells})*1)`).join("+")}>0`, shared.error],
    [`TRIM(${partner})=""`, shared.partnerMissing],
    [`COUNTIF(${column("partner")},${exactly(partner)})>1`, shared.twice],
    [`AND(${subtype}<>"",NOT(${isListed}))`, words.subtype],
    [`COUNTIFS(${share},">=0",${share},"<=1")=0`, words.share],
    [`AND(${exclusive}<>"",${exclusive}<>${yes},${exclusive}<>${no})`, words.exclusive],
    [`OR(${wrong(value, ">=0")},${wrong(coMarketing, ">=0")})`, words.amount],
    [`OR(${wrongTier},${notWhole(support)})`, words.support],
    [`OR(${wrongYears.join(",")})`, words.years],
    [`AND(COUNT(${years},${paidYears})=2,${paidYears}>${years})`, words.paidLonger],
    [`AND(${approved}<>"",NOT(ISNUMBER(${approved})))`, words.date],
    [`COUNTA(${approver},${approved})=1`, words.approval],
    [`ISERROR(${saving})`, words.needsAddin],
    [`COUNT(${saving},${walkAway},${savingAllYears})<3`, shared.settings],
    [isUnusual, { formula: sentence(words.usual, usual) }],
    [`${headroom}<-${tolerance}`, words.walkAway],
    [
      outside(coMarketing, marketing),
      words.coMarketing({ low: thousands(marketing.low), high: thousands(marketing.high) }),
    ],
    [outside(years, contract), words.contract({ low: contract.low, high: contract.high })],
    [`NOT(${inRegister})`, shared.unknown],
  ];
}

/** 5000 as "5K": short, and the same in both languages. */
export function thousands(amount: number): string {
  return `${amount / 1000}K`;
}

function wrong(cell: string, ...conditions: string[]): string {
  return `COUNTA(${cell})>COUNTIFS(${conditions.map((condition) => `${cell},"${condition}"`).join(",")})`;
}

function notWhole(cell: string): string {
  return `IF(ISNUMBER(${cell}),INT(${cell})<>${cell},FALSE)`;
}

function outside(cell: string, { low, high }: { readonly low: number; readonly high: number }): string {
  return `IF(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}),FALSE)`;
}
