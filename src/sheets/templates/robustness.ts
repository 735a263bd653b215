import { evaluationCriteria } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { defaultUncertainty } from "../../playbook/uncertainWeights";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { banner, bannerNameAt } from "../banner";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { sentenceCells } from "../chartSentence";
import { textLiteral } from "../formula";
import { tableLink, type LinkedWorkbook } from "../linkedWorkbook";
import type { Block, CellContent, Cells, ChartSpec, ColourRule, RowHeight, SheetSpec, StyledBlock } from "../spec";
import { palette, ruleColours } from "../styles";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import { evaluationTable } from "./evaluationTable";
import {
  evaluationCheck,
  leadsFormula,
  leftOutFormula,
  linkedThreshold,
  linkedWeight,
  names,
  partnerFormulas,
  placeName,
  placeScore,
  rangesSentence,
  sourceFormulas,
  standingFormula,
  uncertaintyCheck,
  uncertaintyLimits,
  weightsGroup,
  type EvaluationLink,
} from "./robustnessFormulas";
import {
  bannerCell,
  columns,
  layoutFor,
  partnerCells,
  rows,
  settingChecks,
  threshold,
  uncertainty,
  weights,
  workingColumns,
  type RobustnessLayout,
} from "./robustnessLayout";

const mostRowsOnOnePage = 16;

const criteria = evaluationCriteria.length;

/** The unrounded score decides: 6.995 is shown as such, never as 7.00. */
const scoreFormat = "0.00##";

/** Which decisions of an evaluation hold if the weights are off, scores are missing or one score is wrong. */
export const robustness: Template = {
  ...inGallery("robustness"),
  version: 3,
  needs: [evaluationTable.templateId],
  build(options: TemplateOptions, workbook: LinkedWorkbook): SheetSpec {
    const { language } = options;
    const layout = layoutFor(checkedRows(robustness, options.rows));
    const link = { table: tableLink(workbook, evaluationTable) };
    const { pages, robustness: words } = sheetWordsOf(language);
    return {
      templateId: robustness.id,
      templateVersion: robustness.version,
      language,
      currency: options.currency,
      name: words.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(layout),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(link, language),
        banner(bannerCell, language),
        ...settings(link, language),
        ...headings(language),
        ...partners(link, layout, language),
        ...standings(link, layout, language),
        sentenceCells(layout.sentence, rangesSentence(layout, language)),
        notes(link, layout, language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...partnerStyles(layout), ...standingStyles(layout)],
      merged: [...legendCells(), ...Object.values(groups)],
      tables: [],
      names: [
        { name: names.uncertainty, block: uncertainty },
        { name: names.threshold, block: threshold },
        { name: names.weights, block: weights },
        bannerNameAt(bannerCell),
      ],
      validations: [
        {
          block: uncertainty,
          rule: { kind: "decimal", ...uncertaintyLimits },
          alert: "stop",
          title: words.validation.uncertaintyTitle,
          message: words.validation.uncertainty,
        },
      ],
      colourRules: colourRules(layout, language),
      charts: [chart(layout, language)],
      freeze: { rows: rows.firstPartner, columns: columns.partner + 1 },
      print: {
        area: layout.printed,
        orientation: "landscape",
        titleRows: { from: rows.groups, to: rows.header },
        fitToPagesWide: 1,
        ...(layout.partners <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
        margins: { top: 36, bottom: 42, left: 28, right: 28 },
        footer: { left: "&F", center: "&A", right: pages },
      },
      start: uncertainty,
    };
  },
};

/** What several headings have in common, over them. */
const groups = {
  weights: { row: rows.groups, column: columns.low, rows: 1, columns: 3 },
  missing: { row: rows.groups, column: columns.lowest, rows: 1, columns: 3 },
  flips: { row: rows.groups, column: columns.firstFlip, rows: 1, columns: criteria },
} as const satisfies Readonly<Record<string, Block>>;

function columnWidths({ used }: RobustnessLayout): number[] {
  const widths: Record<number, number> = {
    [columns.margin]: 8,
    [columns.partner]: 166,
    [columns.closest]: 176,
    [columns.check]: 140,
    [columns.gap]: 20,
    [workingColumns.name]: 130,
  };
  const width = 82;
  return Array.from({ length: used.columns }, (_, column) => widths[column] ?? width);
}

function rowHeights({
  partners: count,
  standings: { header, words },
  notes: notesPosition,
}: RobustnessLayout): RowHeight[] {
  const rowsOf = (first: number, length: number, height: number) =>
    Array.from({ length }, (_, index) => ({ row: first + index, height }));
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    ...rowsOf(rows.legend, 3, 18),
    { row: rows.groups, height: 20 },
    { row: rows.header, height: 42 },
    ...rowsOf(rows.firstPartner, count, 26),
    { row: header.row - 2, height: 12 },
    { row: header.row - 1, height: 22 },
    { row: header.row, height: 42 },
    ...rowsOf(words.row, words.rows, 24),
    { row: notesPosition.row - 1, height: 8 },
  ];
}

