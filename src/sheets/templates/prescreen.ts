import { identificationCriteria } from "../../playbook/evaluationGuidance";
import type { Language } from "../../playbook/language";
import type { Answer } from "../../playbook/prescreen";
import { priorityLabels } from "../../playbook/priority";
import { sheetWordsOf } from "../../locales/sheetWords";
import { cellAddress } from "../address";
import { inGallery } from "../gallery";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import { yesNo } from "../register/partnersTable";
import type { CellContent, Cells, ColourRule, RowHeight, SheetSpec, StyledBlock, ValidationSpec } from "../spec";
import { palette, ruleColours } from "../styles";
import { checkedRows, type Template, type TemplateOptions } from "../template";
import {
  candidateRow,
  checkFormula,
  missesFormula,
  offeredPriorities,
  prioritiesCheck,
  prioritiesName,
  unansweredFormula,
  verdictFormula,
} from "./prescreenFormulas";
import {
  answerList,
  candidateCells,
  columns,
  layoutFor,
  listHeading,
  priorities,
  prioritiesCheck as prioritiesCheckCell,
  priorityList,
  rows,
  type PrescreenLayout,
} from "./prescreenLayout";
import { sampleCandidates, type SampleCandidate } from "./prescreenSample";

const mostRowsOnOnePage = 20;

/** Candidates asked five questions before they are scored: those who miss what has a high priority stand out. */
export const prescreen: Template = {
  ...inGallery("prescreen"),
  version: 1,
  build(options: TemplateOptions): SheetSpec {
    const { language } = options;
    const candidates = checkedRows(prescreen, options.rows);
    const layout = layoutFor(candidates);
    const sample = options.sample ? sampleCandidates.slice(0, candidates) : [];
    const { pages, prescreen: words } = sheetWordsOf(language);
    return {
      templateId: prescreen.id,
      templateVersion: prescreen.version,
      language,
      currency: options.currency,
      name: words.sheetName,
      tabColour: palette.navy,
      columnWidths: columnWidths(),
      rowHeights: rowHeights(layout),
      cells: [
        ...introduction(language),
        ...questions(language),
        ...candidatesTable(layout, language, sample),
        notes(layout, language, options.sample),
        ...lists(language),
      ],
      styled: [{ block: layout.used, style: "base" }, ...tableStyles(layout)],
      merged: [legendCell(columns.firstAnswer), legendCell(columns.firstAnswer + 2)],
      tables: [
        {
          name: "PartnerPrescreen",
          block: layout.table,
          tableStyle: "TableStyleLight1",
          bandedRows: false,
          filterButtons: true,
        },
      ],
      names: [{ name: prioritiesName, block: priorities }],
      validations: validations(layout, language),
      colourRules: colourRules(layout, language),
      charts: [],
      freeze: { rows: rows.firstCandidate, columns: columns.candidate + 1 },
      print: {
        area: layout.printed,
        orientation: "landscape",
        titleRows: { from: rows.header, to: rows.header },
        fitToPagesWide: 1,
        ...(candidates <= mostRowsOnOnePage && { fitToPagesTall: 1 }),
        margins: { top: 36, bottom: 42, left: 28, right: 28 },
        footer: { left: "&F", center: "&A", right: pages },
      },
      start: { row: rows.firstCandidate, column: columns.candidate },
    };
  },
};

function columnWidths(): number[] {
  const widths: Record<number, number> = {
    [columns.margin]: 8,
    [columns.candidate]: 170,
    [columns.misses]: 90,
    [columns.unanswered]: 82,
    [columns.verdict]: 166,
    [columns.check]: 130,
    [columns.notes]: 210,
    [columns.gap]: 20,
    [columns.list]: 80,
  };
  const answerWidth = 116;
  return Array.from({ length: columns.list + 1 }, (_, column) => widths[column] ?? answerWidth);
}

