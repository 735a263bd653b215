import { wordsOf } from "../../locales/locale";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress, columnReference, sheetReference } from "../address";
import { checkHeading } from "../checkColumn";
import { columnPlace } from "../columnPlace";
import { inGallery } from "../gallery";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import type { LinkedSheet } from "../linkedWorkbook";
import type { Block, CellContent, Cells, ColourRule, SheetSpec } from "../spec";
import { palette, ruleColours } from "../styles";
import type { Template, TemplateOptions } from "../template";

const columns = { margin: 0, sheet: 1, purpose: 2, checks: 3, language: 4 } as const;
const rows = { title: 0, whatToDo: 1, listHeading: 3, listHeader: 4, firstSheet: 5 } as const;
const width = 4;

/** The cover: what the workbook holds, with links, and how it is used. Placed before all other sheets. */
export const contents: Template = {
  ...inGallery("contents"),
  version: 1,
  build(options: TemplateOptions, { sheets }): SheetSpec {
    const { language, currency } = options;
    const words = sheetWordsOf(language).contents;
    const others = sheets.filter(({ templateId }) => templateId !== contents.id);
    const listed = inOrderOfGallery(others, language);
    const layout = layoutFor(Math.max(1, listed.length), words.notes.length, words.choices.length);
    return {
      templateId: contents.id,
      templateVersion: contents.version,
      language,
      currency,
      name: words.sheetName,
      tabColour: palette.navy,
      columnWidths: [8, 190, 400, 90, 90],
      rowHeights: [
        { row: rows.title, height: 36 },
        { row: rows.whatToDo, height: 24 },
        { row: rows.listHeader, height: 22 },
        ...rowsOf(layout.list).map((row) => ({ row, height: 30 })),
        { row: layout.total.row, height: 22 },
        { row: layout.colours, height: 22 },
        { row: layout.legend, height: 20 },
        ...rowsOf(layout.choices).map((row) => ({ row, height: 30 })),
      ],
      cells: [
        { row: rows.title, column: columns.sheet, content: [[text(words.title)]], style: "title" },
        { row: rows.whatToDo, column: columns.sheet, content: [[text(words.whatToDo)]], style: "subtitle" },
        ...list(layout, options, listed),
        ...notes(layout, options, listed),
        ...choices(layout, options),
      ],
      styled: [{ block: layout.used, style: "base" }],
      merged: rowsOf(layout.choices).map((row) => ({ row, column: columns.purpose, rows: 1, columns: width - 1 })),
      tables: [],
      names: [],
      validations: [],
      colourRules: colourRules(layout),
      charts: [],
      print: {
        area: layout.used,
        orientation: "landscape",
        fitToPagesWide: 1,
        fitToPagesTall: 1,
        margins: { top: 43, bottom: 43, left: 36, right: 36 },
        footer: { left: "&F", center: "&A", right: sheetWordsOf(language).pages },
      },
      first: true,
      start: { row: rows.firstSheet, column: columns.sheet },
    };
  },
};

interface ContentsLayout {
  readonly list: Block;
  /** How many checks of all sheets are open. */
  readonly total: Block;
  readonly colours: number;
  readonly legend: number;
  readonly notesHeading: number;
  readonly notes: Block;
  readonly choicesHeading: number;
  /** With its header. */
  readonly choices: Block;
  readonly used: Block;
}

/** From the top: title, list, colours, notes, choices; an empty row between. */
function layoutFor(sheetCount: number, noteCount: number, choiceCount: number): ContentsLayout {
  const list = { row: rows.firstSheet, column: columns.sheet, rows: sheetCount, columns: width };
  const total = { row: list.row + list.rows, column: columns.checks, rows: 1, columns: 1 };
  const colours = total.row + 2;
  const legend = colours + 1;
  const notesHeading = legend + 3;
  const noteBlock = { row: notesHeading + 1, column: columns.sheet, rows: noteCount, columns: 1 };
  const choicesHeading = noteBlock.row + noteBlock.rows + 1;
  const choiceBlock = { row: choicesHeading + 1, column: columns.sheet, rows: choiceCount + 1, columns: width };
  const used = { row: 0, column: 0, rows: choiceBlock.row + choiceBlock.rows, columns: width + 1 };
  return { list, total, colours, legend, notesHeading, notes: noteBlock, choicesHeading, choices: choiceBlock, used };
}

function rowsOf({ row, rows: count }: Block): number[] {
  return Array.from({ length: count }, (_, index) => row + index);
}

