/** A scenario month by month. Every formula is native. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import type { ScenarioId } from "../../playbook/scenarios";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { blank, formula, number, text } from "../content";
import { empty } from "../formula";
import type { Part } from "../part";
import { lineName, projectionsNames } from "../settings/projectionsSettings";
import type { Block, StyledBlock } from "../spec";
import type { TemplateOptions } from "../template";
import { columns, headerCells, labelStyle, monthNumbers, monthsIn, sectionCells } from "./monthSheet";
import { inputCell, ready, stayingCell } from "./projectionsAssumptions";
import { lineDefinitions, monthLines, type Month, type MonthLine } from "./projectionsMonthLines";
import { monthOfPlan, planStartIsDay } from "./projectionsPlan";
import { monthRows, unitText } from "./projectionsRows";

const formats = { partners: "#,##0.00", deals: "#,##0.00", currency: "#,##0", percent: "0.0%" } as const;

/** The numbers of the months. */
export function monthsHeader(scenario: ScenarioId): Block {
  return monthsIn(monthRows[scenario].at.header);
}

/** The twelve cells of a line. */
export function monthBlock(scenario: ScenarioId, line: MonthLine): Block {
  return monthsIn(monthRows[scenario].at.lines + monthLines.indexOf(line));
}

export function monthCell(scenario: ScenarioId, line: MonthLine, month: number): Block {
  return monthOf(monthBlock(scenario, line), month);
}

export function yearCell(scenario: ScenarioId, line: MonthLine): Block {
  return { ...monthBlock(scenario, line), column: columns.year, columns: 1 };
}

function monthOf(block: Block, month: number): Block {
  return { ...block, column: block.column + month - 1, columns: 1 };
}

export function months(scenario: ScenarioId, { language, currency }: TemplateOptions): Part {
  const { heights, at } = monthRows[scenario];
  const { projections } = sheetWordsOf(language);
  const words = projections.months;
  const dates = monthsIn(at.dates);
  return {
    rowHeights: heights,
    cells: [
      sectionCells(at.heading, words.headings[scenario]),
      headerCells(at.header, [words.line, words.unit, ...monthNumbers.map(number), words.year]),
      {
        row: at.dates,
        column: columns.label,
        content: [
          [text(words.from), text(projections.units.date), ...monthNumbers.map((month) => firstDay(scenario, month))],
        ],
      },
      {
        row: at.lines,
        column: columns.label,
        content: monthLines.map((line) => [
          text(words[line]),
          text(unitText(lineDefinitions[line].unit, language, currency)),
          ...monthNumbers.map((month) =>
            formula(ready(scenario, lineDefinitions[line].formula(monthFor(scenario, month, language)))),
          ),
          yearOf(scenario, line),
        ]),
      },
    ],
    styled: [
      labelStyle(at.dates, 1),
      { block: { ...dates, columns: MONTHS + 1 }, style: "amount", numberFormat: "yyyy-mm" },
      ...monthLines.flatMap((line): StyledBlock[] => {
        const { unit, key } = lineDefinitions[line];
        const block = monthBlock(scenario, line);
        return [
          labelStyle(block.row, 1, key ? "keyLine" : "resultNote"),
          {
            block: { ...block, columns: MONTHS + 1 },
            style: key ? "keyAmount" : "amount",
            numberFormat: formats[unit],
          },
        ];
      }),
    ],
    names: [
      ...(scenario === "base" ? [{ name: projectionsNames.monthStarts, block: dates }] : []),
      ...(["end", "deals", "partnerRevenue"] as const).map((line) => ({
        name: lineName(scenario, line),
        block: monthBlock(scenario, line),
      })),
    ],
  };
}

function firstDay(scenario: ScenarioId, month: number) {
  const number = cellAddress(monthOf(monthsHeader(scenario), month), "row");
  return formula(planStartIsDay(monthOfPlan(number), empty));
}

function monthFor(scenario: ScenarioId, month: number, language: Language): Month {
  const header = monthsHeader(scenario);
  const number = cellAddress(monthOf(header, month), "row");
  const line = (name: MonthLine) => cellAddress(monthCell(scenario, name, month));
  return {
    language,
    number,
    numbersSoFar: `${cellAddress(header, "absolute")}:${number}`,
    line,
    soFar: (name) => `${cellAddress(monthBlock(scenario, name), "column")}:${line(name)}`,
    before: cellAddress(monthCell(scenario, "end", month - 1)),
    input: (name) => cellAddress(inputCell(name, scenario), "absolute"),
    staying: cellAddress(stayingCell(scenario), "absolute"),
  };
}

function yearOf(scenario: ScenarioId, line: MonthLine) {
  const { year } = lineDefinitions[line];
  if (year === undefined) return blank;
  const total =
    year === "sum"
      ? `SUM(${blockAddress(monthBlock(scenario, line))})`
      : year((name) => cellAddress(yearCell(scenario, name)));
  return formula(ready(scenario, total));
}
