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

/** What a scenario's readings are made of: the addresses of its year, and of month 12. */
interface Year {
  readonly scenario: ScenarioId;
  readonly language: Language;
  readonly total: (line: MonthLine) => string;
  readonly last: (line: MonthLine) => string;
}

interface ReadingDefinition {
  readonly unit?: "currency" | "percent" | "month";
  readonly formula: (year: Year) => string;
}

const definitions: Readonly<Record<Reading, ReadingDefinition>> = {
  revenue: { unit: "currency", formula: ({ total }) => total("partnerRevenue") },
  investment: { unit: "currency", formula: ({ total }) => total("investment") },
  net: { unit: "currency", formula: ({ total }) => total("net") },
  runRate: { unit: "percent", formula: ({ last }) => last("revenueShare") },
  yearShare: { unit: "percent", formula: ({ total }) => total("revenueShare") },
  roi: { unit: "percent", formula: ({ total }) => total("cumulativeRoi") },
  roiWithSavings: {
    unit: "percent",
    formula: ({ scenario, total }) =>
      ready(scenario, ratio(`${gain(total)}+${total("cacSavings")}`, total("investment"))),
  },
  roiWithFees: {
    unit: "percent",
    formula: ({ scenario, total }) =>
      ready(scenario, ratio(`${gain(total)}-${total("fees")}`, `${total("investment")}+${total("fees")}`)),
  },
  savings: { unit: "currency", formula: ({ total }) => total("cacSavings") },
  breakEven: { unit: "month", formula: breakEven },
  met: { formula: ({ scenario }) => cellAddress(verdictCell(scenario)) },
};

function gain(total: Year["total"]): string {
  return `${total("partnerRevenue")}-${total("investment")}`;
}

/** What `breakEvenMonth` answers: the month after the last one in which the cumulative net is below 0. */
function breakEven({ scenario, language, last }: Year): string {
  const { notWithinYear } = sheetWordsOf(language).projections.readings;
  const net = blockAddress(monthBlock(scenario, "cumulativeNet"));
  const below = `SUMPRODUCT(MAX((${net}<0)*${blockAddress(monthsHeader(scenario))}))`;
  return ready(scenario, `IF(${last("cumulativeNet")}<0,${textLiteral(notWithinYear)},${below}+1)`);
}

function yearOf(scenario: ScenarioId, language: Language): Year {
  return {
    scenario,
    language,
    total: (line) => cellAddress(yearCell(scenario, line)),
    last: (line) => cellAddress(monthCell(scenario, line, MONTHS)),
  };
}

export function readingCell(reading: Reading, scenario: ScenarioId): Block {
  return { row: at.lines + readings.indexOf(reading), column: scenarioColumns[scenario], rows: 1, columns: 1 };
}

function readingPair(reading: Reading): Block {
  return { ...readingCell(reading, "base"), columns: scenarioIds.length };
}

export function yearResults({ language, currency }: TemplateOptions): Part {
  const { assumptions, readings: words } = sheetWordsOf(language).projections;
  const unitOf = (reading: Reading) => {
    const { unit } = definitions[reading];
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
          ...scenarioIds.map((scenario) => formula(definitions[reading].formula(yearOf(scenario, language)))),
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
  const { unit } = definitions[reading];
  return unit === "currency" || unit === "percent" ? formats[unit] : "0";
}