function rowHeights({ candidates, notes: notesPosition }: PrescreenLayout): RowHeight[] {
  const candidateHeight = 26;
  return [
    { row: rows.title, height: 30 },
    { row: rows.whatToDo, height: 22 },
    { row: rows.legend, height: 18 },
    { row: rows.lookFor, height: 28 },
    { row: rows.example, height: 38 },
    { row: rows.priority, height: 20 },
    { row: rows.header, height: 42 },
    ...Array.from({ length: candidates }, (_, index) => ({
      row: rows.firstCandidate + index,
      height: candidateHeight,
    })),
    { row: notesPosition.row - 1, height: 8 },
  ];
}

function legendCell(column: number) {
  return { row: rows.legend, column, rows: 1, columns: 2 };
}

function introduction(language: Language): Cells[] {
  const { legend, prescreen: words } = sheetWordsOf(language);
  return [
    { row: rows.title, column: columns.candidate, content: [[text(words.title)]], style: "title" },
    { row: rows.whatToDo, column: columns.candidate, content: [[text(words.whatToDo)]], style: "subtitle" },
    { row: rows.legend, column: columns.candidate, content: [[text(legend.input)]], style: "inputNote" },
    { row: rows.legend, column: columns.firstAnswer, content: [[text(legend.result), blank]], style: "resultNote" },
    { row: rows.legend, column: columns.firstAnswer + 2, content: [[text(legend.check), blank]], style: "check" },
  ];
}

/** What each question means, and how much it matters. */
function questions(language: Language): Cells[] {
  const words = sheetWordsOf(language).prescreen;
  const column = columns.firstAnswer;
  return [
    { row: rows.lookFor, column: columns.candidate, content: [[text(words.lookFor)]], style: "note" },
    {
      row: rows.lookFor,
      column,
      content: [identificationCriteria.map(({ lookFor }) => text(lookFor[language]))],
      style: "hint",
    },
    { row: rows.example, column: columns.candidate, content: [[text(words.example)]], style: "note" },
    {
      row: rows.example,
      column,
      content: [identificationCriteria.map(({ example }) => text(words.exampleOf(example[language])))],
      style: "hint",
    },
    { row: rows.priority, column: columns.candidate, content: [[text(words.priority)]], style: "label" },
    {
      ...priorities,
      content: [identificationCriteria.map(({ priority }) => text(priorityLabels[priority][language]))],
      style: "inputNumber",
    },
    { ...prioritiesCheckCell, content: [[formula(prioritiesCheck(language))]], style: "checkLine" },
  ];
}

function candidatesTable(layout: PrescreenLayout, language: Language, sample: readonly SampleCandidate[]): Cells[] {
  const { headers } = sheetWordsOf(language).prescreen;
  const headings = [
    headers.candidate,
    ...identificationCriteria.map(({ name }) => name[language]),
    headers.misses,
    headers.unanswered,
    headers.verdict,
    headers.check,
    headers.notes,
  ];
  return [
    { row: rows.header, column: columns.candidate, content: [headings.map(text)], style: "header" },
    {
      row: rows.firstCandidate,
      column: columns.candidate,
      content: Array.from({ length: layout.candidates }, (_, index) =>
        candidateContent(rows.firstCandidate + index, language, sample[index]),
      ),
    },
  ];
}

function candidateContent(rowNumber: number, language: Language, candidate?: SampleCandidate): CellContent[] {
  const row = candidateRow(rowNumber);
  const illustrative = sheetWordsOf(language).sample;
  return [
    candidate === undefined ? blank : text(candidate.name[language]),
    ...identificationCriteria.map((_, index) => answerContent(candidate?.answers[index] ?? null, language)),
    formula(missesFormula(row, language)),
    formula(unansweredFormula(row, language)),
    formula(verdictFormula(row, language)),
    formula(checkFormula(row, language)),
    candidate === undefined ? blank : text(`${illustrative}: ${candidate.notes[language]}.`),
  ];
}

function answerContent(answer: Answer, language: Language): CellContent {
  return answer === null ? blank : text(yesNo[answer][language]);
}

