/**
 * The formulas of the term sheet, without the leading "=". Their own rows are plain references, as relative when a row
 * is added; the registers are read by their names and columns. All of them are native but one: PARTNER.CACSAVING reads
 * the direct CAC and a native result, and only the check reads it.
 */
import { exclusivityPoints } from "../../playbook/effectiveShare";
import type { Language } from "../../playbook/language";
import { genericShareRange } from "../../playbook/shareRange";
import { usualRange } from "../../playbook/terms";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { exactly, firstThatHolds, textLiteral, withoutWildcards } from "../formula";
import { nameOn, type LinkedSheet, type TableLink } from "../linkedWorkbook";
import { subtypesName, usualShareNames, yesNo, type PartnersColumn } from "../register/partnersTable";
import { termsTable, type TermsColumn } from "../register/termsTable";
import { clauseCells, clauseColumns, clauseCount, columnOf, termCells, type TermsLayout } from "./termsLayout";

/** Names of the settings, scoped to the sheet and the same in every language. */
export const names = {
  directCac: "DirectCac",
  targetSaving: "TargetSaving",
  otherCost: "OtherCost",
  retention: "Retention",
  discountRate: "DiscountRate",
  firstYearValue: "FirstYearValue",
  customers: "CustomersPerPartner",
  onboarding: "OnboardingCost",
  rampMonths: "RampMonths",
  kept: "KeptPerYear",
} as const;

const empty = textLiteral("");
const tolerance = "0.000000001";
const monthsAYear = 12;

/** The cells of one partner's terms. */
export type TermsRow = Readonly<Record<TermsColumn, string>>;

export function termsRow(row: number): TermsRow {
  const ids = Object.keys(termsTable.columns) as TermsColumn[];
  const cells = Object.fromEntries(ids.map((id) => [id, cellAddress({ row, column: columnOf(id) })]));
  return cells as Record<TermsColumn, string>;
}

export function linkedNumberFormula(sheet: LinkedSheet, name: string): string {
  const linked = nameOn(sheet, name);
  return `IF(ISNUMBER(${linked}),${linked},${empty})`;
}

/** What a year's revenue is worth against that of the year before. */
export function keptFormula(): string {
  const isGiven = `COUNT(${names.retention},${names.discountRate})=2`;
  return `IF(${isGiven},IFERROR(${names.retention}/(1+${names.discountRate}),${empty}),${empty})`;
}

export function settingsCheckFormula(language: Language): string {
  const words = sheetWordsOf(language).terms.settingChecks;
  const isPart = (name: string) => `COUNTIFS(${name},">=0",${name},"<=1")`;
  const someNegative = (...cells: string[]) =>
    `${cells.map((cell) => `COUNTIF(${cell},">=0")`).join("+")}<${cells.length}`;
  const { targetSaving, retention, discountRate, otherCost, onboarding, firstYearValue, customers } = names;
  return firstThatHolds(
    [
      [`COUNTIF(${names.directCac},">0")=0`, textLiteral(words.directCac)],
      [`${[targetSaving, retention, discountRate].map(isPart).join("+")}<3`, textLiteral(words.percentages)],
      [someNegative(otherCost, onboarding), textLiteral(words.amounts)],
      [`COUNTIF(${names.rampMonths},">=1")=0`, textLiteral(words.ramp)],
      [someNegative(firstYearValue, customers), textLiteral(words.linked)],
    ],
    textLiteral(words.ok),
  );
}

/** The subtype under which the partner negotiates, else that of the register. */
function subtypeOf({ partner, subtype }: TermsRow, partners: TableLink<PartnersColumn>): string {
  const row = `MATCH(${withoutWildcards(partner)},${partners.column("partner")},0)`;
  return `IF(${subtype}<>"",${subtype},IFERROR(INDEX(${partners.column("subtype")},${row})&"",""))`;
}

/** What `shareRange` answers, as the register has it. */
export function usualShareFormula(row: TermsRow, end: "low" | "high", partners: TableLink<PartnersColumn>): string {
  const [subtypes, shares] = [subtypesName, usualShareNames[end]].map((name) => nameOn(partners.sheet, name));
  const found = `INDEX(${shares ?? ""},MATCH(${withoutWildcards(subtypeOf(row, partners))},${subtypes ?? ""},0))`;
  return `IF(TRIM(${row.partner})="",${empty},IFERROR(${found},${genericShareRange[end]}))`;
}

/** What `effectiveShare` answers. */
export function effectiveShareFormula({ share, exclusive }: TermsRow, language: Language): string {
  const isExclusive = `${exclusive}=${textLiteral(yesNo.yes[language])}`;
  return `IF(ISNUMBER(${share}),${share}+IF(${isExclusive},${exclusivityPoints},0),${empty})`;
}

const valueOf = ({ value }: TermsRow) => `IF(ISNUMBER(${value}),${value},${names.firstYearValue})`;

