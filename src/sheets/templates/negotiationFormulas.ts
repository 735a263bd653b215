/**
 * The formulas of the sheet of negotiations, without the leading "=". Their own rows are plain references, as relative
 * when a row is added; the register of partners is read by its names and columns. All of them are native.
 */
import type { Language } from "../../playbook/language";
import { negotiationStatuses, type NegotiationStatus } from "../../playbook/negotiationProgress";
import { DAYS_A_WEEK } from "../../playbook/negotiationPlan";
import { negotiationSteps } from "../../playbook/negotiationSteps";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence } from "../chartSentence";
import { empty, firstThatHolds, sentence, textLiteral, withoutWildcards } from "../formula";
import { beyondAllRows } from "../nthRow";
import { nameOn, type TableLink } from "../linkedWorkbook";
import {
  customersName,
  firstYearValueName,
  negotiationsTable,
  type NegotiationsColumn,
} from "../register/negotiationsTable";
import type { PartnersColumn } from "../register/partnersTable";
import { partnersNames } from "../settings/partnersSettings";
import type { CellPosition } from "../spec";
import {
  boardCells,
  boardColumns,
  columnOf,
  listCells,
  rows,
  settingPlaces,
  tableCells,
  type NegotiationLayout,
} from "./negotiationLayout";

/** Names of the settings and of the board's columns, scoped to the sheet and the same in every language. */
export const names = {
  judgedOn: "JudgedOn",
  weekend: "DaysOff",
  firstDealWeeks: "FirstDealWeeks",
  weekendPattern: "WeekendPattern",
  holidays: "Holidays",
  steps: "StepNames",
  weeksLow: "WeeksLow",
  weeksHigh: "WeeksHigh",
  stalledAfter: "StalledAfter",
  probabilities: "Probabilities",
  openStatuses: "OpenStatuses",
  firstYearValue: firstYearValueName,
  customers: customersName,
} as const;

const steps = negotiationSteps.length;

/** The cells of one negotiation. */
export interface NegotiationRow {
  readonly cell: Readonly<Record<NegotiationsColumn, string>>;
  readonly inputs: string;
  /** From the start to the signature, so that the n-th is the day on which the n-th step began. */
  readonly began: string;
  /** When each step was done. */
  readonly done: string;
}

export function negotiationRow(row: number): NegotiationRow {
  const ids = Object.keys(negotiationsTable.columns) as NegotiationsColumn[];
  const cells = Object.fromEntries(ids.map((id) => [id, cellAddress({ row, column: columnOf(id) })]));
  const span = (first: NegotiationsColumn, last: NegotiationsColumn) =>
    blockAddress({ row, column: columnOf(first), rows: 1, columns: columnOf(last) - columnOf(first) + 1 });
  return {
    cell: cells as Record<NegotiationsColumn, string>,
    inputs: span("partner", "revenue"),
    began: span("start", "agreement"),
    done: span("outreach", "agreement"),
  };
}

export function judgedOnFormula(partners: TableLink<PartnersColumn>): string {
  const asOf = nameOn(partners.sheet, partnersNames.asOf);
  return `IF(ISNUMBER(${asOf}),${asOf},${empty})`;
}

export function weekendPatternFormula(): string {
  const choice = cellAddress(settingPlaces.weekend, "absolute");
  const [listed, patterns] = [blockAddress(listCells.weekends), blockAddress(listCells.patterns)];
  return `IFERROR(INDEX(${patterns},MATCH(${choice},${listed},0)),${empty})`;
}

export function settingsCheckFormula(language: Language): string {
  const words = sheetWordsOf(language).negotiation.settingChecks;
  const weeks = blockAddress(boardCells("weeksLow", "weeksHigh"), "absolute");
  const notNegative = (name: string) => `COUNTIF(${name},">=0")=0`;
  return firstThatHolds(
    [
      [`NOT(ISNUMBER(${names.judgedOn}))`, textLiteral(words.judgedOn)],
      [`${names.weekendPattern}=""`, textLiteral(words.weekend)],
      [`COUNTA(${names.holidays})>COUNT(${names.holidays})`, textLiteral(words.holidays)],
      [`COUNTIF(${weeks},">=0")<${2 * steps}`, textLiteral(words.weeks)],
      [`SUMPRODUCT((${names.weeksLow}>${names.weeksHigh})*1)>0`, textLiteral(words.weeksOrder)],
      [
        `COUNTIFS(${names.probabilities},">=0",${names.probabilities},"<=1")<${steps}`,
        textLiteral(words.probabilities),
      ],
      [
        `OR(${[names.customers, names.firstYearValue, names.firstDealWeeks].map(notNegative).join(",")})`,
        textLiteral(words.amounts),
      ],
    ],
    textLiteral(words.ok),
  );
}