function tableStyles(layout: PrescreenLayout): StyledBlock[] {
  return [
    { block: candidateCells(layout, columns.candidate), style: "inputText" },
    { block: candidateCells(layout, columns.firstAnswer, identificationCriteria.length), style: "inputNumber" },
    { block: candidateCells(layout, columns.misses, 2), style: "resultNumber", numberFormat: "0" },
    { block: candidateCells(layout, columns.verdict), style: "keyResult" },
    { block: candidateCells(layout, columns.check), style: "check" },
    { block: candidateCells(layout, columns.notes), style: "inputNote" },
  ];
}

function notes(layout: PrescreenLayout, language: Language, sample: boolean): Cells {
  const { notes: words } = sheetWordsOf(language).prescreen;
  return {
    ...layout.notes,
    content: [[text(words.rule)], [sample ? text(words.sample) : blank]],
    style: "note",
  };
}

function lists(language: Language): Cells[] {
  return [
    { ...listHeading, content: [[text(sheetWordsOf(language).lists)]], style: "label" },
    { ...answerList, content: [[text(yesNo.yes[language])], [text(yesNo.no[language])]], style: "list" },
    { ...priorityList, content: offeredPriorities.map((id) => [text(priorityLabels[id][language])]), style: "list" },
  ];
}

function validations(layout: PrescreenLayout, language: Language): ValidationSpec[] {
  const words = sheetWordsOf(language).prescreen.validation;
  return [
    ...identificationCriteria.map(({ name, lookFor, example }, index): ValidationSpec => ({
      block: candidateCells(layout, columns.firstAnswer + index),
      rule: { kind: "list", source: answerList },
      alert: "stop",
      title: words.answerTitle,
      message: words.answer,
      prompt: { title: name[language], message: words.answerPrompt(lookFor[language], example[language]) },
    })),
    {
      block: priorities,
      rule: { kind: "list", source: priorityList },
      alert: "stop",
      title: words.priorityTitle,
      message: words.priority,
    },
  ];
}

/** Each colour goes with a text that says the same, but for a missing answer, which the check column names. */
function colourRules(layout: PrescreenLayout, language: Language): ColourRule[] {
  const { ok } = sheetWordsOf(language).prescreen.checks;
  const answers = candidateCells(layout, columns.firstAnswer, identificationCriteria.length);
  const verdicts = candidateCells(layout, columns.verdict);
  const checks = candidateCells(layout, columns.check);
  const inRow = (column: number) => cellAddress({ row: rows.firstCandidate, column }, "column");
  const [answer, verdict, check] = [cellAddress(answers), inRow(columns.verdict), inRow(columns.check)];
  const [misses, unanswered] = [inRow(columns.misses), inRow(columns.unanswered)];
  const isHigh = `${cellAddress(priorities, "row")}=${textLiteral(priorityLabels.high[language])}`;
  const prioritiesCheckBlock = { ...prioritiesCheckCell, rows: 1, columns: 1 };
  return [
    {
      block: answers,
      formula: `=AND(${isHigh},${answer}=${textLiteral(yesNo.no[language])})`,
      ...ruleColours.bad,
      bold: true,
    },
    { block: answers, formula: `=AND(${inRow(columns.candidate)}<>"",${answer}="")`, ...ruleColours.warning },
    { block: verdicts, formula: `=AND(${verdict}<>"",${misses}>0)`, ...ruleColours.bad, bold: true },
    {
      block: verdicts,
      formula: `=AND(${verdict}<>"",${misses}=0,${unanswered}>0)`,
      ...ruleColours.warning,
      bold: true,
    },
    {
      block: verdicts,
      formula: `=AND(${verdict}<>"",${misses}=0,${unanswered}=0)`,
      ...ruleColours.good,
      bold: true,
    },
    { block: checks, formula: `=AND(${check}<>"",${check}<>${textLiteral(ok)})`, ...ruleColours.warning },
    {
      block: prioritiesCheckBlock,
      formula: `=${cellAddress(prioritiesCheckBlock, "column")}<>${textLiteral(ok)}`,
      ...ruleColours.bad,
    },
  ];
}
