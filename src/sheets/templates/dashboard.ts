import type { Language } from "../../playbook/language";
import { snapshotHoldsDays, surveyHoldsDays } from "../../playbook/staleness";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { dayFormat, earliestDay } from "../columnKind";
import { formula, text } from "../content";
import { entry } from "../entry";
import { firstThatHolds, textLiteral } from "../formula";
import { inGallery } from "../gallery";
import { introduction, rowsOfIntroduction } from "../introduction";
import type { LinkedWorkbook } from "../linkedWorkbook";
import { notes } from "../notes";
import type { Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { dashboardNames as names, linesOf } from "../settings/dashboardSettings";
import { sheetOf } from "../sheet";
import type { Block, SheetSpec } from "../spec";
import { stackedRows } from "../stackedRows";
import { palette, ruleColours } from "../styles";
import { plainTableOf, widthsOf } from "../table";
import type { Template, TemplateOptions } from "../template";
import { choosableKpis } from "../settings/dashboardKpis";
import { samplePeriod } from "../settings/dashboardSample";
import { attainmentChart, chartedColumns, chartedLines, revenueChart, topColumns } from "./dashboardCharts";
import { historyChart, historyColumns, historyLink, type HistoryLink } from "./dashboardHistory";
import { listColumns, ruleColumns } from "./dashboardList";
import { linesAt, rowsOfLines, shownColumns, workingColumns, type LineColumn } from "./dashboardLines";
import { panelsAt, rowsOfPanels } from "./dashboardPanels";
import { registerFormulas, type RegisterFormulas } from "./dashboardRegister";
import { rowsOfTiles, tilesAt } from "./dashboardTiles";

const chartHeights = [10, 22, ...Array.from({ length: 10 }, () => 20), 18];
const noteHeight = 14;
/** Of figures, in all tables of the sheet. */
const usualWidth = 70;
const lineCount = Object.values(linesOf).reduce((sum, count) => sum + count, 0);

/** From the top down; an empty row begins what comes after the dates. */
const { at: rows, end } = stackedRows(0, {
  introduction: { rows: rowsOfIntroduction },
  dates: { rows: 4 },
  tiles: { rows: rowsOfTiles },
  lines: { rows: rowsOfLines },
  panels: { rows: rowsOfPanels },
  charts: { rows: chartHeights.length },
  notes: { rows: 3 },
});

/** From left to right; what begins with the workings is not printed. */
const widths = {
  margin: [8],
  shown: widthsOf(shownColumns, usualWidth),
  beforeWorkings: [24],
  workings: widthsOf(workingColumns, usualWidth),
  beforeList: [24],
  list: widthsOf(listColumns, usualWidth),
  beforeCharted: [24],
  charted: widthsOf(chartedColumns, usualWidth),
  beforeHistory: [70],
  history: widthsOf(historyColumns, usualWidth),
  beforeTop: [70],
  top: widthsOf(topColumns, usualWidth),
  beforeRules: [24],
  rules: widthsOf(ruleColumns, usualWidth),
} as const;
const columns = firstColumns(widths);

/** Beside one another as rows are below one another. */
function firstColumns<Name extends string>(blocks: Readonly<Record<Name, readonly number[]>>) {
  const counts = Object.entries<readonly number[]>(blocks).map(([name, { length: rows }]) => [name, { rows }]);
  return stackedRows(0, Object.fromEntries(counts) as Record<Name, { readonly rows: number }>).at;
}

/** One page for the week: where the partnerships stand, where they are going, and what to do. */
export const dashboard: Template = {
  ...inGallery("dashboard"),
  version: 3,
  amounts: true,
  needs: ["partners", "deals", "snapshots"],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language, currency } = options;
    const words = sheetWordsOf(language).dashboard;
    const register = registerFormulas(workbook);
    const link = historyLink(workbook);
    const lines = linesAt({ row: rows.lines, column: columns.shown });
    const { all, weekly } = lines;
    const listed = { rows: choosableKpis.length, samples: choosableKpis, headerStyle: "list" } as const;
    const sheet = { language, currency, register, actuals: register.actuals };
    const list = plainTableOf(listColumns, { ...listed, at: { row: 1, column: columns.list }, sheet });
    const rules = plainTableOf(ruleColumns, { ...listed, at: { row: 1, column: columns.rules }, sheet });
    const kinds = { list, rules };
    const drawn = chartedLines({ row: 1, column: columns.charted }, lineCount, all, sheet);
    const place = (first: LineColumn, last: LineColumn) => {
      const cells = { ...all.cells(first, last), row: rows.charts + 2, rows: chartHeights.length - 3 };
      return { place: cells, saidIn: { ...cells, row: cells.row + cells.rows, rows: 1 } };
    };
    const historyOf: Block = { ...all.cells("gap", "weeks"), row: rows.charts + 1, rows: 1 };
    const printed = { row: 0, column: columns.shown, rows: end, columns: widths.shown.length };
    return sheetOf(dashboard, options, {
      name: words.sheetName,
      tabColour: palette.goodBar,
      columnWidths: Object.values(widths).flat(),
      used: {
        row: 0,
        column: 0,
        rows: Math.max(printed.rows, list.block.row + list.block.rows),
        columns: columns.rules + widths.rules.length,
      },
      parts: [
        introduction(words, language, columns.shown, {
          result: { column: all.columnOf("actual"), columns: 2 },
          check: { column: all.columnOf("benchmark"), style: "checkLine" },
        }),
        dates(all, register, options),
        warnings(all, register, link, language),
        tilesAt(rows.tiles, weekly, sheet),
        lines.part(kinds, link, options),
        panelsAt({ row: rows.panels, lines: all }, register, options),
        {
          rowHeights: chartHeights.map((height, index) => ({ row: rows.charts + index, height })),
          cells: [heading(rows.charts + 1, columns.shown, words.charts.heading, "section")],
        },
        attainmentChart(drawn, place("kpi", "benchmark"), sheet),
        historyChart(
          { ...place("status", "weeks"), drawnAt: { row: 1, column: columns.history } },
          historyOf,
          drawn.cells("line"),
          kinds,
          link,
          sheet,
        ),
        revenueChart({ ...place("action", "check"), drawnAt: { row: 1, column: columns.top } }, sheet),
        notes({ row: rows.notes + 1, column: columns.shown }, [words.notes.basis, words.notes.trend]),
        { rowHeights: [1, 2].map((line) => ({ row: rows.notes + line, height: noteHeight })) },
        {
          cells: [
            heading(0, columns.list, words.listHeading, "label"),
            heading(0, columns.charted, words.chartHeading, "label"),
            heading(0, columns.rules, words.rulesHeading, "label"),
          ],
        },
        list.part,
        rules.part,
      ],
      print: { area: printed, fitToPagesTall: 1, margins: { top: 28, bottom: 36, left: 28, right: 28 } },
      first: true,
      start: { row: rows.dates + 1, column: all.columnOf("own") },
    });
  },
};

