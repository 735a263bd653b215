import { kpiAction } from "../../playbook/kpiAction";
import { betterOf } from "../../playbook/attainment";
import type { KpiId } from "../../playbook/kpis";
import type { Language } from "../../playbook/language";
import { statusLabels } from "../../playbook/status";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { sentenceCells } from "../chartSentence";
import { blank, formula, number, text } from "../content";
import type { LinkedWorkbook } from "../linkedWorkbook";
import type { CellContent, Cells } from "../spec";
import type { TemplateOptions } from "../template";
import {
  actionFormula,
  attainmentSentence,
  attainmentFormula,
  changeFormula,
  chartedAttainmentFormula,
  chartedNameFormula,
  checkFormula,
  chosenIdFormula,
  concentrationFormulas,
  datesCheck,
  gainFormula,
  gapFormula,
  historyLink,
  historySentence,
  historyValueFormula,
  historyWeekFormula,
  lastRecordedFormula,
  lineCells,
  listedFormula,
  neededFormula,
  ownOr,
  ownTargetOr,
  previousDateFormula,
  previousFormula,
  recordWarning,
  revenueSentence,
  roiViewFormulas,
  statusFormula,
  surveyedFormula,
  surveyWarning,
  topPartnerFormula,
  topRevenueFormula,
  trendFormula,
  weeksFormula,
  weeksLeftFormula,
  type HistoryLink,
} from "./dashboardFormulas";
import { choosableKpis, listedName, weeklyKpis } from "./dashboardKpis";
import { kpiRule } from "./kpiRule";
import {
  concentrationHeader,
  firstConcentration,
  amountRows,
  chartColumns,
  chartedLines,
  chartHeader,
  chartSentences,
  columns,
  history,
  historyMetric,
  lineGroups,
  listColumn,
  listColumns,
  listHeader,
  panels,
  ruleColumns,
  rows,
  tiles,
  topPartners,
  warnings,
} from "./dashboardLayout";
import { names, registerFormulas, type ChannelFormulas, type RegisterFormulas } from "./dashboardRegister";

/** The period of the example, in days: in it lie the playbook's weekly figures. */
const samplePeriod = 180;
const sampleAmounts = { savings: 20_000, margin: 0.7 } as const;

/** What the example's lines show beside the playbook's four. */
const sampleLines: Readonly<Record<"ratio" | "number", readonly KpiId[]>> = {
  ratio: ["channel-win-rate", "partner-revenue-share", "partnership-success-rate", "partner-retention"],
  number: [
    "channel-sales-cycle",
    "channel-average-deal-size",
    "channel-deals-per-partner",
    "base12-active-partnerships",
  ],
};

/** All cells of the dashboard, in the order from top to bottom, then what stands to the right. */
export function dashboardCells(options: TemplateOptions, workbook: LinkedWorkbook): Cells[] {
  const { language, currency, sample } = options;
  const register = registerFormulas(workbook);
  const link = historyLink(workbook);
  return [
    ...introduction(language),
    ...settings(language, register, sample),
    ...warningCells(language, register, link),
    ...tileCells(language, currency),
    ...lines(options, link),
    ...amounts(language, register, sample),
    ...views(language),
    ...channelCells(language, currency, register),
    ...concentrationCells(language, register),
    ...chartHeadings(language, currency),
    sentenceCells(chartSentences.attainment, attainmentSentence(language)),
    sentenceCells(chartSentences.history, historySentence(language)),
    sentenceCells(chartSentences.revenue, revenueSentence(language, currency)),
    ...notes(language),
    ...kpiList(language, currency, register),
    ...kpiRules(language),
    ...charted(language, register, link),
  ];
}

function introduction(language: Language): Cells[] {
  const { legend, dashboard: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: columns.kpi, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: columns.kpi, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columns.kpi, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columns.actual, content: [[text(legend.result), blank]], style: "resultNote" },
    { row: rows.legend, column: columns.benchmark, content: [[text(legend.check)]], style: "checkLine" },
  ];
}