function legendCells(): Block[] {
  return [columns.score, columns.high].map((column) => ({ row: rows.legend, column, rows: 1, columns: 2 }));
}

function introduction({ table }: EvaluationLink, language: Language): Cells[] {
  const { legend, robustness: words } = sheetWordsOf(language);
  const [result, check] = legendCells();
  const start = columns.partner;
  return [
    { row: rows.title, column: start, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: start, content: [[text(words.whatToDo(table.sheet.name))]], style: "subtitle" },
    { row: rows.legend, column: start, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: result?.column ?? 0, content: [[text(legend.result), blank]], style: "resultNote" },
    { row: rows.legend, column: check?.column ?? 0, content: [[text(legend.check), blank]], style: "check" },
  ];
}

function settings(link: EvaluationLink, language: Language): Cells[] {
  const { robustness: words } = sheetWordsOf(language);
  return [
    { row: rows.uncertainty, column: columns.partner, content: [[text(words.uncertainty)]], style: "label" },
    { ...uncertainty, content: [[number(defaultUncertainty)]], style: "inputNumber", numberFormat: "0.0%" },
    { row: rows.uncertainty, column: columns.high, content: [[text(words.uncertaintyNote)]], style: "note" },
    { row: rows.threshold, column: columns.partner, content: [[text(words.threshold)]], style: "label" },
    { ...threshold, content: [[formula(linkedThreshold(link))]], style: "resultNumber", numberFormat: "0.0##" },
    { row: rows.threshold, column: columns.highest, content: [[text(words.weights)]], style: "label" },
    {
      ...weights,
      content: [evaluationCriteria.map((_, place) => formula(linkedWeight(link, place)))],
      style: "resultNumber",
      numberFormat: "0",
    },
    {
      ...settingChecks,
      content: [[formula(uncertaintyCheck(language))], [formula(evaluationCheck(link, language))]],
      style: "checkLine",
    },
  ];
}

function headings(language: Language): Cells[] {
  const { groups: groupWords, headers } = sheetWordsOf(language).robustness;
  const over = ({ row, column, columns: count }: Block, content: CellContent): Cells => ({
    row,
    column,
    content: [[content, ...Array.from({ length: count - 1 }, () => blank)]],
    style: "header",
  });
  const all = [
    headers.partner,
    headers.score,
    headers.low,
    headers.high,
    headers.weightsOutlook,
    headers.lowest,
    headers.highest,
    headers.missingOutlook,
    ...evaluationCriteria.map(({ name }) => name[language]),
    headers.closest,
    headers.check,
  ];
  return [
    over(groups.weights, formula(weightsGroup(language))),
    over(groups.missing, text(groupWords.missing)),
    over(groups.flips, text(groupWords.flips)),
    { row: rows.header, column: columns.partner, content: [all.map(text)], style: "header" },
  ];
}

function partners(link: EvaluationLink, layout: RobustnessLayout, language: Language): Cells[] {
  const places = Array.from({ length: layout.partners }, (_, index) => index + 1);
  const contentOf = (place: number, from: number, to: number): CellContent[] => {
    const formulas = partnerFormulas(link, layout, place, language);
    return Array.from({ length: to - from + 1 }, (_, index) => {
      const source = formulas[from + index];
      return source === undefined ? blank : formula(source);
    });
  };
  const sourceOf = (place: number): CellContent[] => {
    const { name, missing, score, order } = sourceFormulas(link, layout, place, language);
    return [name, missing, score, order].map(formula);
  };
  return [
    {
      row: rows.firstPartner,
      column: columns.partner,
      content: places.map((place) => contentOf(place, columns.partner, columns.check)),
    },
    {
      row: rows.header,
      column: columns.workings,
      content: [[text(sheetWordsOf(language).robustness.workings)]],
      style: "label",
    },
    {
      row: rows.firstPartner,
      column: columns.workings,
      content: places.map((place) => [
        ...sourceOf(place),
        ...contentOf(place, workingColumns.position, workingColumns.firstFlip + criteria - 1),
      ]),
      style: "list",
    },
  ];
}

function partnerStyles(layout: RobustnessLayout): StyledBlock[] {
  const block = (column: number, count = 1) => partnerCells(layout, column, count);
  return [
    { block: block(columns.partner), style: "resultText" },
    { block: block(columns.score), style: "keyResult", numberFormat: scoreFormat },
    { block: block(columns.low, 2), style: "resultNumber", numberFormat: scoreFormat },
    { block: block(columns.weightsOutlook), style: "resultWord" },
    { block: block(columns.lowest, 2), style: "resultNumber", numberFormat: scoreFormat },
    { block: block(columns.missingOutlook), style: "resultWord" },
    { block: block(columns.firstFlip, criteria), style: "resultNumber", numberFormat: scoreFormat },
    { block: block(columns.closest), style: "resultNote" },
    { block: block(columns.check), style: "check" },
  ];
}