function heading(row: number, column: number, content: string, style: "section" | "label") {
  return { row, column, content: [[text(content)]], style };
}

/** The day that is judged, the period, and what is left of it. */
function dates(
  lines: PlacedTable<LineColumn>,
  { asOf }: RegisterFormulas,
  { language, sample }: TemplateOptions,
): Part {
  const { dashboard: words } = sheetWordsOf(language);
  const { validation } = words;
  const cell = (line: number, count = 1): Block => ({
    row: rows.dates + line,
    column: lines.columnOf("own"),
    rows: count,
    columns: 1,
  });
  const labels = [words.asOf, words.periodFrom, words.periodEnd, words.weeksLeft];
  const values = [
    asOf,
    sample ? `${names.asOf}-${samplePeriod}` : `DATE(YEAR(${names.asOf}),1,1)`,
    `DATE(YEAR(${names.asOf}),12,31)`,
    `IF(AND(ISNUMBER(${names.periodEnd}),ISNUMBER(${names.asOf})),MAX(0,(${names.periodEnd}-${names.asOf})/7),0)`,
  ];
  return {
    rowHeights: labels.map((_, line) => ({ row: rows.dates + line, height: 18 })),
    cells: [
      { row: rows.dates, column: columns.shown, content: labels.map((label) => [text(label)]), style: "label" },
      { ...cell(0), content: values.map((value) => [formula(value)]) },
    ],
    styled: [
      { block: cell(0), style: "resultNumber", numberFormat: dayFormat },
      { block: cell(1, 2), style: "inputNumber", numberFormat: dayFormat },
      { block: cell(3), style: "resultNumber", numberFormat: "0.0" },
    ],
    names: [
      { name: names.asOf, block: cell(0) },
      { name: names.periodFrom, block: cell(1) },
      { name: names.periodEnd, block: cell(2) },
      { name: names.weeksLeft, block: cell(3) },
    ],
    validations: [entry(cell(1, 2), { kind: "date", from: earliestDay }, validation.dateTitle, validation.date)],
  };
}

