/**
 * The formulas of the sheet of projections, without the leading "=". Every one is native. A scenario with an input that
 * is missing or wrong stays empty: each formula asks for the count of inputs to correct first.
 */
import { judgementLabels, JUDGEMENT_TOLERANCE } from "../../playbook/projectionJudgement";
import { projectionInputs, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import { scenarioIds, scenarios, type ScenarioId, type TargetLine } from "../../playbook/scenarios";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence } from "../chartSentence";
import { firstThatHolds, sentence, textLiteral } from "../formula";
import { monthlyStaying, plannedPartners, productivePartners } from "./partnerPathFormulas";
import {
  auditCell,
  audits,
  columns,
  headerBlock,
  inputCell,
  inputPair,
  judgementBlock,
  judgementCell,
  listOf,
  monthBlock,
  monthCell,
  numbersBlock,
  planStartCell,
  readingCell,
  rowOfInput,
  scenarioCell,
  selectedCell,
  stayingCell,
  surveyCell,
  toCorrectCell,
  verdictCell,
  yearCell,
  type Audit,
  type MonthLine,
  type Reading,
} from "./projectionsLayout";

const empty = textLiteral("");
const tolerance = JUDGEMENT_TOLERANCE.toFixed(9);
const firstDay = 36_526; // 2000-01-01
const lastDay = 2_958_101; // a year before the last day that Excel knows
/** From this share of revenue on, much depends on partners. */
const concentrated = 0.5;

const absolute = (cell: { row: number; column: number }) => cellAddress(cell, "absolute");

function input(name: ProjectionNumber | "path", scenario: ScenarioId): string {
  return absolute(inputCell(name, scenario));
}

/** Nothing as long as an input of the scenario is to be corrected. */
function ready(scenario: ScenarioId, formula: string): string {
  return `IF(${absolute(toCorrectCell(scenario))}=0,${formula},${empty})`;
}

/** Nothing where there is nothing to divide by. */
function ratio(dividend: string, divisor: string): string {
  return `IFERROR((${dividend})/(${divisor}),${empty})`;
}

// Settings and assumptions

export function selectedFormula(): string {
  const optimistic = cellAddress({ ...listOf("scenarios"), row: listOf("scenarios").row + 1 }, "absolute");
  return `IF(${cellAddress(scenarioCell)}=${optimistic},2,1)`;
}

function isOneOf(cell: string, list: Parameters<typeof listOf>[0]): string {
  return `SUMPRODUCT((${blockAddress(listOf(list), "absolute")}=${cell})*1)`;
}

export function scenarioCheck(language: Language): string {
  const { ok, scenario } = sheetWordsOf(language).projections.checks;
  return `IF(IFERROR(${isOneOf(cellAddress(scenarioCell), "scenarios")},0)=1,${textLiteral(ok)},${textLiteral(scenario)})`;
}

const planStartIsDay = (formula: string, otherwise: string): string => {
  const start = absolute(planStartCell);
  return `IF(ISNUMBER(${start}),IF(AND(${start}>=${firstDay},${start}<=${lastDay}),${formula},${otherwise}),${otherwise})`;
};

export function planStartCheck(language: Language): string {
  const { ok, planStart } = sheetWordsOf(language).projections.checks;
  return planStartIsDay(textLiteral(ok), textLiteral(planStart));
}

const surveyIsShare = (formula: string, otherwise: string): string => {
  const survey = absolute(surveyCell);
  return `IF(ISNUMBER(${survey}),IF(AND(${survey}>=0,${survey}<=1),${formula},${otherwise}),${otherwise})`;
};

export function surveyCheck(language: Language): string {
  const words = sheetWordsOf(language).projections;
  const none = `IF(ISBLANK(${absolute(surveyCell)}),${textLiteral(words.surveyNote)},${textLiteral(words.checks.survey)})`;
  return surveyIsShare(textLiteral(words.checks.ok), none);
}

