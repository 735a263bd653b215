/**
 * The formulas of the register of partners, without the leading "=". Their own rows are plain references, as relative
 * when a row is added; the deals are read by their table's columns, and by what won and sourced are called there.
 */
import { cacBases } from "../../playbook/cacRange";
import { MONTHS_OF_REVENUE } from "../../playbook/trailingYear";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { exactly, firstThatHolds, textLiteral, withoutWildcards } from "../formula";
import type { TableLink } from "../linkedWorkbook";
import { fixed, percent } from "../numberText";
import { attributions, channels, outcomes, type DealsColumn } from "../register/dealsTable";
import { asOfName, partnersTable, yesNo, type PartnersColumn } from "../register/partnersTable";
import {
  columnOf,
  firstColumn,
  listCells,
  partnerCells,
  summaryPlaces,
  unknownNamesCell,
  type PartnersLayout,
  type SummaryFigure,
} from "./partnersLayout";

/** The last day that no longer counts for the revenue: twelve months before the register is judged. */
export const revenueSinceName = "RevenueSince";

const asOfIsDate = `ISNUMBER(${asOfName})`;
const tolerance = "0.000000001";

/** The cells of one partner. */
export type PartnerRow = Readonly<Record<PartnersColumn | "inputs", string>>;

export function partnerRow(row: number): PartnerRow {
  const ids = Object.keys(partnersTable.columns) as PartnersColumn[];
  const cells = Object.fromEntries(ids.map((id) => [id, cellAddress({ row, column: columnOf(id) })]));
  const inputs = blockAddress({ row, column: firstColumn, rows: 1, columns: columnOf("investment") - firstColumn });
  return { ...(cells as Record<PartnersColumn, string>), inputs };
}

export function revenueSinceFormula(): string {
  return `IF(${asOfIsDate},EDATE(${asOfName},-${MONTHS_OF_REVENUE}),"")`;
}

export function investmentFormula({ onboarding, coMarketing }: PartnerRow): string {
  const parts = `${onboarding}:${coMarketing}`;
  return `IF(COUNT(${parts})=0,"",SUM(${parts}))`;
}

/** What `partnerRevenue` answers. The labels are those of the sheet of deals, in its language. */
export function revenueFormula({ partner }: PartnerRow, deals: TableLink<DealsColumn>): string {
  const { language } = deals.sheet;
  const conditions = [
    [deals.column("partner"), exactly(partner)],
    [deals.column("channel"), textLiteral(channels.partner[language])],
    [deals.column("outcome"), textLiteral(outcomes.won[language])],
    [deals.column("attribution"), textLiteral(attributions.sourced[language])],
    [deals.column("closed"), `">"&${revenueSinceName}`],
    [deals.column("closed"), `"<="&${asOfName}`],
  ];
  const sum = `SUMIFS(${[deals.column("value"), ...conditions.flat()].join(",")})`;
  return `IF(AND(TRIM(${partner})<>"",${asOfIsDate}),${sum},"")`;
}

export function roiFormula({ revenue, investment }: PartnerRow): string {
  return ratio(`${revenue}-${investment}`, investment, [revenue, investment]);
}

/** What `isActive` answers. */
export function activeFormula({ partner, start, contractEnd }: PartnerRow, language: Language): string {
  const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
  const running = `IF(ISNUMBER(${contractEnd}),${contractEnd}>=${asOfName},${contractEnd}="")`;
  const started = `IF(ISNUMBER(${start}),${start}<=${asOfName},FALSE)`;
  return `IF(AND(TRIM(${partner})<>"",${asOfIsDate}),IF(AND(${started},${running}),${yes},${no}),"")`;
}

/** What `isSuccessful` answers. */
export function successfulFormula({ active, override, roi }: PartnerRow, language: Language): string {
  const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
  const byRule = `IF(AND(${active}=${yes},ISNUMBER(${roi})),IF(${roi}>=0,${yes},${no}),${no})`;
  return firstThatHolds(
    [
      [`${active}=""`, textLiteral("")],
      [`${override}=${yes}`, yes],
      [`${override}=${no}`, no],
    ],
    byRule,
  );
}

/** What the catalogue says of the subtype. */
export function benefitFormula({ subtype }: PartnerRow): string {
  return `IF(${subtype}="","",IFERROR(${ofSubtype("benefit", subtype)}&"",""))`;
}