/** What `effectiveCac` answers. */
export function cacFormula(row: TermsRow): string {
  return `IF(ISNUMBER(${row.effectiveShare}),IFERROR(${row.effectiveShare}*${valueOf(row)},${empty}),${empty})`;
}

export function savingFormula({ cac }: TermsRow): string {
  const ready = `COUNTIF(${names.directCac},">0")+COUNTIF(${cac},">=0")=2`;
  return `IF(${ready},PARTNER.CACSAVING(${names.directCac},${cac}),${empty})`;
}

/** What `walkAwayShare` answers. */
export function walkAwayFormula(row: TermsRow): string {
  const most = `(${names.directCac}*(1-${names.targetSaving})-${names.otherCost})/${valueOf(row)}`;
  const isGiven = `AND(TRIM(${row.partner})<>"",COUNT(${names.directCac},${names.targetSaving})=2)`;
  return `IF(${isGiven},IFERROR(${most},${empty}),${empty})`;
}

export function headroomFormula({ walkAway, effectiveShare }: TermsRow): string {
  return `IF(COUNT(${walkAway},${effectiveShare})=2,${walkAway}-${effectiveShare},${empty})`;
}

/** What `yearsWorth` answers: the sum of a geometric series. Without a number of years, the first one only. */
function yearsWorth({ paidYears }: TermsRow): string {
  const years = `IF(ISNUMBER(${paidYears}),${paidYears},1)`;
  return `IF(${names.kept}=1,${years},(1-${names.kept}^${years})/(1-${names.kept}))`;
}

export function savingAllYearsFormula(row: TermsRow): string {
  const saving = `1-${row.cac}*${yearsWorth(row)}/${names.directCac}`;
  return `IF(COUNT(${row.cac},${names.kept})=2,IFERROR(${saving},${empty}),${empty})`;
}

/** What `maxRecurringShare` answers. */
export function walkAwayAllYearsFormula(row: TermsRow): string {
  const isGiven = `COUNT(${row.walkAway},${names.kept})=2`;
  return `IF(${isGiven},IFERROR(${row.walkAway}/${yearsWorth(row)},${empty}),${empty})`;
}

/** What `partnerPayback` answers. */
export function paybackFormula(row: TermsRow, language: Language): string {
  const never = textLiteral(sheetWordsOf(language).terms.never);
  const { effectiveShare, coMarketing } = row;
  const full = `(${names.customers}/${monthsAYear}*${valueOf(row)}*(1-${effectiveShare}))`;
  const monthly = `N(${coMarketing})/${monthsAYear}`;
  const a = `(${full}/(2*${names.rampMonths}))`;
  const b = `(${a}+${monthly})`;
  const withinRamp = `(${b}+SQRT(${b}^2+4*${a}*${names.onboarding}))/(2*${a})`;
  const afterRamp = `(${names.onboarding}+${full}*(${names.rampMonths}+1)/2)/(${full}-${monthly})`;
  const month = firstThatHolds(
    [
      [`${full}<=0`, never],
      [`${withinRamp}<=${names.rampMonths}+1`, `MAX(1,ROUNDUP(${withinRamp}-${tolerance},0))`],
      [`${full}<=${monthly}`, never],
    ],
    `ROUNDUP(${afterRamp}-${tolerance},0)`,
  );
  return `IF(COUNT(${effectiveShare},${names.rampMonths},${names.onboarding})=3,IFERROR(${month},${empty}),${empty})`;
}

/** How many clauses are settled with the partner. */
export function clausesFormula({ partner }: TermsRow, layout: TermsLayout): string {
  const [all, settled] = [clauseColumns.partner, clauseColumns.settled].map((column) =>
    blockAddress(clauseCells(layout, column), "absolute"),
  );
  const found = `INDEX(${settled ?? ""},MATCH(${withoutWildcards(partner)},${all ?? ""},0))`;
  return `IF(TRIM(${partner})="",${empty},IFERROR(N(${found}),0))`;
}