function settings(language: Language, { asOf }: RegisterFormulas, sample: boolean): Cells[] {
  const { dashboard: words } = sheetWordsOf(language);
  const from = sample ? `${names.asOf}-${samplePeriod}` : `DATE(YEAR(${names.asOf}),1,1)`;
  const labels = [words.asOf, words.periodFrom, words.periodEnd, words.weeksLeft];
  const values = [asOf, from, `DATE(YEAR(${names.asOf}),12,31)`, weeksLeftFormula()];
  return [
    { row: rows.asOf, column: columns.kpi, content: labels.map((label) => [text(label)]), style: "label" },
    { row: rows.asOf, column: columns.own, content: values.map((value) => [formula(value)]) },
  ];
}

function warningCells(language: Language, register: RegisterFormulas, link: HistoryLink): Cells[] {
  const { warnings: words } = sheetWordsOf(language).dashboard;
  const dateCell = (row: number) => cellAddress({ row, column: warnings.date });
  const [survey, record] = [rows.asOf + 1, rows.asOf + 2];
  return [
    {
      row: rows.asOf,
      column: warnings.label,
      content: [[text(words.dates)], [text(words.survey)], [text(words.record)]],
      style: "label",
    },
    {
      row: survey,
      column: warnings.date,
      content: [[formula(surveyedFormula(register.surveyed))], [formula(lastRecordedFormula(link))]],
    },
    {
      row: rows.asOf,
      column: warnings.text,
      content: [
        [formula(datesCheck(language))],
        [formula(surveyWarning(dateCell(survey), language))],
        [formula(recordWarning(dateCell(record), language))],
      ],
      style: "checkLine",
    },
  ];
}

/** A tile repeats a line of the table, large. */
function tileCells(language: Language, currency: string): Cells[] {
  return tiles.flatMap(({ column, columns: count }, index) => {
    const line = lineCells(rows.firstWeekly + index);
    const kpi = choosableKpis[index];
    if (kpi === undefined) throw new Error(`No metric for tile ${index}`);
    const spread = (row: number, content: CellContent): Cells => ({
      row,
      column,
      content: [[content, ...Array.from({ length: count - 1 }, () => blank)]],
    });
    return [
      spread(rows.tileLabel, text(listedName(kpi, language, currency))),
      spread(rows.tileValue, formula(`IF(ISNUMBER(${line.actual}),${line.actual},"–")`)),
      spread(rows.tileStatus, formula(`IFERROR(TRIM(${line.status}&"  "&${line.trend}),"")`)),
      spread(rows.tileTarget, formula(line.target)),
    ];
  });
}

function lines(options: TemplateOptions, link: HistoryLink): Cells[] {
  const { language } = options;
  const { dashboard: words } = sheetWordsOf(language);
  const captions = [
    [rows.ratioCaption, words.ratioCaption],
    [rows.numberCaption, words.numberCaption],
  ] as const;
  return [
    { row: rows.linesHeading, column: columns.kpi, content: [[text(words.linesHeading)]], style: "section" },
    {
      row: rows.header,
      column: columns.kpi,
      content: [Object.values(words.headers).map(text)],
      style: "header",
    },
    { row: rows.linesHeading, column: columns.id, content: [[text(words.workings)]], style: "label" },
    { row: rows.header, column: columns.id, content: [words.workingsHeaders.map(text)], style: "list" },
    ...captions.map(([row, caption]): Cells => ({
      row,
      column: columns.kpi,
      content: [[text(caption)]],
      style: "note",
    })),
    ...(["weekly", "ratio", "number"] as const).flatMap((kind) => {
      const { row, rows: count } = lineGroups[kind];
      const each = Array.from({ length: count }, (_, index) => lineContent(kind, index, options, link));
      return [
        { row, column: columns.kpi, content: each.map(({ shown }) => shown) },
        { row, column: columns.id, content: each.map(({ workings }) => workings) },
      ];
    }),
  ];
}

