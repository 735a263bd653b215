import { decisionLabels } from "../../playbook/decision";
import { criterionGuidance } from "../../playbook/evaluationGuidance";
import { evaluationCriteria, evaluationThreshold, scoreLimits } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { architectureTypes } from "../../playbook/partnerTypes";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { banner, bannerNameAt } from "../banner";
import { inGallery } from "../gallery";
import { blank, formula, number, text } from "../content";
import { sentenceCells } from "../chartSentence";
import { textLiteral } from "../formula";
import type {
  CellContent,
  Cells,
  ChartSpec,
  ColourRule,
  PrintSetup,
  RowHeight,
  SheetSpec,
  StyledBlock,
  TableSpec,
  ValidationSpec,
} from "../spec";
import { palette, ruleColours } from "../styles";
import { headingsOf } from "../tableDefinition";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import {
  checkFormula,
  completenessFormula,
  decisionFormula,
  names,
  partnerRow,
  placePartnerFormula,
  placeRankFormula,
  placeScoreFormula,
  rankFormula,
  rankingSentence,
  scoreFormula,
  thresholdCheck,
  weightsCheck,
  weightsTotalFormula,
} from "./evaluationFormulas";
import {
  bannerCell,
  columns,
  layoutFor,
  listHeading,
  partnerCells,
  rankingColumns,
  rows,
  scoreCells,
  threshold,
  typeList,
  weights,
  weightsTotal,
  type EvaluationLayout,
} from "./evaluationLayout";
import { evaluationTable } from "./evaluationTable";
import { samplePartners, type SamplePartner } from "./evaluationSample";

/** Up to here table, ranking and chart are legible on one page; more rows run over several. */
const mostRowsOnOnePage = 16;

const fullPoints = 100;

/** The unrounded score decides: 6.995 is shown as such, never as 7.00. */
const scoreFormat = "0.00##";

/** Candidates scored on the five criteria, decided at the threshold, and ranked. */
export const evaluation: Template = {
  ...inGallery("evaluation"),
  version: 3,
  build(options: TemplateOptions): SheetSpec {
    const { language } = options;
    const partners = checkedRows(evaluation, options.rows);
    const layout = layoutFor(partners);
    const sample = options.sample ? samplePartners(language).slice(0, partners) : [];
    return {
      templateId: evaluation.id,
      templateVersion: evaluation.version,
      language,
      currency: options.currency,
      name: sheetWordsOf(language).evaluation.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout, sample),
      cells: [
        ...introduction(language),
        banner(bannerCell, language),
        ...settings(language),
        ...partnersTable(layout, language, sample),
        ...ranking(layout, language),
        sentenceCells(layout.sentence, rankingSentence(layout, language)),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [
        { block: layout.used, style: "base" },
        ...settingStyles(),
        ...tableStyles(layout),
        ...rankingStyles(layout),
      ],
      merged: [{ row: rows.legend, column: columns.firstScore, rows: 1, columns: 2 }],
      tables: [table(layout)],
      names: [
        { name: names.threshold, block: threshold },
        { name: names.weights, block: weights },
        { name: names.weightsTotal, block: weightsTotal },
        bannerNameAt(bannerCell),
      ],
      validations: validations(layout, language),
      colourRules: colourRules(layout, language),
      charts: [chart(layout, language)],
      freeze: { rows: rows.firstPartner, columns: columns.partner + 1 },
      print: printSetup(layout, language),
      start: { row: rows.firstPartner, column: columns.partner },
    };
  },
};

function columnWidths(): number[] {
  const widths: Record<number, number> = {
    [columns.margin]: 8,
    [columns.partner]: 126,
    [columns.type]: 126,
    [columns.score]: 76,
    [columns.completeness]: 62,
    [columns.decision]: 88,
    [columns.rank]: 52,
    [columns.check]: 112,
    [columns.evidence]: 206,
    [columns.gap]: 20,
    [columns.list]: 130,
  };
  const scoreWidth = 90;
  return Array.from({ length: columns.list + 1 }, (_, column) => widths[column] ?? scoreWidth);
}

function rowHeights(layout: EvaluationLayout, sample: readonly SamplePartner[]): RowHeight[] {
  const { ranking, notes: notesPosition } = layout;
  const partnerHeight = 25;
  /** The playbook's example gives a reason for every score. */
  const exampleHeight = 37;
  const placeHeight = 20;
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.threshold, height: 18 },
    { row: rows.weights, height: 18 },
    { row: rows.questions, height: 26 },
    { row: rows.header, height: 42 },
    ...Array.from({ length: layout.partners }, (_, index) => ({
      row: rows.firstPartner + index,
      height: index === 0 && sample.length > 0 ? exampleHeight : partnerHeight,
    })),
    { row: ranking.heading.row - 1, height: 12 },
    { row: ranking.heading.row, height: 22 },
    { row: ranking.header.row, height: 28 },
    ...Array.from({ length: ranking.places.rows }, (_, index) => ({
      row: ranking.places.row + index,
      height: placeHeight,
    })),
    { row: notesPosition.row - 1, height: 8 },
  ];
}

