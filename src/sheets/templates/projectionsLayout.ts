import { paths, projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import {
  scenarioIds,
  scenarios,
  sources,
  targetLines,
  type ScenarioId,
  type TargetLine,
} from "../../playbook/scenarios";
import { firstRows, heightsOf, rowCountOf } from "../sections";
import type { Block, CellPosition, RowHeight } from "../spec";

/**
 * Where everything on the sheet of projections is. Three printed pages: what is assumed and judged; the year's results
 * with charts, and the months of the base scenario; the months of the optimistic one, and the checks. Lists, limits and
 * which input is valid stand to the right, outside the print area.
 */
export const columns = {
  margin: 0,
  label: 1,
  unit: 2,
  firstMonth: 3,
  year: 3 + MONTHS,
  gap: 4 + MONTHS,
  list: 5 + MONTHS,
  least: 6 + MONTHS,
  most: 7 + MONTHS,
  valid: 8 + MONTHS,
} as const;

/** The columns of the assumptions: a scenario each, then what explains them. */
export const inputColumns = {
  base: columns.firstMonth,
  optimistic: columns.firstMonth + 1,
  source: columns.firstMonth + 2,
  note: columns.firstMonth + 3,
  check: columns.firstMonth + 9,
} as const;

const judgementWidth = 5;
const judgementFields = ["value", "low", "high", "attainment", "status"] as const;
export type JudgementField = (typeof judgementFields)[number];

/** The lines of a scenario's months, in the order in which one follows from those before. */
export const monthLines = [
  "planned",
  "start",
  "churned",
  "added",
  "end",
  "productive",
  "deals",
  "partnerRevenue",
  "directRevenue",
  "totalRevenue",
  "revenueShare",
  "fees",
  "investment",
  "partnerCac",
  "loadedCac",
  "cacReduction",
  "loadedCacReduction",
  "cacSavings",
  "net",
  "cumulativeRevenue",
  "cumulativeInvestment",
  "cumulativeNet",
  "cumulativeRoi",
  "satisfaction",
] as const;
export type MonthLine = (typeof monthLines)[number];

export const readings = [
  "revenue",
  "investment",
  "net",
  "runRate",
  "yearShare",
  "roi",
  "roiWithSavings",
  "roiWithFees",
  "savings",
  "breakEven",
  "met",
] as const;
export type Reading = (typeof readings)[number];

export const audits = ["flow", "cohorts", "productive", "totals", "net"] as const;
export type Audit = (typeof audits)[number];

const targets = Object.keys(targetLines) as readonly TargetLine[];

/** Each stands below the one before; a number is how many rows it takes. */
const sections = {
  title: 1,
  whatToDo: 1,
  legend: 1,
  scenario: 1,
  planStart: 1,
  survey: 1,
  tileLabels: 1,
  tileValues: 1,
  gapAboveAssumptions: 1,
  assumptionsHeading: 1,
  assumptionsHeader: 1,
  numbers: projectionNumbers.length,
  path: 1,
  staying: 1,
  toCorrect: 1,
  gapAboveJudgement: 1,
  judgementHeading: 1,
  judgementScenarios: 1,
  judgementHeader: 1,
  judgement: targets.length,
  verdict: 1,
  firstNotes: 2,
  secondPage: 1,
  readingsHeading: 1,
  readingsHeader: 1,
  readings: readings.length,
  gapAboveBase: 1,
  baseHeading: 1,
  baseHeader: 1,
  baseDates: 1,
  baseLines: monthLines.length,
  secondNotes: 6,
  thirdPage: 1,
  optimisticHeading: 1,
  optimisticHeader: 1,
  optimisticDates: 1,
  optimisticLines: monthLines.length,
  gapAboveAudit: 1,
  auditHeading: 1,
  auditHeader: 1,
  audits: audits.length,
  auditTotal: 1,
} as const;

type Section = keyof typeof sections;

export const rows = firstRows(sections);
const rowCount = rowCountOf(sections);

export const used: Block = { row: 0, column: 0, rows: rowCount, columns: columns.valid + 2 };
export const printed: Block = { row: 0, column: columns.label, rows: rowCount, columns: columns.year };

export const scenarioCell: Block = { row: rows.scenario, column: columns.firstMonth, rows: 1, columns: 1 };
export const planStartCell: Block = { ...scenarioCell, row: rows.planStart };
export const surveyCell: Block = { ...scenarioCell, row: rows.survey };
/** Where the notes of these cells begin, and what is wrong with them is said. */
export const settingNoteColumn = columns.firstMonth + 2;

/** The place of a scenario in the list, counted from 1: what formulas choose by. */
export const selectedCell: Block = { row: rows.scenario, column: columns.least, rows: 1, columns: 1 };

export function rowOfInput(input: ProjectionNumber | "path"): number {
  return input === "path" ? rows.path : rows.numbers + projectionNumbers.indexOf(input);
}

/** Both scenarios' cells of an input. */
export function inputPair(input: ProjectionNumber | "path"): Block {
  return { row: rowOfInput(input), column: inputColumns.base, rows: 1, columns: 2 };
}

export function inputCell(input: ProjectionNumber | "path", scenario: ScenarioId): CellPosition {
  return { row: rowOfInput(input), column: inputColumns[scenario] };
}

/** A block of all numbers, from a column on. */
export function numbersBlock(column: number, count = 1): Block {
  return { row: rows.numbers, column, rows: projectionNumbers.length, columns: count };
}

export function stayingCell(scenario: ScenarioId): CellPosition {
  return { row: rows.staying, column: inputColumns[scenario] };
}

export const toCorrectPair: Block = { row: rows.toCorrect, column: inputColumns.base, rows: 1, columns: 2 };

export function toCorrectCell(scenario: ScenarioId): CellPosition {
  return { row: rows.toCorrect, column: inputColumns[scenario] };
}

export function judgementCell(scenario: ScenarioId, line: TargetLine, field: JudgementField): CellPosition {
  return { row: rows.judgement + targets.indexOf(line), column: judgementColumn(scenario, field) };
}

export function judgementColumn(scenario: ScenarioId, field: JudgementField): number {
  return columns.firstMonth + scenarioIds.indexOf(scenario) * judgementWidth + judgementFields.indexOf(field);
}

/** A field of all lines, or several from it on. */
export function judgementBlock(scenario: ScenarioId, field: JudgementField, count = 1): Block {
  return { row: rows.judgement, column: judgementColumn(scenario, field), rows: targets.length, columns: count };
}

export function verdictCell(scenario: ScenarioId): CellPosition {
  return { row: rows.verdict, column: judgementColumn(scenario, "status") };
}

export function readingCell(reading: Reading, scenario: ScenarioId): CellPosition {
  return { row: rows.readings + readings.indexOf(reading), column: inputColumns[scenario] };
}

export function readingPair(reading: Reading): Block {
  return { ...readingCell(reading, "base"), rows: 1, columns: scenarioIds.length };
}

const monthRows = {
  base: { heading: rows.baseHeading, header: rows.baseHeader, dates: rows.baseDates, lines: rows.baseLines },
  optimistic: {
    heading: rows.optimisticHeading,
    header: rows.optimisticHeader,
    dates: rows.optimisticDates,
    lines: rows.optimisticLines,
  },
} as const;

export function monthRowsOf(scenario: ScenarioId): (typeof monthRows)[ScenarioId] {
  return monthRows[scenario];
}

export function monthCell(scenario: ScenarioId, line: MonthLine, month: number): CellPosition {
  return { row: monthRows[scenario].lines + monthLines.indexOf(line), column: columns.firstMonth + month - 1 };
}

/** The twelve cells of a line. */
export function monthBlock(scenario: ScenarioId, line: MonthLine): Block {
  return { ...monthCell(scenario, line, 1), rows: 1, columns: MONTHS };
}

export function headerBlock(scenario: ScenarioId): Block {
  return { row: monthRows[scenario].header, column: columns.firstMonth, rows: 1, columns: MONTHS };
}

export function datesBlock(scenario: ScenarioId): Block {
  return { row: monthRows[scenario].dates, column: columns.firstMonth, rows: 1, columns: MONTHS };
}

export function yearCell(scenario: ScenarioId, line: MonthLine): CellPosition {
  return { ...monthCell(scenario, line, 1), column: columns.year };
}

export function auditCell(audit: Audit, scenario: ScenarioId): CellPosition {
  return { row: rows.audits + audits.indexOf(audit), column: inputColumns[scenario] };
}

const listLengths = {
  scenarios: Object.keys(scenarios).length,
  paths: Object.keys(paths).length,
  sources: Object.keys(sources).length,
} as const;

export function listOf(list: keyof typeof listLengths): Block {
  const before = { scenarios: 0, paths: listLengths.scenarios, sources: listLengths.scenarios + listLengths.paths };
  return { row: rows.title + 1 + before[list], column: columns.list, rows: listLengths[list], columns: 1 };
}

/** Three charts beside the year's results, counted from 0, with a sentence above each. */
export function chartAt(index: number): { readonly sentence: Block; readonly place: Block } {
  const each = 3;
  const first = columns.firstMonth + 2;
  const widths = [each, each + 1, each + 1];
  const column = first + widths.slice(0, index).reduce((sum, width) => sum + width, 0);
  const across = { column, columns: widths[index] ?? each };
  return {
    sentence: { ...across, row: rows.readingsHeading, rows: rows.readings - rows.readingsHeading },
    place: { ...across, row: rows.readings, rows: readings.length },
  };
}

export const columnWidths: readonly number[] = [
  8,
  206,
  62,
  ...Array.from({ length: MONTHS }, () => 64),
  76,
  20,
  80,
  60,
  60,
  60,
  60,
];

const heights: Readonly<Record<Section, number>> = {
  title: 30,
  whatToDo: 22,
  legend: 18,
  scenario: 19,
  planStart: 19,
  survey: 19,
  tileLabels: 28,
  tileValues: 24,
  gapAboveAssumptions: 8,
  assumptionsHeading: 21,
  assumptionsHeader: 18,
  numbers: 15,
  path: 15.5,
  staying: 15.5,
  toCorrect: 15.5,
  gapAboveJudgement: 8,
  judgementHeading: 21,
  judgementScenarios: 16,
  judgementHeader: 16,
  judgement: 20,
  verdict: 16,
  firstNotes: 15,
  secondPage: 8,
  readingsHeading: 21,
  readingsHeader: 17,
  readings: 17,
  gapAboveBase: 8,
  baseHeading: 20,
  baseHeader: 15,
  baseDates: 14,
  baseLines: 14,
  secondNotes: 15,
  thirdPage: 8,
  optimisticHeading: 21,
  optimisticHeader: 15,
  optimisticDates: 14,
  optimisticLines: 14,
  gapAboveAudit: 8,
  auditHeading: 21,
  auditHeader: 16,
  audits: 15,
  auditTotal: 15,
};

/** Each of the three pages holds, on A4 and on Letter, what begins with it: no table is cut. */
export const pageStarts: readonly number[] = [rows.readingsHeading, rows.optimisticHeading];

export function rowHeights(): RowHeight[] {
  return heightsOf(sections, heights);
}
