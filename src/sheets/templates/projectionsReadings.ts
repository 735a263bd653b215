/** What comes of the year. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import { scenarioIds, scenarios, type ScenarioId } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { formula, text } from "../content";
import { ratio, textLiteral } from "../formula";
import type { Part } from "../part";
import { projectionsNames as names } from "../settings/projectionsSettings";
import type { Block, StyledBlock } from "../spec";
import type { TemplateOptions } from "../template";
import { columns, headerCells, labelStyle, sectionCells } from "./monthSheet";
import { ready } from "./projectionsAssumptions";
import { verdictCell } from "./projectionsJudgement";
import { monthBlock, monthCell, monthsHeader, yearCell } from "./projectionsMonths";
import type { MonthLine } from "./projectionsMonthLines";
import { formats, readingRows, readings, scenarioColumns, unitText, type Reading } from "./projectionsRows";

const { at } = readingRows;

const units: Readonly<Partial<Record<Reading, "currency" | "percent" | "month">>> = {
  revenue: "currency",
  investment: "currency",
  net: "currency",
  runRate: "percent",
  yearShare: "percent",
  roi: "percent",
  roiWithSavings: "percent",
  roiWithFees: "percent",
  savings: "currency",
  breakEven: "month",
};

export function readingCell(reading: Reading, scenario: ScenarioId): Block {
  return { row: at.lines + readings.indexOf(reading), column: scenarioColumns[scenario], rows: 1, columns: 1 };
}

function readingPair(reading: Reading): Block {
  return { ...readingCell(reading, "base"), columns: scenarioIds.length };
}

export function yearResults({ language, currency }: TemplateOptions): Part {
  const { assumptions, readings: words } = sheetWordsOf(language).projections;
  const unitOf = (reading: Reading) => {
    const unit = units[reading];
    return unit === undefined ? "" : unitText(unit, language, currency);
  };
  return {
    rowHeights: readingRows.heights,
    cells: [
      sectionCells(at.heading, words.heading),
      headerCells(at.header, [words.name, assumptions.unit, ...scenarioIds.map((id) => scenarios[id].name[language])]),
      {
        row: at.lines,
        column: columns.label,
        content: readings.map((reading) => [
          text(words[reading]),
          text(unitOf(reading)),
          ...scenarioIds.map((scenario) => formula(readingFormula(reading, scenario, language))),
        ]),
      },
    ],
    styled: [
      labelStyle(at.lines, readings.length),
      ...readings.map((reading): StyledBlock => ({
        block: readingPair(reading),
        style: reading === "met" ? "keyAmount" : "amount",
        numberFormat: formatOf(reading),
      })),
    ],
    names: (["net", "revenue", "investment", "runRate"] as const).map((reading) => ({
      name: names[reading],
      block: readingPair(reading),
    })),
  };
}

function formatOf(reading: Reading): string {
  const unit = units[reading];
  return unit === "currency" || unit === "percent" ? formats[unit] : "0";
}

function readingFormula(reading: Reading, scenario: ScenarioId, language: Language): string {
  const year = (line: MonthLine) => cellAddress(yearCell(scenario, line));
  const gain = `${year("partnerRevenue")}-${year("investment")}`;
  switch (reading) {
    case "revenue":
      return year("partnerRevenue");
    case "investment":
      return year("investment");
    case "net":
      return year("net");
    case "runRate":
      return cellAddress(monthCell(scenario, "revenueShare", MONTHS));
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
  const below = `SUMPRODUCT(MAX((${blockAddress(net)}<0)*${blockAddress(monthsHeader(scenario))}))`;
  return `IF(${cellAddress(monthCell(scenario, "cumulativeNet", MONTHS))}<0,${textLiteral(notWithinYear)},${below}+1)`;
}