function introduction(language: Language): Cells[] {
  const { legend, evaluation: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: columns.partner, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: columns.partner, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columns.partner, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columns.type, content: [[text(legend.result)]], style: "resultNote" },
    { row: rows.legend, column: columns.firstScore, content: [[text(legend.check), blank]], style: "check" },
  ];
}

function settings(language: Language): Cells[] {
  const { evaluation: words } = sheetWordsOf(language);
  const points = evaluationCriteria.map((criterion) => number(criterion.points));
  const questions = evaluationCriteria.map(({ id }) => text(criterionGuidance[id].question[language]));
  return [
    { row: rows.threshold, column: columns.partner, content: [[text(words.threshold)]], style: "label" },
    { ...threshold, content: [[number(evaluationThreshold)]], style: "inputNumber", numberFormat: "0.0##" },
    { row: rows.threshold, column: columns.firstScore + 1, content: [[text(words.thresholdNote)]], style: "note" },
    {
      row: rows.threshold,
      column: columns.check,
      content: [[formula(thresholdCheck(language))], [formula(weightsCheck(language))]],
      style: "checkLine",
    },
    { row: rows.weights, column: columns.partner, content: [[text(words.weights)]], style: "label" },
    { ...weights, content: [[...points, formula(weightsTotalFormula())]] },
    { row: rows.weights, column: columns.completeness, content: [[text(words.weightsTotal)]], style: "note" },
    { row: rows.questions, column: columns.partner, content: [[text(words.questions)]], style: "note" },
    { row: rows.questions, column: columns.firstScore, content: [questions], style: "hint" },
  ];
}

function settingStyles(): StyledBlock[] {
  return [
    { block: weights, style: "inputNumber" },
    { block: weightsTotal, style: "resultNumber" },
  ];
}

function partnersTable(layout: EvaluationLayout, language: Language, sample: readonly SamplePartner[]): Cells[] {
  const headings = headingsOf(evaluationTable, language, "");
  return [
    { row: rows.header, column: columns.partner, content: [headings.map(text)], style: "header" },
    {
      row: rows.firstPartner,
      column: columns.partner,
      content: Array.from({ length: layout.partners }, (_, index) =>
        partnerContent(layout, language, rows.firstPartner + index, sample[index]),
      ),
    },
  ];
}

function partnerContent(
  layout: EvaluationLayout,
  language: Language,
  rowNumber: number,
  partner: SamplePartner | undefined,
): CellContent[] {
  const row = partnerRow(rowNumber);
  return [
    partner === undefined ? blank : text(partner.name),
    partner === undefined ? blank : text(architectureTypes[partner.type][language]),
    ...evaluationCriteria.map((_, index) => scoreContent(partner?.scores[index])),
    formula(scoreFormula(row)),
    formula(completenessFormula(row)),
    formula(decisionFormula(row, language)),
    formula(rankFormula(row, layout)),
    formula(checkFormula(row, language)),
    partner === undefined ? blank : text(partner.evidence),
  ];
}

function scoreContent(score: number | null | undefined): CellContent {
  return score === null || score === undefined ? blank : number(score);
}

function tableStyles(layout: EvaluationLayout): StyledBlock[] {
  return [
    { block: partnerCells(layout, columns.partner, 2), style: "inputText" },
    { block: scoreCells(layout), style: "inputNumber" },
    { block: partnerCells(layout, columns.score), style: "keyResult", numberFormat: scoreFormat },
    { block: partnerCells(layout, columns.completeness), style: "resultNumber", numberFormat: "0%" },
    { block: partnerCells(layout, columns.decision), style: "keyResult" },
    { block: partnerCells(layout, columns.rank), style: "resultNumber", numberFormat: "0" },
    { block: partnerCells(layout, columns.check), style: "check" },
    { block: partnerCells(layout, columns.evidence), style: "inputNote" },
  ];
}

/** Every cell has its own format, so the table brings the least of its own. */
function table({ table: block }: EvaluationLayout): TableSpec {
  return {
    name: evaluationTable.name,
    block,
    tableStyle: "TableStyleLight1",
    bandedRows: false,
    filterButtons: true,
  };
}

function ranking(layout: EvaluationLayout, language: Language): Cells[] {
  const words = sheetWordsOf(language).evaluation;
  const { heading, header, places } = layout.ranking;
  const { advance, stop } = decisionLabels;
  const { partner, rank } = evaluationTable.columns;
  const headings = [partner.name[language], rank.name[language], advance[language], stop[language]];
  return [
    { ...heading, content: [[text(words.ranking.heading(places.rows))]], style: "section" },
    { ...header, content: [headings.map(text)], style: "header" },
    {
      ...places,
      content: Array.from({ length: places.rows }, (_, index) => {
        const place = { row: places.row + index, column: places.column };
        return [
          formula(placePartnerFormula(place, places, layout)),
          formula(placeRankFormula(layout)),
          formula(placeScoreFormula(place, advance[language], layout)),
          formula(placeScoreFormula(place, stop[language], layout)),
        ];
      }),
    },
  ];
}