/** Beside the dates: whether they are in order, and how old survey and history are. */
function warnings(
  lines: PlacedTable<LineColumn>,
  { surveyed }: RegisterFormulas,
  { date }: HistoryLink,
  language: Language,
): Part {
  const { checks, dashboard } = sheetWordsOf(language);
  const { warnings: words } = dashboard;
  const labels = [words.dates, words.survey, words.record];
  const block = (first: LineColumn, last = first): Block => ({
    ...lines.cells(first, last),
    row: rows.dates,
    rows: labels.length,
  });
  const days = block("status");
  const says = block("trend", "weeks");
  const ifAny = (value: string) => `IFERROR(IF(${value}>0,${value},""),"")`;
  const recorded = `SUMPRODUCT(MAX((${date}<=${names.asOf})*${date}))`;
  const old = (line: number, holdsDays: number, none: string, tooOld: string) => {
    const cell = cellAddress({ ...days, row: days.row + line });
    return firstOf([
      [`NOT(ISNUMBER(${cell}))`, none],
      [`${names.asOf}-${cell}>${holdsDays}`, tooOld],
    ]);
  };
  const firstOf = (cases: readonly (readonly [string, string])[]) =>
    firstThatHolds(
      cases.map(([condition, told]) => [condition, textLiteral(told)]),
      textLiteral(checks.ok),
    );
  const { asOf, periodFrom, periodEnd } = names;
  const inOrder = firstOf([
    [`NOT(AND(ISNUMBER(${asOf}),ISNUMBER(${periodFrom}),ISNUMBER(${periodEnd})))`, dashboard.checks.datesMissing],
    [`OR(${periodFrom}>${asOf},${periodFrom}>${periodEnd})`, dashboard.checks.datesWrong],
    [`${periodEnd}<=${asOf}`, dashboard.checks.timeIsUp],
  ]);
  const said = [
    inOrder,
    old(1, surveyHoldsDays, words.noSurvey, words.oldSurvey),
    old(2, snapshotHoldsDays, words.noRecord, words.oldRecord),
  ];
  return {
    cells: [
      { ...block("ownTarget"), content: labels.map((label) => [text(label)]), style: "label" },
      { ...days, row: days.row + 1, content: [surveyed, recorded].map((day) => [formula(ifAny(day))]) },
      { ...says, content: said.map((each) => [formula(each)]), style: "checkLine" },
    ],
    styled: [{ block: days, style: "resultNumber", numberFormat: dayFormat }],
    // The text runs on over the cells to its right: so does its colour.
    colourRules: [
      {
        block: says,
        formula: `=${cellAddress(says, "column")}<>${textLiteral(checks.ok)}`,
        ...ruleColours.warning,
      },
    ],
  };
}
