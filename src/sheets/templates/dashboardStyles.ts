import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import type { Block, StyledBlock } from "../spec";
import {
  firstConcentration,
  amountRows,
  chartedLines,
  columns,
  history,
  lineGroups,
  listColumn,
  listColumns,
  panels,
  rows,
  tiles,
  topPartners,
  used,
  warnings,
} from "./dashboardLayout";

const dateFormat = "yyyy-mm-dd";
const moneyFormat = "#,##0";

/** A ratio is shown with a decimal: 39.6 % must not look like the 40 % that it misses. */
const lineFormats = [
  { row: rows.firstWeekly, rows: 2, numberFormat: moneyFormat },
  { row: rows.firstWeekly + 2, rows: 2, numberFormat: "0.0%" },
  { ...lineGroups.ratio, numberFormat: "0.0%" },
  { ...lineGroups.number, numberFormat: "#,##0.0" },
] as const;

export function dashboardStyles(language: Language): StyledBlock[] {
  return [
    { block: used, style: "base" },
    ...settings(),
    ...tileStyles(language),
    ...lineStyles(),
    ...panelStyles(),
    ...workingStyles(),
  ];
}

function settings(): StyledBlock[] {
  const own = (row: number, count = 1): Block => ({ row, column: columns.own, rows: count, columns: 1 });
  return [
    { block: own(rows.asOf), style: "resultNumber", numberFormat: dateFormat },
    { block: own(rows.periodFrom, 2), style: "inputNumber", numberFormat: dateFormat },
    { block: own(rows.weeksLeft), style: "resultNumber", numberFormat: "0.0" },
    {
      block: { row: rows.asOf, column: warnings.date, rows: 3, columns: 1 },
      style: "resultNumber",
      numberFormat: dateFormat,
    },
  ];
}

function tileStyles(language: Language): StyledBlock[] {
  const prefix = `"${sheetWordsOf(language).dashboard.targetPrefix}"`;
  const formats = ["0", moneyFormat, "0%", "0%"];
  return tiles.flatMap(({ column, columns: count }, index) => {
    const inRow = (row: number): Block => ({ row, column, rows: 1, columns: count });
    const numberFormat = formats[index] ?? moneyFormat;
    return [
      { block: inRow(rows.tileLabel), style: "metricName" },
      { block: inRow(rows.tileValue), style: "metricValue", numberFormat },
      { block: inRow(rows.tileStatus), style: "metricNote" },
      { block: inRow(rows.tileTarget), style: "metricNote", numberFormat: `${prefix}${numberFormat}` },
    ];
  });
}

function lineStyles(): StyledBlock[] {
  return Object.values(lineGroups).flatMap((group, index) => {
    const block = (column: number, count = 1): Block => ({ ...group, column, columns: count });
    const formats = lineFormats.filter(({ row }) => row >= group.row && row < group.row + group.rows);
    return [
      { block: block(columns.kpi), style: index === 0 ? "resultText" : "inputText" },
      { block: block(columns.actual, columns.gap - columns.actual), style: "resultNumber" },
      { block: block(columns.gap, columns.weeks - columns.gap + 1), style: "resultNumber" },
      { block: block(columns.own), style: "inputNumber" },
      { block: block(columns.ownTarget), style: "inputNumber" },
      { block: block(columns.status, 2), style: "keyResult" },
      { block: block(columns.action), style: "resultNote" },
      { block: block(columns.check), style: "check" },
      ...formats.flatMap(({ row, rows: count, numberFormat }): StyledBlock[] => {
        const formatted = (column: number, width = 1) => ({
          block: { row, column, rows: count, columns: width },
          numberFormat,
        });
        return [
          formatted(columns.own, columns.benchmark - columns.own + 1),
          formatted(columns.gap),
          formatted(columns.needed),
          formatted(columns.previous),
          formatted(columns.gain),
        ];
      }),
      { block: block(columns.attainment), numberFormat: "0%" },
      { block: block(columns.weeks), numberFormat: "0" },
    ] as StyledBlock[];
  });
}

function panelStyles(): StyledBlock[] {
  const value = (row: number, count: number, column: number, width = 1): Block => ({
    row,
    column,
    rows: count,
    columns: width,
  });
  const { savings, margin } = amountRows;
  const first = rows.firstPanel;
  const { concentration } = panels;
  return [
    { block: value(first, margin - first + 1, panels.amounts.label), style: "resultNote" },
    { block: value(first, margin - first, panels.amounts.value), style: "resultNumber", numberFormat: moneyFormat },
    { block: value(savings, 3, panels.amounts.value), style: "inputNumber" },
    { block: value(margin, 1, panels.amounts.value), style: "inputNumber", numberFormat: "0%" },
    { block: value(first, 4, panels.views.label, panels.views.value - panels.views.label), style: "resultNote" },
    { block: value(first, 4, panels.views.value), style: "keyResult", numberFormat: "0%" },
    {
      block: value(first, 4, panels.channels.label, panels.channels.partner - panels.channels.label),
      style: "resultNote",
    },
    { block: value(first, 4, panels.channels.partner, 2), style: "resultNumber", numberFormat: moneyFormat },
    { block: value(first, 1, panels.channels.partner, 2), numberFormat: "0.0%" },
    { block: value(first + 1, 1, panels.channels.partner, 2), numberFormat: "0.0" },
    {
      block: value(firstConcentration, 2, concentration.label, concentration.value - concentration.label),
      style: "resultNote",
    },
    { block: value(firstConcentration, 1, concentration.value), style: "resultNumber", numberFormat: "0.0" },
    { block: value(firstConcentration + 1, 1, concentration.value), style: "resultNumber", numberFormat: "0%" },
  ];
}

function workingStyles(): StyledBlock[] {
  const workings: Block = {
    row: rows.firstWeekly,
    column: columns.id,
    rows: lineGroups.number.row + lineGroups.number.rows - rows.firstWeekly,
    columns: columns.gain - columns.id + 1,
  };
  const list = { ...listColumn(listColumns.name), columns: listColumns.registered - listColumns.name + 1 };
  return [
    ...[workings, list, chartedLines, history, topPartners].map((block): StyledBlock => ({ block, style: "list" })),
    { block: { ...workings, column: columns.previousDate, columns: 1 }, numberFormat: dateFormat },
    { block: { ...chartedLines, column: chartedLines.column + 1, columns: 3 }, numberFormat: "0%" },
    { block: { ...topPartners, column: topPartners.column + 1, columns: 1 }, numberFormat: moneyFormat },
  ];
}