/** 1 for an input within its limits. */
export function validFormula(name: ProjectionNumber, scenario: ScenarioId): string {
  const cell = cellAddress(inputCell(name, scenario));
  const row = rowOfInput(name);
  const [least, most] = [columns.least, columns.most].map((column) => cellAddress({ row, column }, "column"));
  return `IF(ISNUMBER(${cell}),(${cell}>=${least})*(${cell}<=${most}),0)`;
}

export function validPathFormula(scenario: ScenarioId): string {
  return `IFERROR(${isOneOf(cellAddress(inputCell("path", scenario)), "paths")},0)`;
}

export function inputCheck(name: ProjectionNumber | "path", language: Language): string {
  const words = sheetWordsOf(language).projections.checks;
  const row = rowOfInput(name);
  const valid = blockAddress({ row, column: columns.valid, rows: 1, columns: 2 }, "column");
  const cases: [string, string][] = [[`SUM(${valid})=2`, textLiteral(words.ok)]];
  if (name === "path") return firstThatHolds(cases, textLiteral(words.path));
  cases.push([`COUNT(${blockAddress(inputPair(name))})<2`, textLiteral(words.missing)]);
  return firstThatHolds(cases, textLiteral(limitsInWords(name, words)));
}

function limitsInWords(name: ProjectionNumber, words: { percent: string; growth: string; amount: string }): string {
  if (name === "directGrowth") return words.growth;
  return projectionInputs[name].unit === "percent" ? words.percent : words.amount;
}

export function toCorrectFormula(scenario: ScenarioId): string {
  const column = columns.valid + scenarioIds.indexOf(scenario);
  const valid = blockAddress({ ...numbersBlock(column), rows: projectionNumbers.length + 1 });
  return `ROWS(${valid})-SUM(${valid})`;
}

export function stayingFormula(scenario: ScenarioId): string {
  return ready(scenario, monthlyStaying(cellAddress(inputCell("retention", scenario))));
}

// Months

export function dateFormula(month: string): string {
  return planStartIsDay(`EDATE(${absolute(planStartCell)},${month}-1)`, empty);
}

/** A line of a month: relative to its column, so that a row has one formula. */
export function monthFormula(scenario: ScenarioId, line: MonthLine, month: number, language: Language): string {
  return ready(scenario, lineFormula(scenario, line, month, language));
}

function lineFormula(scenario: ScenarioId, line: MonthLine, monthNumber: number, language: Language): string {
  const at = (name: MonthLine) => cellAddress(monthCell(scenario, name, monthNumber));
  const of = (name: ProjectionNumber | "path") => input(name, scenario);
  const header = headerBlock(scenario);
  const month = cellAddress({ row: header.row, column: header.column + monthNumber - 1 }, "row");
  const soFar = (name: MonthLine) => `${cellAddress(monthBlock(scenario, name), "column")}:${at(name)}`;
  const monthsSoFar = `${cellAddress(header, "absolute")}:${month}`;
  const staying = absolute(stayingCell(scenario));
  const before = cellAddress({ ...monthCell(scenario, "end", monthNumber), column: header.column + monthNumber - 2 });
  switch (line) {
    case "planned":
      return plannedPartners(
        { partnersNow: of("partnersNow"), targetPartners: of("targetPartners"), path: of("path"), language },
        month,
      );
    case "start":
      return `IF(${month}=1,${of("partnersNow")},${before})`;
    case "churned":
      return `${at("start")}*(1-${staying})`;
    case "added":
      return `MAX(0,${at("planned")}-${at("start")}+${at("churned")})`;
    case "end":
      return `${at("start")}-${at("churned")}+${at("added")}`;
    case "productive":
      return productivePartners(
        { partnersNow: of("partnersNow"), staying, rampMonths: of("rampMonths") },
        month,
        monthsSoFar,
        soFar("added"),
      );
    case "deals":
      return `${at("productive")}*${of("dealsPerPartner")}/${MONTHS}`;
    case "partnerRevenue":
      return `${at("deals")}*${of("averageDeal")}`;
    case "directRevenue":
      return `${of("directRevenue")}*(1+${of("directGrowth")})^${month}`;
    case "totalRevenue":
      return `${at("partnerRevenue")}+${at("directRevenue")}`;
    case "revenueShare":
      return ratio(at("partnerRevenue"), at("totalRevenue"));
    case "fees":
      return `${of("share")}*${at("partnerRevenue")}`;
    case "investment":
      return `${of("onboardingCost")}*${at("added")}+${of("partnerCost")}*${at("end")}+${of("fixedCost")}`;
    case "partnerCac":
      return `${of("share")}*${of("averageDeal")}`;
    case "loadedCac":
      return ratio(`${at("fees")}+${at("investment")}`, at("deals"));
    case "cacReduction":
      return ratio(`${of("directCac")}-${at("partnerCac")}`, of("directCac"));
    case "loadedCacReduction":
      return ratio(`${of("directCac")}-${at("loadedCac")}`, of("directCac"));
    case "cacSavings":
      return `${at("deals")}*(${of("directCac")}-${at("partnerCac")})`;
    case "net":
      return `${of("grossMargin")}*${at("partnerRevenue")}-${at("fees")}-${at("investment")}`;
    case "cumulativeRevenue":
      return `SUM(${soFar("partnerRevenue")})`;
    case "cumulativeInvestment":
      return `SUM(${soFar("investment")})`;
    case "cumulativeNet":
      return `SUM(${soFar("net")})`;
    case "cumulativeRoi":
      return ratio(`${at("cumulativeRevenue")}-${at("cumulativeInvestment")}`, at("cumulativeInvestment"));
    case "satisfaction":
      return `${of("satisfactionNow")}+(${of("targetSatisfaction")}-${of("satisfactionNow")})*${month}/${MONTHS}`;
  }
}