/** One step of the board, by its row in the sheet. */
export function stalledAfterFormula(row: number): string {
  const high = cellAddress({ row, column: boardColumns.weeksHigh });
  return `IF(ISNUMBER(${high}),${DAYS_A_WEEK}*${high},${empty})`;
}

export function partnersInStepFormula(row: number, layout: NegotiationLayout, language: Language): string {
  return openInStep(row, layout, language)
    .map((conditions) => `COUNTIFS(${conditions})`)
    .join("+");
}

export function expectedSignaturesFormula(row: number): string {
  const [probability, partners] = (["probability", "partners"] as const).map((id) =>
    cellAddress({ row, column: boardColumns[id] }),
  );
  return `IF(ISNUMBER(${probability}),${probability}*${partners},${empty})`;
}

/** The forecasts of the partners in a step, those of the settings where a row has none, times the probability. */
export function valueInStepFormula(row: number, layout: NegotiationLayout, language: Language): string {
  const probability = cellAddress({ row, column: boardColumns.probability });
  const sums = openInStep(row, layout, language).map((conditions) => forecastOf(conditions, layout));
  return `IFERROR(${probability}*(${sums.join("+")}),${empty})`;
}

export function countOfStatusFormula(status: NegotiationStatus, layout: NegotiationLayout, language: Language): string {
  return `COUNTIFS(${hasStatus(status, layout, language)})`;
}

export function valueOfStatusFormula(status: NegotiationStatus, layout: NegotiationLayout, language: Language): string {
  return `IFERROR(${forecastOf(hasStatus(status, layout, language), layout)},${empty})`;
}

export function openTotalFormula(column: number): string {
  return `SUM(${blockAddress({ ...boardCells("step"), column })})`;
}

/** How many partners are in a step, and where most of them are. */
export function boardSentence(language: Language): string {
  const [stepNames, partners] = [blockAddress(boardCells("step")), blockAddress(boardCells("partners"))];
  const most = `MAX(${partners})`;
  const step = `INDEX(${stepNames},MATCH(${most},${partners},0))`;
  const told = sentence(sheetWordsOf(language).negotiation.board.sentence, [`SUM(${partners})`, most, step]);
  return chartSentence(`SUM(${partners})`, told, language);
}

/** Conditions of COUNTIFS: the step is under way, and stalled. A negotiation that has not started is in no step. */
function openInStep(row: number, layout: NegotiationLayout, language: Language): string[] {
  const inStep = `${column(layout, "step")},${cellAddress({ row, column: boardColumns.step }, "column")}`;
  return (["inProgress", "stalled"] as const).map((status) => `${inStep},${hasStatus(status, layout, language)}`);
}

function hasStatus(status: NegotiationStatus, layout: NegotiationLayout, language: Language): string {
  return `${column(layout, "status")},${textLiteral(negotiationStatuses[status][language])}`;
}

function forecastOf(conditions: string, layout: NegotiationLayout): string {
  const own = column(layout, "revenue");
  return `SUMIFS(${own},${conditions})+${names.customers}*${names.firstYearValue}*COUNTIFS(${conditions},${own},"")`;
}

function column(layout: NegotiationLayout, id: NegotiationsColumn): string {
  return blockAddress(tableCells(layout, id), "absolute");
}

/** The n-th of the stalled negotiations, the longest in its step first; among equals the one that stands higher. */
export function stalledFormula(
  id: NegotiationsColumn,
  place: number,
  layout: NegotiationLayout,
  language: Language,
): string {
  const days = column(layout, "days");
  const position = `ROW(${days})-ROW(INDEX(${days},1))+1`;
  const stalled = `${column(layout, "status")}=${textLiteral(negotiationStatuses.stalled[language])}`;
  const key = `AGGREGATE(14,6,(${days}*${beyondAllRows}-(${position}))/(${stalled}),${place})`;
  const found = `INDEX(${column(layout, id)},ROUNDUP(${key}/${beyondAllRows},0)*${beyondAllRows}-${key})`;
  const nothing = id === "partner" && place === 1 ? sheetWordsOf(language).negotiation.stalled.none : "";
  return `IFERROR(${id === "days" ? found : `${found}&""`},${textLiteral(nothing)})`;
}