/** Who is ahead of whom, and to the right the numbers behind it. */
function standings(link: EvaluationLink, layout: RobustnessLayout, language: Language): Cells[] {
  const { robustness: words } = sheetWordsOf(language);
  const { heading, header, words: square, scores, leads } = layout.standings;
  const places = Array.from({ length: square.rows }, (_, index) => index);
  return [
    { ...heading, content: [[text(words.standings.heading(places.length))]], style: "section" },
    {
      ...header,
      content: [[text(words.standings.against), ...places.map((place) => formula(placeName(place + 1)))]],
      style: "header",
    },
    { row: square.row, column: header.column, content: places.map((place) => [formula(placeName(place + 1))]) },
    {
      ...square,
      content: places.map((row) => places.map((column) => formula(standingFormula(layout, row, column, language)))),
    },
    {
      ...scores,
      content: places.map((place) =>
        evaluationCriteria.map((_, criterion) => formula(placeScore(link, place + 1, criterion + 1))),
      ),
      style: "list",
    },
    {
      ...leads,
      content: places.map((row) =>
        places.map((column) => (row === 0 ? formula(leadsFormula(layout, column + 1)) : blank)),
      ),
      style: "list",
    },
  ];
}

function standingStyles({ standings: { header, words } }: RobustnessLayout): StyledBlock[] {
  return [
    { block: { ...words, column: header.column, columns: 1 }, style: "resultText" },
    { block: words, style: "resultWord" },
  ];
}

function notes(link: EvaluationLink, layout: RobustnessLayout, language: Language): Cells {
  const { notes: words } = sheetWordsOf(language).robustness;
  const lines = [text(words.flips), text(words.standings), formula(leftOutFormula(link, layout, language))];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

/** Each colour goes with a text that says the same; the closest flip point is named in the column beside. */
function colourRules(layout: RobustnessLayout, language: Language): ColourRule[] {
  const { weightsOutlook, missingOutlook, standings: words, checks: checkWords } = sheetWordsOf(language).robustness;
  const { words: square } = layout.standings;
  const checks = partnerCells(layout, columns.check);
  const nearest = cellAddress({ row: rows.firstPartner, column: workingColumns.nearest }, "column");
  const is = (block: Block, label: string, colours: (typeof ruleColours)[keyof typeof ruleColours]): ColourRule => ({
    block,
    formula: `=${cellAddress(block)}=${textLiteral(label)}`,
    ...colours,
    bold: true,
  });
  const outlooks = [
    [partnerCells(layout, columns.weightsOutlook), weightsOutlook],
    [partnerCells(layout, columns.missingOutlook), missingOutlook],
  ] as const;
  return [
    ...outlooks.flatMap(([block, { passes, open, fails }]) => [
      is(block, passes, ruleColours.good),
      is(block, open, ruleColours.warning),
      is(block, fails, ruleColours.bad),
    ]),
    ...evaluationCriteria.map((_, index): ColourRule => ({
      block: partnerCells(layout, columns.firstFlip + index),
      formula: `=${nearest}=${index + 1}`,
      ...ruleColours.warning,
      bold: true,
    })),
    is(square, words.wins, ruleColours.good),
    is(square, words.depends, ruleColours.warning),
    is(square, words.loses, ruleColours.bad),
    {
      block: checks,
      formula: `=AND(${cellAddress(checks)}<>"",${cellAddress(checks)}<>${textLiteral(checkWords.ok)})`,
      ...ruleColours.warning,
    },
    {
      block: settingChecks,
      formula: `=${cellAddress(settingChecks)}<>${textLiteral(checkWords.ok)}`,
      ...ruleColours.bad,
    },
  ];
}

/** A column a partner up to its lowest score, on top of it what the weights leave open; the threshold is a line. */
function chart(layout: RobustnessLayout, language: Language): ChartSpec {
  const words = sheetWordsOf(language).robustness.chart;
  const { rows: places } = layout.standings.words;
  const column = (index: number): Block => ({ row: rows.firstPartner, column: index, rows: places, columns: 1 });
  return {
    name: "ScoreRanges",
    kind: "column",
    stacked: true,
    title: words.title,
    categories: column(columns.partner),
    series: [
      { name: words.assured, values: column(columns.low), colour: palette.mutedInk },
      { name: words.possible, values: column(workingColumns.range), colour: palette.warningBar },
      {
        name: words.threshold,
        values: column(workingColumns.threshold),
        colour: palette.lineOverColumns,
        asLine: true,
      },
    ],
    place: layout.chart,
    sentence: layout.sentence,
    valueAxis: { title: words.axis, min: 0, max: 10, numberFormat: "0" },
    gapWidth: 60,
    legend: true,
  };
}