const summed: readonly MonthLine[] = [
  "churned",
  "added",
  "deals",
  "partnerRevenue",
  "directRevenue",
  "totalRevenue",
  "fees",
  "investment",
  "cacSavings",
  "net",
];

/** The year's total of a line, where it has one. */
export function yearFormula(scenario: ScenarioId, line: MonthLine): string | undefined {
  if (summed.includes(line)) return ready(scenario, `SUM(${blockAddress(monthBlock(scenario, line))})`);
  const year = (name: MonthLine) => cellAddress(yearCell(scenario, name));
  if (line === "revenueShare") return ready(scenario, ratio(year("partnerRevenue"), year("totalRevenue")));
  if (line === "cumulativeRoi") {
    return ready(scenario, ratio(`${year("partnerRevenue")}-${year("investment")}`, year("investment")));
  }
  return undefined;
}

// What comes of the year

export function readingFormula(reading: Reading, scenario: ScenarioId, language: Language): string {
  const year = (line: MonthLine) => cellAddress(yearCell(scenario, line));
  const last = (line: MonthLine) => cellAddress(monthCell(scenario, line, MONTHS));
  const gain = `${year("partnerRevenue")}-${year("investment")}`;
  switch (reading) {
    case "revenue":
      return year("partnerRevenue");
    case "investment":
      return year("investment");
    case "net":
      return year("net");
    case "runRate":
      return last("revenueShare");
    case "yearShare":
      return year("revenueShare");
    case "roi":
      return year("cumulativeRoi");
    case "roiWithSavings":
      return ready(scenario, ratio(`${gain}+${year("cacSavings")}`, year("investment")));
    case "roiWithFees":
      return ready(scenario, ratio(`${gain}-${year("fees")}`, `${year("investment")}+${year("fees")}`));
    case "savings":
      return year("cacSavings");
    case "breakEven":
      return ready(scenario, breakEven(scenario, language));
    case "met":
      return cellAddress(verdictCell(scenario));
  }
}

