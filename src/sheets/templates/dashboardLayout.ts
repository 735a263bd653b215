import type { Block, CellPosition } from "../spec";
import { choosableKpis } from "./dashboardKpis";

/**
 * Where everything on the dashboard is. From the top: title, dates and warnings, a tile for each of the playbook's four
 * metrics, the lines, the panels, the charts, notes. To the right, outside the print area: what the lines are worked
 * out with, the list of KPIs, and the blocks that the charts draw.
 */
export const columns = {
  kpi: 1,
  own: 2,
  actual: 3,
  ownTarget: 4,
  target: 5,
  benchmark: 6,
  status: 7,
  trend: 8,
  gap: 9,
  attainment: 10,
  needed: 11,
  weeks: 12,
  action: 13,
  check: 14,
  /** Workings of a line. */
  id: 16,
  better: 17,
  previousDate: 18,
  previous: 19,
  change: 20,
  gain: 21,
} as const;

/** The list of KPIs, its columns from left to right. */
export const listColumns = {
  name: 23,
  id: 24,
  better: 25,
  target: 26,
  benchmark: 27,
  action: 28,
  registered: 29,
} as const;

/** What the charts draw. */
export const chartColumns = {
  line: 31,
  onTarget: 32,
  good: 33,
  below: 34,
  week: 36,
  recorded: 37,
  partner: 39,
  revenue: 40,
} as const;

/** By which rules the KPIs of the list are judged: a row each, beside what the charts draw. */
export const ruleColumns = {
  /** 1 where the target itself does not meet the target. */
  strictTarget: 42,
  strictBenchmark: 43,
  lowest: 44,
  highest: 45,
  /** 1 where a 0 is no value: nothing takes no time. */
  zeroIsBlank: 46,
} as const;

export const lastColumn = ruleColumns.zeroIsBlank;

const weeklyLines = 4;
const linesOfAKind = 4;

export const rows = {
  title: 0,
  whatToDo: 1,
  legend: 2,
  asOf: 3,
  periodFrom: 4,
  periodEnd: 5,
  weeksLeft: 6,
  tileLabel: 8,
  tileValue: 9,
  tileStatus: 10,
  tileTarget: 11,
  linesHeading: 13,
  header: 14,
  firstWeekly: 15,
  ratioCaption: 19,
  firstRatio: 20,
  numberCaption: 24,
  firstNumber: 25,
  panelHeading: 30,
  panelHeader: 31,
  firstPanel: 32,
  chartHeading: 40,
  firstChart: 41,
  notes: 53,
} as const;

const chartRows = 10;
const panelRows = 7;
export const notesCount = 2;

/** The lines of a kind stand together: each kind has its number format. */
export const lineGroups = {
  weekly: { row: rows.firstWeekly, rows: weeklyLines },
  ratio: { row: rows.firstRatio, rows: linesOfAKind },
  number: { row: rows.firstNumber, rows: linesOfAKind },
} as const;

const lastLine = lineGroups.number.row + lineGroups.number.rows - 1;

/** A column over all lines, captions included, so that lines inserted among them belong to it. */
export function lineColumn(column: number): Block {
  return { row: rows.firstWeekly, column, rows: lastLine - rows.firstWeekly + 1, columns: 1 };
}

/** The rows that hold a line, without the captions. */
export const lineRows: readonly number[] = Object.values(lineGroups).flatMap((group) =>
  Array.from({ length: group.rows }, (_, index) => group.row + index),
);

/** The columns that each tile spans. */
export const tiles: readonly { readonly column: number; readonly columns: number }[] = [
  { column: columns.kpi, columns: columns.ownTarget - columns.kpi },
  { column: columns.ownTarget, columns: columns.trend - columns.ownTarget },
  { column: columns.trend, columns: columns.action - columns.trend },
  { column: columns.action, columns: columns.check - columns.action + 1 },
];

export const warnings = { label: columns.ownTarget, date: columns.status, text: columns.trend } as const;

/** Panels under the lines: amounts, returns, channels, concentration. */
export const panels = {
  amounts: { label: columns.kpi, value: columns.own },
  views: { label: columns.ownTarget, value: columns.status },
  channels: { label: columns.gap, partner: columns.needed, direct: columns.weeks },
  concentration: { label: columns.gap, value: columns.weeks },
} as const;

/** The concentration stands below the channels, whose rows are as many. */
const channelRows = 4;
export const concentrationHeader = rows.firstPanel + channelRows;
export const firstConcentration = concentrationHeader + 1;

/** The rows of the first panel, in their order. */
export const amountRows = {
  revenue: rows.firstPanel,
  savings: rows.firstPanel + 1,
  expansion: rows.firstPanel + 2,
  innovation: rows.firstPanel + 3,
  investment: rows.firstPanel + 4,
  fees: rows.firstPanel + 5,
  margin: rows.firstPanel + panelRows - 1,
} as const;

/** The amounts that a person enters: savings, expansion and innovation, and the margin below. */
export const ownBenefits: Block = { row: amountRows.savings, column: panels.amounts.value, rows: 3, columns: 1 };
export const ownMargin: Block = { ...ownBenefits, row: amountRows.margin, rows: 1 };

export const historyMetric: Block = { row: rows.chartHeading, column: columns.gap, rows: 1, columns: 4 };

export const chartPlaces = {
  attainment: { row: rows.firstChart, column: columns.kpi, rows: chartRows, columns: columns.status - columns.kpi },
  history: { row: rows.firstChart, column: columns.status, rows: chartRows, columns: columns.action - columns.status },
  revenue: { row: rows.firstChart, column: columns.action, rows: chartRows, columns: 2 },
} as const satisfies Readonly<Record<string, Block>>;

export const chartSentences = {
  attainment: below(chartPlaces.attainment),
  history: below(chartPlaces.history),
  revenue: below(chartPlaces.revenue),
} as const satisfies Readonly<Record<keyof typeof chartPlaces, Block>>;

/** The row below a block. */
function below({ row, column, rows: count, columns: width }: Block): Block {
  return { row: row + count, column, rows: 1, columns: width };
}

export const listHeader: CellPosition = { row: 1, column: listColumns.name };
const firstListed = listHeader.row + 1;

export function listColumn(column: number): Block {
  return { row: firstListed, column, rows: choosableKpis.length, columns: 1 };
}

/** The names of one kind of KPIs: what the drop-down of its lines offers. */
export function listedNames(kind: "ratio" | "number"): Block {
  const first = choosableKpis.findIndex((kpi) => kpi.kind === kind);
  const count = choosableKpis.filter((kpi) => kpi.kind === kind).length;
  return { row: firstListed + first, column: listColumns.name, rows: count, columns: 1 };
}

const firstCharted = 2;
export const chartHeader: CellPosition = { row: firstCharted - 1, column: chartColumns.line };
export const chartedLines: Block = { row: firstCharted, column: chartColumns.line, rows: lineRows.length, columns: 4 };
export const history: Block = { row: firstCharted, column: chartColumns.week, rows: 12, columns: 2 };
export const topPartners: Block = { row: firstCharted, column: chartColumns.partner, rows: 8, columns: 2 };

export const printed: Block = {
  row: 0,
  column: columns.kpi,
  rows: rows.notes + notesCount,
  columns: columns.check,
};

export const used: Block = {
  row: 0,
  column: 0,
  rows: Math.max(rows.notes + notesCount, firstListed + choosableKpis.length),
  columns: lastColumn + 1,
};