function list(layout: ContentsLayout, { language }: TemplateOptions, sheets: readonly LinkedSheet[]): Cells[] {
  const words = sheetWordsOf(language).contents;
  const heading: Cells[] = [
    { row: rows.listHeading, column: columns.sheet, content: [[text(words.listHeading)]], style: "section" },
    {
      row: rows.listHeader,
      column: columns.sheet,
      content: [(["sheet", "purpose", "checks", "language"] as const).map((id) => text(words.headers[id]))],
      style: "header",
    },
  ];
  if (sheets.length === 0) {
    return [...heading, { ...start(layout.list), content: [[text(words.empty), blank, blank, blank]], style: "note" }];
  }
  return [
    ...heading,
    { ...start(layout.list), content: sheets.map(({ name }) => [link(name)]), style: "inputText" },
    {
      row: layout.list.row,
      column: columns.purpose,
      content: sheets.map((sheet) => [text(purposeOf(sheet, language))]),
      style: "resultText",
    },
    {
      row: layout.list.row,
      column: columns.checks,
      content: sheets.map((sheet) => [openChecks(sheet)]),
      style: "resultNumber",
    },
    {
      row: layout.list.row,
      column: columns.language,
      content: sheets.map((sheet) => [text(words.languages[sheet.language])]),
      style: "resultText",
    },
    { ...layout.total, column: columns.purpose, content: [[text(words.openChecks)]], style: "rightLabel" },
    { ...layout.total, content: [[formula(`SUM(${blockAddress(checksOf(layout))})`)]], style: "keyResult" },
  ];
}

function checksOf({ list: block }: ContentsLayout): Block {
  return { ...block, column: columns.checks, columns: 1 };
}

/**
 * How many rows of a sheet's tables have a check that asks for something; an error counts as one. Nothing on a sheet
 * whose tables have no checks.
 */
function openChecks(sheet: LinkedSheet): CellContent {
  const ok = textLiteral(sheetWordsOf(sheet.language).checks.ok);
  const counts = sheet.tables.flatMap(({ name, headings }) => {
    const heading = headings[columnPlace(sheet, headings, checkHeading)];
    if (heading === undefined) return [];
    const checks = columnReference(name, heading);
    return [`COUNTIFS(${checks},"?*",${checks},"<>"&${ok})+SUMPRODUCT(--ISERROR(${checks}))`];
  });
  return counts.length === 0 ? blank : formula(counts.join("+"));
}

/** Beside a number that says the same. */
function colourRules(layout: ContentsLayout): ColourRule[] {
  const { total } = layout;
  const [first, sum] = [cellAddress(checksOf(layout)), cellAddress(total)];
  return [
    { block: checksOf(layout), formula: `=N(${first})>0`, ...ruleColours.warning },
    { block: total, formula: `=N(${sum})>0`, ...ruleColours.warning },
    { block: total, formula: `=AND(ISNUMBER(${sum}),N(${sum})=0)`, ...ruleColours.good },
  ];
}

/** A link to the first cell of a sheet, under the sheet's name. */
function link(sheetName: string): ReturnType<typeof formula> {
  return formula(`HYPERLINK(${textLiteral(`#${sheetReference(sheetName, "A1")}`)},${textLiteral(sheetName)})`);
}

/** What the gallery says of its template; a template of a later version is unknown here. */
function purposeOf({ templateId }: LinkedSheet, language: TemplateOptions["language"]): string {
  return cardsIn(language)[templateId]?.purpose ?? "";
}

function cardsIn(language: TemplateOptions["language"]): Readonly<Record<string, { readonly purpose: string }>> {
  return wordsOf(language).pane.templates.words;
}

/** As the gallery has their templates; sheets of templates that are unknown here come last. */
function inOrderOfGallery(sheets: readonly LinkedSheet[], language: TemplateOptions["language"]): LinkedSheet[] {
  const ids = Object.keys(cardsIn(language));
  const place = ({ templateId }: LinkedSheet) => (ids.includes(templateId) ? ids.indexOf(templateId) : ids.length);
  return [...sheets].sort((a, b) => place(a) - place(b));
}

function notes(
  layout: ContentsLayout,
  { language, currency }: TemplateOptions,
  sheets: readonly LinkedSheet[],
): Cells[] {
  const codes = new Set(sheets.flatMap((sheet) => sheet.currency ?? []));
  const named = new Intl.ListFormat(language, { type: "conjunction" }).format(codes.size === 0 ? [currency] : codes);
  const { legend, contents: words } = sheetWordsOf(language);
  const row = layout.legend;
  return [
    { row: layout.colours, column: columns.sheet, content: [[text(words.colours)]], style: "section" },
    { row, column: columns.sheet, content: [[text(legend.input)]], style: "inputNote" },
    { row, column: columns.purpose, content: [[text(legend.result)]], style: "resultNote" },
    { row: row + 1, column: columns.sheet, content: [[text(legend.check)]], style: "check" },
    { row: layout.notesHeading, column: columns.sheet, content: [[text(words.notesHeading)]], style: "section" },
    { ...start(layout.notes), content: words.notes.map((note) => [text(note(named))]), style: "note" },
  ];
}

function choices(layout: ContentsLayout, { language }: TemplateOptions): Cells[] {
  const words = sheetWordsOf(language).contents;
  const { row, column } = layout.choices;
  return [
    { row: layout.choicesHeading, column, content: [[text(words.choicesHeading)]], style: "section" },
    {
      row,
      column,
      content: [[text(words.choicesHeaders.issue), text(words.choicesHeaders.choice), blank, blank]],
      style: "header",
    },
    {
      row: row + 1,
      column,
      content: words.choices.map(([issue = "", choice = ""]) => [text(issue), text(choice), blank, blank]),
      style: "resultText",
    },
  ];
}

function start({ row, column }: Block): { row: number; column: number } {
  return { row, column };
}