/** What `breakEvenMonth` answers: the month after the last one in which the cumulative net is below 0. */
function breakEven(scenario: ScenarioId, language: Language): string {
  const { notWithinYear } = sheetWordsOf(language).projections.readings;
  const net = monthBlock(scenario, "cumulativeNet");
  const below = `SUMPRODUCT(MAX((${blockAddress(net)}<0)*${blockAddress(headerBlock(scenario))}))`;
  return `IF(${cellAddress(monthCell(scenario, "cumulativeNet", MONTHS))}<0,${textLiteral(notWithinYear)},${below}+1)`;
}

export function judgedValueFormula(scenario: ScenarioId, line: TargetLine): string {
  const last = (name: MonthLine) => cellAddress(monthCell(scenario, name, MONTHS));
  switch (line) {
    case "activePartners":
      return last("end");
    case "revenueShare":
      return last("revenueShare");
    case "cacReduction":
      return last("cacReduction");
    case "satisfaction":
      return ready(scenario, surveyIsShare(absolute(surveyCell), last("satisfaction")));
    case "roi":
      return cellAddress(yearCell(scenario, "cumulativeRoi"));
  }
}

export function attainmentFormula(scenario: ScenarioId, line: TargetLine): string {
  const [value, low] = (["value", "low"] as const).map((field) => cellAddress(judgementCell(scenario, line, field)));
  return `IF(COUNT(${value},${low})=2,IFERROR(${value}/${low},${empty}),${empty})`;
}

/** What `judgement` answers of a line. */
export function statusFormula(scenario: ScenarioId, line: TargetLine, language: Language): string {
  const [value, low, high] = (["value", "low", "high"] as const).map((field) =>
    cellAddress(judgementCell(scenario, line, field)),
  );
  const label = (status: keyof typeof judgementLabels) => textLiteral(judgementLabels[status][language]);
  return ready(
    scenario,
    firstThatHolds(
      [
        [`NOT(ISNUMBER(${low}))`, empty],
        [`NOT(ISNUMBER(${value}))`, label("noValue")],
        [`${value}<${low}-${tolerance}`, label("below")],
        [`IF(ISNUMBER(${high}),${value}>${high}+${tolerance},FALSE)`, label("aboveRange")],
      ],
      label("met"),
    ),
  );
}

export function verdictFormula(scenario: ScenarioId, language: Language): string {
  const { met, notMet } = sheetWordsOf(language).projections.judgement;
  const statuses = blockAddress(judgementBlock(scenario, "status"));
  const count = (label: string) => `COUNTIF(${statuses},${textLiteral(label)})`;
  const fulfilled = `${count(judgementLabels.met[language])}+${count(judgementLabels.aboveRange[language])}`;
  const judged = `SUMPRODUCT((LEN(${statuses})>0)*1)=ROWS(${statuses})`;
  return `IF(${judged},IF(${fulfilled}=ROWS(${statuses}),${textLiteral(met)},${textLiteral(notMet)}),${empty})`;
}

export function targetCheck(line: TargetLine, language: Language): string {
  const { ok, lowMissing, highWrong, concentration } = sheetWordsOf(language).projections.checks;
  const cells = (field: "value" | "low" | "high") =>
    scenarioIds.map((scenario) => cellAddress(judgementCell(scenario, line, field)));
  const lows = cells("low");
  const wrongHighs = cells("high").map(
    (high, index) =>
      `IF(ISBLANK(${high}),FALSE,IF(ISNUMBER(${high}),IF(ISNUMBER(${lows[index]}),${high}<${lows[index]},FALSE),TRUE))`,
  );
  const cases: [string, string][] = [
    [`COUNT(${lows.join(",")})<2`, textLiteral(lowMissing)],
    [`OR(${wrongHighs.join(",")})`, textLiteral(highWrong)],
  ];
  if (line === "revenueShare") {
    const above = cells("value").map((value) => `IF(ISNUMBER(${value}),${value}>${concentrated},FALSE)`);
    cases.push([`OR(${above.join(",")})`, textLiteral(concentration)]);
  }
  return firstThatHolds(cases, textLiteral(ok));
}

/** The figure of the scenario that is shown, at the top. */
export function tileFormula(base: string, optimistic: string): string {
  return `CHOOSE(${absolute(selectedCell)},${base},${optimistic})`;
}