function lineContent(
  kind: keyof typeof lineGroups,
  index: number,
  { language, currency, sample }: TemplateOptions,
  link: HistoryLink,
): { readonly shown: CellContent[]; readonly workings: CellContent[] } {
  const line = lineCells(lineGroups[kind].row + index);
  const chosen = kind === "weekly" ? weeklyKpis[index] : sample ? sampleLines[kind][index] : undefined;
  const kpi = choosableKpis.find(({ id }) => id === chosen);
  return {
    shown: [
      kpi === undefined ? blank : text(listedName(kpi, language, currency)),
      blank,
      formula(ownOr(line.own, listedFormula(line, listColumns.registered))),
      blank,
      formula(ownTargetOr(line.ownTarget, listedFormula(line, listColumns.target))),
      formula(listedFormula(line, listColumns.benchmark)),
      formula(statusFormula(line, language)),
      formula(trendFormula(line)),
      formula(gapFormula(line)),
      formula(attainmentFormula(line)),
      formula(neededFormula(line)),
      formula(weeksFormula(line, language)),
      formula(actionFormula(line, language)),
      formula(checkFormula(line, language)),
    ],
    workings: [
      kind === "weekly" ? text(weeklyKpis[index] ?? "") : formula(chosenIdFormula(line)),
      formula(listedFormula(line, listColumns.better)),
      formula(previousDateFormula(line, link)),
      formula(previousFormula(line, link)),
      formula(changeFormula(line)),
      formula(gainFormula(line)),
    ],
  };
}

function amounts(language: Language, register: RegisterFormulas, sample: boolean): Cells[] {
  const { amounts: words } = sheetWordsOf(language).dashboard;
  const { label, value } = panels.amounts;
  const labels = [
    words.revenue,
    words.savings,
    words.expansion,
    words.innovation,
    words.investment,
    words.fees,
    words.margin,
  ];
  const example = (amount: number) => (sample ? number(amount) : blank);
  return [
    { row: rows.panelHeading, column: label, content: [[text(words.heading)]], style: "section" },
    { row: rows.panelHeader, column: label, content: [[text(words.header), blank]], style: "header" },
    { row: amountRows.revenue, column: label, content: labels.map((each) => [text(each)]) },
    {
      row: amountRows.revenue,
      column: value,
      content: [
        [formula(register.revenue)],
        [example(sampleAmounts.savings)],
        [blank],
        [blank],
        [formula(register.investment)],
        [formula(register.fees)],
        [example(sampleAmounts.margin)],
      ],
    },
  ];
}

function views(language: Language): Cells[] {
  const { views: words } = sheetWordsOf(language).dashboard;
  const { label, value } = panels.views;
  const width = value - label;
  const over = (content: string) => spread(content, width);
  const labels = [words.playbook, words.benefits, words.fees, words.margin];
  return [
    { row: rows.panelHeader, column: label, content: [[...over(words.header), blank]], style: "header" },
    { row: rows.firstPanel, column: label, content: labels.map(over) },
    { row: rows.firstPanel, column: value, content: roiViewFormulas().map((view) => [formula(view)]) },
  ];
}

/** A text over so many columns, which are merged. */
function spread(content: string, count: number): CellContent[] {
  return [text(content), ...Array.from({ length: count - 1 }, () => blank)];
}

function channelCells(language: Language, currency: string, register: RegisterFormulas): Cells[] {
  const { channels: words } = sheetWordsOf(language).dashboard;
  const { label, partner } = panels.channels;
  const over = (content: string) => spread(content, partner - label);
  const labels = [words.winRate, words.cycle, words.size(currency), words.closed];
  const figures = ({ winRate, cycleDays, dealSize, closed }: ChannelFormulas) => [winRate, cycleDays, dealSize, closed];
  const direct = figures(register.channels.direct);
  return [
    {
      row: rows.panelHeader,
      column: label,
      content: [[...over(words.header), text(words.partner), text(words.direct)]],
      style: "header",
    },
    { row: rows.firstPanel, column: label, content: labels.map(over) },
    {
      row: rows.firstPanel,
      column: partner,
      content: figures(register.channels.partner).map((figure, index) => [
        formula(figure),
        formula(direct[index] ?? ""),
      ]),
    },
  ];
}

function concentrationCells(language: Language, { partnerRevenues }: RegisterFormulas): Cells[] {
  const { concentration: words } = sheetWordsOf(language).dashboard;
  const { label, value } = panels.concentration;
  const over = (content: string) => spread(content, value - label);
  const { effective, largest } = concentrationFormulas(partnerRevenues);
  return [
    {
      row: concentrationHeader,
      column: label,
      content: [[...over(words.header), text(words.value)]],
      style: "smallHeader",
    },
    {
      row: firstConcentration,
      column: label,
      content: [
        [...over(words.effective), formula(effective)],
        [...over(words.largest), formula(largest)],
      ],
    },
  ];
}