const ready = ({ cell }: NegotiationRow) => `AND(TRIM(${cell.partner})<>"",ISNUMBER(${cell.start}))`;
const stepNumber = ({ cell }: NegotiationRow) => `MATCH(${cell.step},${names.steps},0)`;
const beganOn = (row: NegotiationRow) => `INDEX(${row.began},${stepNumber(row)})`;
const isOpen = ({ cell }: NegotiationRow) => `ISNUMBER(MATCH(${cell.status},${names.openStatuses},0))`;

/** What `workingDay` answers. */
function onWorkingDay(day: string): string {
  return `WORKDAY.INTL(${day}-1,1,${names.weekendPattern},${names.holidays})`;
}

/** The first step without a date. */
export function stepFormula(row: NegotiationRow, language: Language): string {
  const open = negotiationSteps.map(
    ({ id }, index) => [`NOT(ISNUMBER(${row.cell[id]}))`, `INDEX(${names.steps},${index + 1})`] as const,
  );
  const signed = textLiteral(negotiationStatuses.signed[language]);
  return `IF(${ready(row)},${firstThatHolds(open, signed)},${empty})`;
}

export function daysFormula(row: NegotiationRow): string {
  const days = `IF(${names.judgedOn}>=${beganOn(row)},${names.judgedOn}-${beganOn(row)},${empty})`;
  return `IF(OR(${row.cell.step}="",ISNUMBER(${row.cell.lost}),NOT(ISNUMBER(${names.judgedOn}))),${empty},IFERROR(${days},${empty}))`;
}

/** The status that `negotiationProgress` answers. */
export function statusFormula(row: NegotiationRow, language: Language): string {
  const { step, lost, start, days } = row.cell;
  const label = (status: NegotiationStatus) => textLiteral(negotiationStatuses[status][language]);
  const tooLong = `${days}>INDEX(${names.stalledAfter},${stepNumber(row)})`;
  return firstThatHolds(
    [
      [`${step}=""`, empty],
      [`ISNUMBER(${lost})`, label("lost")],
      [`${step}=${label("signed")}`, label("signed")],
      [`NOT(ISNUMBER(${names.judgedOn}))`, empty],
      [`${start}>${names.judgedOn}`, label("notStarted")],
      [`IF(ISNUMBER(${days}),${tooLong},FALSE)`, label("stalled")],
    ],
    label("inProgress"),
  );
}

/** What `nextDue` answers. */
export function dueFormula(row: NegotiationRow, end: "weeksLow" | "weeksHigh"): string {
  const due = `${beganOn(row)}+${DAYS_A_WEEK}*INDEX(${names[end]},${stepNumber(row)})`;
  return `IF(${isOpen(row)},IFERROR(${onWorkingDay(due)},${empty}),${empty})`;
}

/** The playbook's word for the open step. */
export function ofStepFormula(row: NegotiationRow, list: "actions" | "deliverables"): string {
  return `IF(${isOpen(row)},INDEX(${blockAddress(listCells[list], "absolute")},${stepNumber(row)}),${empty})`;
}

/** The first thing that is wrong with a negotiation, then what asks to be done, then OK. */
export function checkFormula(
  row: NegotiationRow,
  layout: NegotiationLayout,
  partners: TableLink<PartnersColumn>,
  language: Language,
): string {
  const words = sheetWordsOf(language).negotiation.checks;
  const { cell, inputs, began, done } = row;
  const { partner, start, lost, onboarding, agreement, revenue, status } = cell;
  const dates = [began, onboarding, lost].join(",");
  const before = `${start}:${cell.negotiation}`;
  const gap = `IF(ISNUMBER(${stepNumber(row)}),COUNT(${done})>=${stepNumber(row)},FALSE)`;
  const openRows = `ISNUMBER(MATCH(${column(layout, "status")},${names.openStatuses},0))`;
  const twice = `SUMPRODUCT((${column(layout, "partner")}=${partner})*${openRows})>1`;
  const inRegister = `ISNUMBER(MATCH(${withoutWildcards(partner)},${partners.column("partner")},0))`;
  const cases: readonly (readonly [condition: string, then: string])[] = [
    [`COUNTA(${inputs})=0`, empty],
    [`SUMPRODUCT(ISERROR(${inputs})*1)>0`, textLiteral(words.error)],
    [`TRIM(${partner})=""`, textLiteral(words.partnerMissing)],
    [`NOT(ISNUMBER(${start}))`, textLiteral(words.startMissing)],
    [`COUNTA(${dates})>COUNT(${dates})`, textLiteral(words.date)],
    [gap, `${textLiteral(words.dateMissing)}&${cell.step}`],
    [`SUMPRODUCT((${done}<>"")*(${done}<${before}))>0`, textLiteral(words.order)],
    [`IF(ISNUMBER(${lost}),${lost}<MAX(${began}),FALSE)`, textLiteral(words.lostBefore)],
    [`AND(ISNUMBER(${lost}),ISNUMBER(${agreement}))`, textLiteral(words.lostAndSigned)],
    [`AND(ISNUMBER(${names.judgedOn}),MAX(${done},${lost})>${names.judgedOn})`, textLiteral(words.future)],
    [`AND(COUNT(${onboarding},${agreement})=2,${onboarding}<${agreement})`, textLiteral(words.onboarding)],
    [`COUNTA(${revenue})>COUNTIF(${revenue},">=0")`, textLiteral(words.amount)],
    [`IF(${isOpen(row)},${twice},FALSE)`, textLiteral(words.twice)],
    [`NOT(${inRegister})`, textLiteral(words.unknown)],
    [`${status}=""`, textLiteral(words.settings)],
    [`${status}=${textLiteral(negotiationStatuses.stalled[language])}`, textLiteral(words.stalled)],
  ];
  return firstThatHolds(cases, textLiteral(words.ok));
}

