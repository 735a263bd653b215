import type { Language } from "../../playbook/language";
import { statusLabels } from "../../playbook/status";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { textLiteral } from "../formula";
import type { Block, ChartSpec, ColourRule, RowHeight, SheetSpec, ValidationSpec } from "../spec";
import { palette, ruleColours } from "../styles";
import type { Template, TemplateOptions } from "../template";
import type { LinkedWorkbook } from "../linkedWorkbook";
import { dashboardCells } from "./dashboardCells";
import {
  amountRows,
  concentrationHeader,
  firstConcentration,
  chartColumns,
  chartedLines,
  chartPlaces,
  chartSentences,
  columns,
  history,
  historyMetric,
  lastColumn,
  lineColumn,
  lineGroups,
  listColumns,
  listedNames,
  notesCount,
  ownBenefits,
  ownMargin,
  panels,
  printed,
  rows,
  tiles,
  topPartners,
  warnings,
} from "./dashboardLayout";
import { names } from "./dashboardRegister";
import { dashboardStyles } from "./dashboardStyles";

/** Names by which the lines are found when a week is recorded, wherever rows have been inserted. */
export const lineNames = {
  ids: "LineIds",
  names: "LineNames",
  actuals: "LineActuals",
  targets: "LineTargets",
  benchmarks: "LineBenchmarks",
  statuses: "LineStatuses",
} as const;

/** What a person enters besides the dates and the KPIs of the lines. */
export const inputNames = {
  owns: "LineOwnValues",
  ownTargets: "LineOwnTargets",
  savings: "CostSavings",
  expansion: "MarketExpansion",
  innovation: "InnovationOutcomes",
  margin: "GrossMargin",
  historyOf: "HistoryOf",
} as const;

/** One page for the week: where the partnerships stand, where they are going, and what to do. */
export const dashboard: Template = {
  ...inGallery("dashboard"),
  version: 3,
  amounts: true,
  needs: ["partners", "deals", "snapshots"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const words = sheetWordsOf(language);
    return {
      templateId: dashboard.id,
      templateVersion: dashboard.version,
      language,
      currency,
      name: words.dashboard.sheetName,
      tabColour: palette.goodBar,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(),
      cells: dashboardCells(options, workbook),
      styled: dashboardStyles(language),
      merged: merged(),
      tables: [],
      names: sheetNames(),
      validations: validations(language),
      colourRules: colourRules(language),
      charts: charts(language, currency),
      print: {
        area: printed,
        orientation: "landscape",
        fitToPagesWide: 1,
        fitToPagesTall: 1,
        margins: { top: 28, bottom: 36, left: 28, right: 28 },
        footer: { left: "&F", center: "&A", right: words.pages },
      },
      first: true,
      start: { row: rows.periodFrom, column: columns.own },
    };
  },
};

function columnWidths(): number[] {
  const widths: Record<number, number> = {
    0: 8,
    [columns.kpi]: 310,
    [columns.trend]: 46,
    [columns.status]: 76,
    [columns.action]: 370,
    [columns.check]: 152,
    [columns.check + 1]: 24,
    [columns.id]: 150,
    [columns.gain + 1]: 24,
    [listColumns.name]: 250,
    [listColumns.id]: 170,
    [listColumns.action]: 250,
    [listColumns.registered + 1]: 24,
    [chartColumns.line]: 250,
    [chartColumns.partner]: 130,
    [chartColumns.revenue + 1]: 24,
  };
  const usual = 70;
  return Array.from({ length: lastColumn + 1 }, (_, column) => widths[column] ?? usual);
}

function rowHeights(): RowHeight[] {
  const block = (first: number, count: number, height: number): RowHeight[] =>
    Array.from({ length: count }, (_, index) => ({ row: first + index, height }));
  const lineHeight = 20;
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    ...block(rows.asOf, 4, 18),
    { row: rows.tileLabel - 1, height: 10 },
    { row: rows.tileLabel, height: 22 },
    { row: rows.tileValue, height: 44 },
    { row: rows.tileStatus, height: 22 },
    { row: rows.tileTarget, height: 20 },
    { row: rows.linesHeading - 1, height: 10 },
    { row: rows.linesHeading, height: 22 },
    { row: rows.header, height: 34 },
    ...block(rows.firstWeekly, lineColumn(columns.id).rows, lineHeight),
    { row: rows.panelHeading - 1, height: 10 },
    { row: rows.panelHeading, height: 22 },
    { row: rows.panelHeader, height: 24 },
    ...block(rows.firstPanel, chartPlaces.revenue.row - rows.firstPanel - 2, 18),
    { row: rows.chartHeading - 1, height: 10 },
    { row: rows.chartHeading, height: 22 },
    ...block(rows.firstChart, chartPlaces.revenue.rows, 20),
    { row: chartSentences.revenue.row, height: 18 },
    { row: rows.notes - 1, height: 8 },
    ...block(rows.notes, notesCount, 14),
  ];
}