/** The first thing that is wrong with the terms of a partner, then what is unusual, then OK. */
export function checkFormula(
  row: TermsRow,
  layout: TermsLayout,
  partners: TableLink<PartnersColumn>,
  language: Language,
): string {
  const words = sheetWordsOf(language).terms.checks;
  const { partner, subtype, share, exclusive, value, coMarketing, support, years, paidYears, approver, approved } = row;
  const inputs = [`${partner}:${share}`, exclusive, `${value}:${paidYears}`, `${approver}:${approved}`];
  const partnerNames = blockAddress(termCells(layout, "partner"), "absolute");
  const contract = usualRange("contract-duration");
  const marketing = usualRange("co-marketing-budget");
  const tiers = usualRange("support-level");
  const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
  const wrong = (cell: string, ...conditions: string[]) =>
    `COUNTA(${cell})>COUNTIFS(${conditions.map((condition) => `${cell},"${condition}"`).join(",")})`;
  const notWhole = (cell: string) => `IF(ISNUMBER(${cell}),INT(${cell})<>${cell},FALSE)`;
  const inRegister = `ISNUMBER(MATCH(${withoutWildcards(partner)},${partners.column("partner")},0))`;
  const listed = `ISNUMBER(MATCH(${withoutWildcards(subtype)},${nameOn(partners.sheet, subtypesName)},0))`;
  const cases: readonly (readonly [condition: string, then: string])[] = [
    [`COUNTA(${inputs.join(",")})=0`, empty],
    [inputs.map((cells) => `SUMPRODUCT(ISERROR(${cells})*1)`).join("+") + ">0", textLiteral(words.error)],
    [`TRIM(${partner})=""`, textLiteral(words.partnerMissing)],
    [`COUNTIF(${partnerNames},${exactly(partner)})>1`, textLiteral(words.twice)],
    [`AND(${subtype}<>"",NOT(${listed}))`, textLiteral(words.subtype)],
    [`COUNTIFS(${share},">=0",${share},"<=1")=0`, textLiteral(words.share)],
    [`AND(${exclusive}<>"",${exclusive}<>${yes},${exclusive}<>${no})`, textLiteral(words.exclusive)],
    [`OR(${wrong(value, ">=0")},${wrong(coMarketing, ">=0")})`, textLiteral(words.amount)],
    [`OR(${wrong(support, `>=${tiers.low}`, `<=${tiers.high}`)},${notWhole(support)})`, textLiteral(words.support)],
    [
      `OR(${[wrong(years, ">=1"), wrong(paidYears, ">=1"), notWhole(years), notWhole(paidYears)].join(",")})`,
      textLiteral(words.years),
    ],
    [`AND(COUNT(${years},${paidYears})=2,${paidYears}>${years})`, textLiteral(words.paidLonger)],
    [`AND(${approved}<>"",NOT(ISNUMBER(${approved})))`, textLiteral(words.date)],
    [`COUNTA(${approver},${approved})=1`, textLiteral(words.approval)],
    [`ISERROR(${row.saving})`, textLiteral(words.needsAddin)],
    [`COUNT(${row.saving},${row.walkAway},${row.savingAllYears})<3`, textLiteral(words.settings)],
    [shareUnusual(row), `${textLiteral(words.usual)}&${usualRangeText(row)}`],
    [`${row.headroom}<-${tolerance}`, textLiteral(words.walkAway)],
    [
      outside(coMarketing, marketing),
      textLiteral(words.coMarketing(thousands(marketing.low), thousands(marketing.high))),
    ],
    [outside(years, contract), textLiteral(words.contract(contract.low, contract.high))],
    [`NOT(${inRegister})`, textLiteral(words.unknown)],
  ];
  return firstThatHolds(cases, textLiteral(words.ok));
}

/** 5000 as "5K": short, and the same in both languages. */
export function thousands(amount: number): string {
  return `${amount / 1000}K`;
}

function shareUnusual({ share, usualLow, usualHigh }: TermsRow): string {
  return `OR(${share}<${usualLow}-${tolerance},${share}>${usualHigh}+${tolerance})`;
}

function usualRangeText({ usualLow, usualHigh }: TermsRow): string {
  return `TEXT(${usualLow},"0%")&"–"&TEXT(${usualHigh},"0%")`;
}

function outside(cell: string, { low, high }: { readonly low: number; readonly high: number }): string {
  return `IF(ISNUMBER(${cell}),OR(${cell}<${low},${cell}>${high}),FALSE)`;
}

/** The clauses of one partner, by their row in the sheet. */
function clauseRow(row: number) {
  const partner = cellAddress({ row, column: clauseColumns.partner });
  const answers = blockAddress({ row, column: clauseColumns.first, rows: 1, columns: clauseCount });
  return { partner, answers };
}

export function settledFormula(row: number, language: Language): string {
  const { partner, answers } = clauseRow(row);
  return `IF(TRIM(${partner})="",${empty},COUNTIF(${answers},${textLiteral(yesNo.yes[language])}))`;
}

export function clausesCheckFormula(row: number, layout: TermsLayout, language: Language): string {
  const words = sheetWordsOf(language).terms.clauses;
  const { partner, answers } = clauseRow(row);
  const all = blockAddress(clauseCells(layout, clauseColumns.partner), "absolute");
  const terms = blockAddress(termCells(layout, "partner"), "absolute");
  const answered = Object.values(yesNo).map((label) => `COUNTIF(${answers},${textLiteral(label[language])})`);
  return firstThatHolds(
    [
      [`COUNTA(${partner},${answers})=0`, empty],
      [`TRIM(${partner})=""`, textLiteral(words.partnerMissing)],
      [`COUNTIF(${all},${exactly(partner)})>1`, textLiteral(words.twice)],
      [`COUNTIF(${terms},${exactly(partner)})=0`, textLiteral(words.unknown)],
      [`COUNTA(${answers})>${answered.join("+")}`, textLiteral(words.answer)],
    ],
    textLiteral(words.ok),
  );
}