export function planPartnerFormula({ cell }: NegotiationRow): string {
  return `IF(TRIM(${cell.partner})="",${empty},${cell.partner})`;
}

/** How many items of the development list are done: a step's date ticks its item off, the onboarding's date the last. */
export function checklistFormula(row: NegotiationRow): string {
  return `IF(${ready(row)},COUNT(${row.done},${row.cell.onboarding}),${empty})`;
}

/** What `plannedDates` answers for a step. */
export function plannedFormula(row: NegotiationRow, step: number, end: "weeksLow" | "weeksHigh"): string {
  const weeks = blockAddress({ ...boardCells(end), rows: step + 1 }, "absolute");
  const due = `${row.cell.start}+${DAYS_A_WEEK}*SUM(${weeks})`;
  return `IF(${ready(row)},IFERROR(${onWorkingDay(due)},${empty}),${empty})`;
}

export function probabilityFormula(row: NegotiationRow, language: Language): string {
  const is = (status: NegotiationStatus) => `${row.cell.status}=${textLiteral(negotiationStatuses[status][language])}`;
  return firstThatHolds(
    [
      [is("signed"), "1"],
      [is("lost"), "0"],
      [`OR(${is("inProgress")},${is("stalled")})`, `INDEX(${names.probabilities},${stepNumber(row)})`],
    ],
    empty,
  );
}

export function weightedValueFormula(row: NegotiationRow, probability: string): string {
  const { revenue } = row.cell;
  const forecast = `IF(ISNUMBER(${revenue}),${revenue},${names.customers}*${names.firstYearValue})`;
  return `IF(ISNUMBER(${probability}),IFERROR(${probability}*${forecast},${empty}),${empty})`;
}

/** What `expectedSignature` answers for an open negotiation; the day itself for a signed one. */
export function signatureFormula(row: NegotiationRow, end: "weeksLow" | "weeksHigh", language: Language): string {
  const weeks = names[end];
  const position = `ROW(${weeks})-ROW(INDEX(${weeks},1))+1`;
  const after = `SUMPRODUCT((${position}>${stepNumber(row)})*${weeks})`;
  const current = `MAX(${beganOn(row)}+${DAYS_A_WEEK}*INDEX(${weeks},${stepNumber(row)}),${names.judgedOn})`;
  const expected = onWorkingDay(`${current}+${DAYS_A_WEEK}*${after}`);
  const isSigned = `${row.cell.status}=${textLiteral(negotiationStatuses.signed[language])}`;
  return `IF(${isSigned},${row.cell.agreement},IF(${isOpen(row)},IFERROR(${expected},${empty}),${empty}))`;
}

/** What `firstDeal` answers. */
export function firstDealFormula(signature: CellPosition): string {
  const signed = cellAddress(signature);
  const due = onWorkingDay(`${signed}+${DAYS_A_WEEK}*${names.firstDealWeeks}`);
  return `IF(ISNUMBER(${signed}),IFERROR(${due},${empty}),${empty})`;
}

export function overdueRule(dueLate: string): string {
  const judgedOn = blockAddress({ ...settingPlaces.judgedOn, columns: 1 }, "absolute");
  return `=AND(ISNUMBER(${dueLate}),${dueLate}<${judgedOn})`;
}

/** The row of the board in which a step stands. */
export function boardRow(step: number): number {
  return rows.boardHeader + 1 + step;
}