/** The first thing that is wrong with a partner, then what is unusual, then OK. */
export function checkFormula(row: PartnerRow, layout: PartnersLayout, language: Language): string {
  const words = sheetWordsOf(language).partners.checks;
  const names = blockAddress(partnerCells(layout, "partner"), "absolute");
  const { partner, type, subtype, start, contractEnd, surveyed, satisfaction, share, inputs } = row;
  const cases: readonly (readonly [condition: string, then: string])[] = [
    [`COUNTA(${inputs})=0`, textLiteral("")],
    [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, textLiteral(words.error)],
    [`TRIM(${partner})=""`, textLiteral(words.partnerMissing)],
    [`LEN(TRIM(${partner}))<>LEN(${partner})`, textLiteral(words.spaces)],
    [`IFERROR(SUMPRODUCT(EXACT(${sameName(names)},${sameName(partner)})*1),0)>1`, textLiteral(words.duplicate)],
    [notIn("types", type), textLiteral(words.type)],
    [`${subtype}=""`, textLiteral(words.subtypeMissing)],
    [subtypeOfAnotherType(row), textLiteral(words.subtype)],
    [`OR(${listedOrEmpty(row).join(",")})`, textLiteral(words.list)],
    [`COUNTA(${start},${contractEnd},${surveyed})>COUNT(${start},${contractEnd},${surveyed})`, textLiteral(words.date)],
    [`AND(COUNT(${start},${contractEnd})=2,${contractEnd}<${start})`, textLiteral(words.order)],
    [`AND(${surveyed}<>"",${asOfIsDate},${surveyed}>${asOfName})`, textLiteral(words.surveyLater)],
    [someAmountWrong(row), textLiteral(words.amount)],
    [`OR(${[share, satisfaction].map(percentageWrong).join(",")})`, textLiteral(words.percentage)],
    [`AND(${satisfaction}<>"",${surveyed}="")`, textLiteral(words.surveyMissing)],
    [shareUnusual(row), `${textLiteral(words.share)}&${rangeText("shareLow", "shareHigh", subtype, percent)}`],
    [cacUnusual(row, language), `${textLiteral(words.cac)}&${rangeText("cacLow", "cacHigh", subtype, fixed)}`],
  ];
  return firstThatHolds(cases, textLiteral(words.ok));
}

/** What two names have in common that differ in case or in spaces only. */
function sameName(cells: string): string {
  return `LOWER(TRIM(${cells}))`;
}

function notIn(list: "types" | "stages" | "bases" | "yesNo", cell: string): string {
  return `ISERROR(MATCH(${withoutWildcards(cell)},${listAddress(list)},0))`;
}

function subtypeOfAnotherType({ type, subtype }: PartnerRow): string {
  return `SUMPRODUCT((${listAddress("type")}=${type})*(${listAddress("subtype")}=${subtype}))=0`;
}

function listedOrEmpty({ stage, cacBasis, override }: PartnerRow): string[] {
  const wrong = (cell: string, list: "stages" | "bases" | "yesNo") => `AND(${cell}<>"",${notIn(list, cell)})`;
  return [wrong(stage, "stages"), wrong(cacBasis, "bases"), wrong(override, "yesNo")];
}

function someAmountWrong({ onboarding, coMarketing, cac }: PartnerRow): string {
  const parts = `${onboarding}:${coMarketing}`;
  return `COUNTA(${parts},${cac})>COUNTIF(${parts},">=0")+COUNTIF(${cac},">=0")`;
}

function percentageWrong(cell: string): string {
  return `COUNTA(${cell})>COUNTIFS(${cell},">=0",${cell},"<=1")`;
}

function shareUnusual({ share, subtype }: PartnerRow): string {
  return outside(share, "shareLow", "shareHigh", subtype);
}

/** Only a cost per low-ticket customer is compared. */
function cacUnusual({ cac, cacBasis, subtype }: PartnerRow, language: Language): string {
  const comparable = `${cacBasis}=${textLiteral(cacBases["low-ticket"][language])}`;
  return `AND(${comparable},${outside(cac, "cacLow", "cacHigh", subtype)})`;
}