function chartHeadings(language: Language, currency: string): Cells[] {
  const { charts: words } = sheetWordsOf(language).dashboard;
  const metric = choosableKpis.find(({ id }) => id === "weekly-partner-revenue");
  const name = metric === undefined ? "" : listedName(metric, language, currency);
  const row = rows.chartHeading;
  return [
    { row, column: columns.kpi, content: [[text(words.heading)]], style: "section" },
    { row, column: columns.status, content: [[text(words.historyOf)]], style: "label" },
    {
      ...historyMetric,
      content: [[text(name), ...Array.from({ length: historyMetric.columns - 1 }, () => blank)]],
      style: "inputText",
    },
  ];
}

function notes(language: Language): Cells[] {
  const { notes: words } = sheetWordsOf(language).dashboard;
  const content = [words.basis, words.trend].map((note) => [text(note)]);
  return [{ row: rows.notes, column: columns.kpi, content, style: "note" }];
}

function kpiList(language: Language, currency: string, register: RegisterFormulas): Cells[] {
  const { dashboard: words } = sheetWordsOf(language);
  const { row } = listColumn(listColumns.name);
  return [
    { row: listHeader.row - 1, column: listHeader.column, content: [[text(words.listHeading)]], style: "label" },
    { ...listHeader, content: [words.listHeaders.map(text)], style: "list" },
    {
      row,
      column: listColumns.name,
      content: choosableKpis.map((kpi) => [
        text(listedName(kpi, language, currency)),
        text(kpi.id),
        number(betterOf(kpi.target.is)),
        kpi.target.value === null ? blank : number(kpi.target.value),
        kpi.benchmark === undefined ? blank : number(kpi.benchmark.value),
        text(kpiAction(kpi.id)[language]),
      ]),
    },
    {
      row,
      column: listColumns.registered,
      content: choosableKpis.map(({ id }) => {
        const registered = register.actuals[id];
        return [registered === undefined ? blank : formula(registered)];
      }),
    },
  ];
}

function kpiRules(language: Language): Cells[] {
  const { dashboard: words } = sheetWordsOf(language);
  const column = ruleColumns.strictTarget;
  return [
    { row: listHeader.row - 1, column, content: [[text(words.rulesHeading)]], style: "label" },
    { row: listHeader.row, column, content: [words.ruleHeaders.map(text)], style: "list" },
    {
      row: listHeader.row + 1,
      column,
      content: choosableKpis.map((kpi) => {
        const rule = kpiRule(kpi);
        const numbers = [
          Number(rule.strictTarget),
          Number(rule.strictBenchmark),
          rule.lowest,
          rule.highest,
          Number(rule.zeroIsBlank),
        ];
        return numbers.map((each) => (each === null ? blank : number(each)));
      }),
    },
  ];
}

function charted(language: Language, register: RegisterFormulas, link: HistoryLink): Cells[] {
  const { dashboard: words } = sheetWordsOf(language);
  const statuses = [statusLabels.onTarget, statusLabels.good, statusLabels.below].map((label) => label[language]);
  const heading = (column: number, headings: readonly string[]): Cells => ({
    row: chartHeader.row,
    column,
    content: [headings.map(text)],
    style: "list",
  });
  const places = (block: typeof history) =>
    Array.from({ length: block.rows }, (_, index) => ({ row: block.row + index, column: block.column }));
  return [
    { row: chartHeader.row - 1, column: chartHeader.column, content: [[text(words.chartHeading)]], style: "label" },
    heading(chartColumns.line, [words.lineHeader, ...statuses]),
    heading(chartColumns.week, [words.weekHeader, words.charts.historySeries]),
    heading(chartColumns.partner, [words.partnerHeader, words.charts.revenueSeries]),
    {
      ...chartedLines,
      content: places(chartedLines).map((place) => [
        formula(chartedNameFormula(place)),
        ...statuses.map((status) => formula(chartedAttainmentFormula(place, status))),
      ]),
    },
    {
      ...history,
      content: places(history).map((place) => [
        formula(historyWeekFormula(place, link)),
        formula(historyValueFormula(place, link)),
      ]),
    },
    {
      ...topPartners,
      content: places(topPartners).map((place) => [
        formula(topPartnerFormula(place, register.partnerNames, register.partnerRevenues)),
        formula(topRevenueFormula(place, register.partnerRevenues)),
      ]),
    },
  ];
}