/** The verdict at the top, with the scenario's name. */
export function verdictTileFormula(language: Language): string {
  const names = scenarioIds.map((scenario) => {
    const verdict = cellAddress(readingCell("met", scenario));
    const { checks } = sheetWordsOf(language).projections;
    const said = `IF(${cellAddress(toCorrectCell(scenario))}=0,${verdict},${textLiteral(checks.correct)})`;
    return `${textLiteral(`${scenarios[scenario].name[language]}: `)}&${said}`;
  });
  return tileFormula(names[0] ?? empty, names[1] ?? empty);
}

/** Where a line begins and ends in each scenario. `written` makes a text of a number. */
export function monthsSentence(line: MonthLine, written: (value: string) => string, language: Language): string {
  const words = sheetWordsOf(language).projections.charts;
  const changes = scenarioIds.map((scenario) => {
    const name = scenarios[scenario].name[language];
    const ends = [1, MONTHS].map((month) => cellAddress(monthCell(scenario, line, month)));
    const change = sentence(words.change(name), ends.map(written));
    return `IF(COUNT(${ends.join(",")})=2,${change},${textLiteral(words.unknown(name))})`;
  });
  const drawn = scenarioIds.map((scenario) => blockAddress(monthBlock(scenario, line)));
  return chartSentence(`COUNT(${drawn.join(",")})`, sentence(words.sentence(MONTHS), changes), language);
}

// Checks of the arithmetic

export function auditFormula(audit: Audit, scenario: ScenarioId, language: Language): string {
  const { ok } = sheetWordsOf(language).projections.checks;
  const { off } = sheetWordsOf(language).projections.audit;
  return ready(scenario, `IF(${auditHolds(audit, scenario)},${textLiteral(ok)},${textLiteral(off)})`);
}

function auditHolds(audit: Audit, scenario: ScenarioId): string {
  const row = (line: MonthLine) => blockAddress(monthBlock(scenario, line));
  const year = (line: MonthLine) => cellAddress(yearCell(scenario, line));
  const last = (line: MonthLine) => cellAddress(monthCell(scenario, line, MONTHS));
  const same = (one: string, other: string) => `ABS(${one}-(${other}))<=${tolerance}*MAX(1,ABS(${one}))`;
  switch (audit) {
    case "flow": {
      const difference = `SUMPRODUCT(ABS(${row("start")}-${row("churned")}+${row("added")}-${row("end")}))`;
      return `${difference}<=${tolerance}*MAX(1,SUM(${row("end")}))`;
    }
    case "cohorts": {
      const staying = absolute(stayingCell(scenario));
      const age = `(${MONTHS}-${blockAddress(headerBlock(scenario))})`;
      const left = `SUMPRODUCT(${row("added")}*(${staying}+(${age}=0)*(1-${staying}))^${age})`;
      return same(last("end"), `${input("partnersNow", scenario)}*${staying}^${MONTHS}+${left}`);
    }
    case "productive":
      return `SUMPRODUCT((${row("productive")}>${row("end")}+${tolerance}*MAX(1,SUM(${row("end")})))*1)=0`;
    case "totals":
      return `AND(${[
        same(year("partnerRevenue"), last("cumulativeRevenue")),
        same(year("investment"), last("cumulativeInvestment")),
        same(year("net"), last("cumulativeNet")),
        same(year("totalRevenue"), `${year("partnerRevenue")}+${year("directRevenue")}`),
      ].join(",")})`;
    case "net":
      return same(
        year("net"),
        `${input("grossMargin", scenario)}*${year("partnerRevenue")}-${year("fees")}-${year("investment")}`,
      );
  }
}

export function auditTotalFormula(scenario: ScenarioId, language: Language): string {
  const { off } = sheetWordsOf(language).projections.audit;
  const first = audits[0];
  const block = { ...auditCell(first, scenario), rows: audits.length, columns: 1 };
  return `COUNTIF(${blockAddress(block)},${textLiteral(off)})`;
}