function rankingStyles({ ranking: { places } }: EvaluationLayout): StyledBlock[] {
  const column = (first: number, count = 1) => ({ ...places, column: first, columns: count });
  return [
    { block: column(rankingColumns.partner), style: "resultText" },
    { block: column(rankingColumns.rank), style: "resultNumber", numberFormat: "0" },
    { block: column(rankingColumns.advance, 2), style: "resultNumber", numberFormat: scoreFormat },
  ];
}

function notes(layout: EvaluationLayout, language: Language, sample: boolean): Cells {
  const { evaluation: words } = sheetWordsOf(language);
  const lines = [text(words.notes.ties), sample ? text(words.notes.sample) : blank];
  return { ...layout.notes, content: lines.map((line) => [line]), style: "note" };
}

function lists(language: Language): Cells[] {
  const words = sheetWordsOf(language);
  const types = Object.values(architectureTypes).map((name) => [text(name[language])]);
  return [
    { ...listHeading, content: [[text(words.lists)]], style: "label" },
    { ...typeList, content: types, style: "list" },
  ];
}

function validations(layout: EvaluationLayout, language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).evaluation.validation;
  return [
    {
      block: partnerCells(layout, columns.type),
      rule: { kind: "list", source: typeList },
      alert: "stop",
      title: words.typeTitle,
      message: words.type,
    },
    ...evaluationCriteria.map(({ id, name }, index): ValidationSpec => ({
      block: partnerCells(layout, columns.firstScore + index),
      rule: { kind: "decimal", ...scoreLimits },
      alert: "stop",
      title: words.scoreTitle,
      message: words.score,
      prompt: { title: name[language], message: words.scorePrompt(criterionGuidance[id].question[language]) },
    })),
    {
      block: threshold,
      rule: { kind: "decimal", ...scoreLimits },
      alert: "stop",
      title: words.thresholdTitle,
      message: words.threshold,
    },
    {
      block: weights,
      rule: { kind: "wholeNumber", min: 0, max: fullPoints },
      alert: "stop",
      title: words.weightTitle,
      message: words.weight,
    },
  ];
}

/** Each colour goes with a text that says the same, but for a missing score, which the check column names. */
function colourRules(layout: EvaluationLayout, language: Language): ColourRule[] {
  const { ok } = sheetWordsOf(language).evaluation.checks;
  const decisions = partnerCells(layout, columns.decision);
  const scores = scoreCells(layout);
  const checks = partnerCells(layout, columns.check);
  const settingChecks = { row: rows.threshold, column: columns.check, rows: 2, columns: 1 };
  const decisionIs = (label: string) => `=${cellAddress(decisions, "column")}=${textLiteral(label)}`;
  const firstPartner = cellAddress({ row: rows.firstPartner, column: columns.partner }, "column");
  const check = cellAddress(checks, "column");
  return [
    { block: decisions, formula: decisionIs(decisionLabels.advance[language]), ...ruleColours.good, bold: true },
    { block: decisions, formula: decisionIs(decisionLabels.stop[language]), ...ruleColours.bad, bold: true },
    { block: scores, formula: `=AND(${firstPartner}<>"",${cellAddress(scores)}="")`, ...ruleColours.warning },
    { block: checks, formula: `=AND(${check}<>"",${check}<>${textLiteral(ok)})`, ...ruleColours.warning },
    {
      block: settingChecks,
      formula: `=${cellAddress(settingChecks, "column")}<>${textLiteral(ok)}`,
      ...ruleColours.bad,
    },
  ];
}

/** One bar a partner, in the colour of its decision: where the colour changes, there is the threshold. */
function chart(layout: EvaluationLayout, language: Language): ChartSpec {
  const words = sheetWordsOf(language).evaluation.ranking;
  const { places } = layout.ranking;
  const column = (index: number) => ({ ...places, column: index, columns: 1 });
  /** An empty place is drawn as 0: the format leaves its label out. */
  const labelFormat = "0.00;;";
  return {
    name: "PartnerRanking",
    kind: "bar",
    stacked: false,
    oneOf: true,
    title: words.chartTitle,
    categories: column(rankingColumns.partner),
    series: [
      {
        name: decisionLabels.advance[language],
        values: column(rankingColumns.advance),
        colour: palette.goodBar,
        labelFormat,
      },
      { name: decisionLabels.stop[language], values: column(rankingColumns.stop), colour: palette.badBar, labelFormat },
    ],
    place: layout.chart,
    sentence: layout.sentence,
    valueAxis: { title: words.chartAxis, min: 0, max: scoreLimits.max, numberFormat: "0" },
    reverseCategories: true,
    gapWidth: 40,
    legend: true,
  };
}

function printSetup(layout: EvaluationLayout, language: Language): PrintSetup {
  return {
    area: layout.printed,
    orientation: "landscape",
    titleRows: { from: rows.header, to: rows.header },
    fitToPagesWide: 1,
    ...(layout.partners <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
    margins: { top: 36, bottom: 42, left: 28, right: 28 },
    footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
  };
}