function merged(): Block[] {
  const inRow = (row: number, column: number, count: number): Block => ({ row, column, rows: 1, columns: count });
  return [
    inRow(rows.legend, columns.actual, 2),
    ...tiles.flatMap(({ column, columns: count }) =>
      [rows.tileLabel, rows.tileValue, rows.tileStatus, rows.tileTarget].map((row) => inRow(row, column, count)),
    ),
    ...[rows.panelHeader, ...Array.from({ length: 4 }, (_, index) => rows.firstPanel + index)].flatMap((row) => [
      inRow(row, panels.views.label, panels.views.value - panels.views.label),
      inRow(row, panels.channels.label, panels.channels.partner - panels.channels.label),
    ]),
    ...[concentrationHeader, firstConcentration, firstConcentration + 1].map((row) =>
      inRow(row, panels.concentration.label, panels.concentration.value - panels.concentration.label),
    ),
    historyMetric,
  ];
}

function sheetNames(): SheetSpec["names"] {
  const own = (row: number): Block => ({ row, column: columns.own, rows: 1, columns: 1 });
  return [
    { name: names.asOf, block: own(rows.asOf) },
    { name: names.periodFrom, block: own(rows.periodFrom) },
    { name: names.periodEnd, block: own(rows.periodEnd) },
    { name: names.weeksLeft, block: own(rows.weeksLeft) },
    { name: lineNames.ids, block: lineColumn(columns.id) },
    { name: lineNames.names, block: lineColumn(columns.kpi) },
    { name: lineNames.actuals, block: lineColumn(columns.actual) },
    { name: lineNames.targets, block: lineColumn(columns.target) },
    { name: lineNames.benchmarks, block: lineColumn(columns.benchmark) },
    { name: lineNames.statuses, block: lineColumn(columns.status) },
    { name: inputNames.owns, block: lineColumn(columns.own) },
    { name: inputNames.ownTargets, block: lineColumn(columns.ownTarget) },
    ...(["savings", "expansion", "innovation", "margin"] as const).map((amount) => ({
      name: inputNames[amount],
      block: { row: amountRows[amount], column: panels.amounts.value, rows: 1, columns: 1 },
    })),
    { name: inputNames.historyOf, block: { ...historyMetric, columns: 1 } },
  ];
}

function validations(language: Language): ValidationSpec[] {
  const { validation: words } = sheetWordsOf(language).dashboard;
  const choice = { alert: "stop", title: words.kpiTitle, message: words.kpi } as const;
  const prompt = { title: words.kpiTitle, message: words.kpiPrompt };
  const anyNumber = (block: Block, message: string): ValidationSpec => ({
    block,
    rule: { kind: "custom", formula: `=ISNUMBER(${cellAddress(block)})` },
    alert: "stop",
    title: words.valueTitle,
    message: words.value,
    prompt: { title: words.valueTitle, message },
  });
  const values = (group: { row: number; rows: number }, message: string) =>
    [columns.own, columns.ownTarget].map((column) => anyNumber({ ...group, column, columns: 1 }, message));
  return [
    {
      block: { row: rows.periodFrom, column: columns.own, rows: 2, columns: 1 },
      rule: { kind: "date", from: "2000-01-01" },
      alert: "stop",
      title: words.dateTitle,
      message: words.date,
    },
    ...(["ratio", "number"] as const).map((kind): ValidationSpec => ({
      block: { ...lineGroups[kind], column: columns.kpi, columns: 1 },
      rule: { kind: "list", source: listedNames(kind) },
      ...choice,
      prompt,
    })),
    ...values(lineGroups.weekly, words.numberPrompt),
    ...values(lineGroups.ratio, words.ratioPrompt),
    ...values(lineGroups.number, words.numberPrompt),
    {
      block: ownBenefits,
      rule: { kind: "decimal", min: 0 },
      alert: "stop",
      title: words.amountTitle,
      message: words.amount,
    },
    {
      block: ownMargin,
      rule: { kind: "decimal", min: 0, max: 1 },
      alert: "stop",
      title: words.marginTitle,
      message: words.margin,
    },
    {
      block: { ...historyMetric, columns: 1 },
      rule: { kind: "list", source: { ...chartedLines, columns: 1 } },
      ...choice,
    },
  ];
}