/** Below or above the range of the subtype's row, if the row has one. */
function outside(cell: string, low: "shareLow" | "cacLow", high: "shareHigh" | "cacHigh", subtype: string): string {
  const [from, to] = [ofSubtype(low, subtype), ofSubtype(high, subtype)];
  const off = `OR(${cell}<${from}-${tolerance},${cell}>${to}+${tolerance})`;
  return `IF(AND(ISNUMBER(${cell}),COUNT(${from},${to})=2),${off},FALSE)`;
}

function rangeText(
  low: "shareLow" | "cacLow",
  high: "shareHigh" | "cacHigh",
  subtype: string,
  written: (number: string) => string,
): string {
  return `${written(ofSubtype(low, subtype))}&"–"&${written(ofSubtype(high, subtype))}`;
}

function ofSubtype(id: Parameters<typeof listCells>[0], subtype: string): string {
  return `INDEX(${listAddress(id)},MATCH(${withoutWildcards(subtype)},${listAddress("subtype")},0))`;
}

function listAddress(id: Parameters<typeof listCells>[0]): string {
  return blockAddress(listCells(id), "absolute");
}

/** The subtypes of the row's type, which stand together in the catalogue; without a type, all of them. */
export function subtypesOfType(layout: PartnersLayout): string {
  const type = cellAddress(partnerCells(layout, "type"), "column");
  const types = listAddress("type");
  const first = cellAddress(listCells("subtype"), "absolute");
  const count = `COUNTIF(${types},${type})`;
  return `=OFFSET(${first},IFERROR(MATCH(${type},${types},0)-1,0),0,IF(${count}=0,ROWS(${types}),${count}),1)`;
}

/** The figures of the programme: what is active, and what it brings in. */
export function summaryFormulas(layout: PartnersLayout, language: Language): Readonly<Record<SummaryFigure, string>> {
  const column = (id: PartnersColumn) => blockAddress(partnerCells(layout, id), "absolute");
  const cell = (id: SummaryFigure) => cellAddress(summaryPlaces[id]);
  const [yes, no] = [textLiteral(yesNo.yes[language]), textLiteral(yesNo.no[language])];
  const ofActive = (id: PartnersColumn) => `SUMIFS(${column(id)},${column("active")},${yes})`;
  const [successful, unsuccessful] = [yes, no].map((label) => `COUNTIF(${column("successful")},${label})`);
  return {
    active: `COUNTIF(${column("active")},${yes})`,
    satisfaction: `IFERROR(AVERAGEIFS(${column("satisfaction")},${column("active")},${yes}),"")`,
    investment: ofActive("investment"),
    revenue: ofActive("revenue"),
    roi: ratio(`${cell("revenue")}-${cell("investment")}`, cell("investment"), []),
    successRate: `IF(${successful}+${unsuccessful}>0,${successful}/(${successful}+${unsuccessful}),"")`,
    since: revenueSinceFormula(),
  };
}

/** Says how many deals name a partner that this register doesn't have: nobody gets their revenue. */
export function dealNamesFormula(language: Language): string {
  const words = sheetWordsOf(language).partners.deals;
  const unknownNames = cellAddress(unknownNamesCell);
  return firstThatHolds(
    [
      [`NOT(${asOfIsDate})`, textLiteral(words.asOfMissing)],
      [`${unknownNames}=0`, textLiteral(words.allKnown)],
      [`${unknownNames}=1`, textLiteral(words.oneUnknown)],
    ],
    `${unknownNames}&${textLiteral(words.someUnknown)}`,
  );
}

/** How many deals name a partner that stands in no row of this register. */
export function unknownNamesFormula(layout: PartnersLayout, deals: TableLink<DealsColumn>): string {
  const names = blockAddress(partnerCells(layout, "partner"), "absolute");
  const inDeals = deals.column("partner");
  return `SUMPRODUCT((LEN(${inDeals})>0)*ISERROR(MATCH(${withoutWildcards(inDeals)},${names},0)))`;
}

function ratio(dividend: string, divisor: string, needed: readonly string[]): string {
  const ready = needed.length === 0 ? `ISNUMBER(${divisor})` : `COUNT(${needed.join(",")})=${needed.length}`;
  return `IF(${ready},IF(${divisor}>0,(${dividend})/${divisor},""),"")`;
}