/** Each colour goes with the word of the status or the check. */
function colourRules(language: Language): ColourRule[] {
  const { checks } = sheetWordsOf(language).dashboard;
  const statusColours = [
    [statusLabels.onTarget[language], ruleColours.good],
    [statusLabels.good[language], ruleColours.warning],
    [statusLabels.below[language], ruleColours.bad],
  ] as const;
  const statuses = lineColumn(columns.status);
  const checkColumn = lineColumn(columns.check);
  const check = cellAddress(checkColumn, "column");
  /** The text runs on over the cells to its right: so does its colour. */
  const warning = { row: rows.asOf, column: warnings.text, rows: 3, columns: columns.action - warnings.text };
  return [
    ...statusColours.map(([label, colours]) => ({
      block: statuses,
      formula: `=${cellAddress(statuses, "column")}=${textLiteral(label)}`,
      ...colours,
      bold: true,
    })),
    ...tiles.flatMap(({ column, columns: count }, index) =>
      statusColours.map(([label, colours]) => ({
        block: { row: rows.tileStatus, column, rows: 1, columns: count },
        formula: `=${cellAddress({ row: rows.firstWeekly + index, column: columns.status }, "absolute")}=${textLiteral(label)}`,
        ...colours,
        bold: true,
      })),
    ),
    { block: checkColumn, formula: `=AND(${check}<>"",${check}<>${textLiteral(checks.ok)})`, ...ruleColours.warning },
    {
      block: warning,
      formula: `=${cellAddress(warning, "column")}<>${textLiteral(checks.ok)}`,
      ...ruleColours.warning,
    },
  ];
}

function charts(language: Language, currency: string): ChartSpec[] {
  const { charts: words } = sheetWordsOf(language).dashboard;
  const column = (block: Block, at: number): Block => ({ ...block, column: at, columns: 1 });
  const series = [
    [statusLabels.onTarget, chartColumns.onTarget, palette.goodBar],
    [statusLabels.good, chartColumns.good, palette.warningBar],
    [statusLabels.below, chartColumns.below, palette.badBar],
  ] as const;
  return [
    {
      name: "Attainment",
      kind: "bar",
      stacked: false,
      oneOf: true,
      title: words.attainment,
      categories: column(chartedLines, chartColumns.line),
      series: series.map(([label, at, colour]) => ({
        name: label[language],
        values: column(chartedLines, at),
        colour,
        labelFormat: "0%;;",
      })),
      place: chartPlaces.attainment,
      sentence: chartSentences.attainment,
      valueAxis: { min: 0, numberFormat: "0%" },
      reverseCategories: true,
      gapWidth: 30,
      legend: true,
    },
    {
      name: "History",
      kind: "column",
      stacked: false,
      title: words.history,
      categories: column(history, chartColumns.week),
      series: [{ name: words.historySeries, values: column(history, chartColumns.recorded), colour: palette.navy }],
      place: chartPlaces.history,
      sentence: chartSentences.history,
      valueAxis: { min: 0 },
      gapWidth: 60,
      legend: false,
    },
    {
      name: "RevenueByPartner",
      kind: "bar",
      stacked: false,
      title: words.revenue(currency),
      categories: column(topPartners, chartColumns.partner),
      series: [
        {
          name: words.revenueSeries,
          values: column(topPartners, chartColumns.revenue),
          colour: palette.goodBar,
          labelFormat: "#,##0;;",
        },
      ],
      place: chartPlaces.revenue,
      sentence: chartSentences.revenue,
      valueAxis: { min: 0, numberFormat: "#,##0" },
      reverseCategories: true,
      gapWidth: 40,
      legend: false,
    },
  ];
}
