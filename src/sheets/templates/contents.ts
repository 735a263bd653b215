import type { Language } from "../../playbook/language";
import { wordsOf } from "../../locales/locale";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress, columnReference, sheetReference } from "../address";
import { checkHeading } from "../checkColumn";
import { columnPlace } from "../columnPlace";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import { inGallery } from "../gallery";
import { headed, type HeadingId } from "../headed";
import type { LinkedSheet } from "../linkedWorkbook";
import { joined, type Part } from "../part";
import { sheetOf } from "../sheet";
import type { Block, CellPosition, SheetSpec } from "../spec";
import { stackedRows } from "../stackedRows";
import { ruleColours } from "../styles";
import { headings, plainTableOf, widthsOf, type Column, type SheetOfTable } from "../table";
import type { Template, TemplateOptions } from "../template";

const firstColumn = 1;

type ListColumn = HeadingId<"contents">;

const columns: Readonly<Record<ListColumn, Column<ListColumn, LinkedSheet, SheetOfTable>>> = headed("contents", {
  /** With a link to its first cell. */
  sheet: {
    kind: "text",
    style: "inputText",
    width: 190,
    formula: (_row, _sheet, listed) => listed && linkTo(listed.name),
  },
  /** What the gallery says of its template; a template of a later version is unknown here. */
  purpose: {
    kind: "text",
    style: "resultText",
    width: 400,
    sample: ({ templateId }, { language }) => cardsIn(language)[templateId]?.purpose ?? "",
  },
  checks: { kind: "number", width: 90, formula: (_row, _sheet, listed) => listed && openChecks(listed) },
  language: {
    kind: "text",
    style: "resultText",
    width: 90,
    sample: (listed, { language }) => sheetWordsOf(language).contents.languages[listed.language],
  },
});
const width = Object.keys(columns).length;

/** The cover: what the workbook holds, with links, and how it is used. Placed before all other sheets. */
export const contents: Template = {
  ...inGallery("contents"),
  version: 1,
  build(options: TemplateOptions, { sheets }): SheetSpec {
    const { language } = options;
    const { contents: words } = sheetWordsOf(language);
    const others = sheets.filter(({ templateId }) => templateId !== contents.id);
    const listed = inOrderOfGallery(others, language);
    // With the empty rows between them.
    const { at: rows, end } = stackedRows(0, {
      title: { rows: 3 },
      list: { rows: 2 + Math.max(1, listed.length) + 2 },
      colours: { rows: 4 },
      notes: { rows: 1 + Object.keys(words.notes).length + 1 },
      choices: { rows: 2 + words.choices.length },
    });
    const at = (section: keyof typeof rows) => ({ row: rows[section], column: firstColumn });
    const used = { row: 0, column: 0, rows: end, columns: firstColumn + width };
    return sheetOf(contents, options, {
      name: words.sheetName,
      columnWidths: [8, ...widthsOf(columns)],
      used,
      parts: [
        title(at("title"), language),
        list(at("list"), listed, options),
        colours(at("colours"), language),
        notes(at("notes"), listed, options),
        choices(at("choices"), language),
      ],
      print: { area: used, fitToPagesTall: 1, margins: { top: 43, bottom: 43, left: 36, right: 36 } },
      first: true,
      start: { row: rows.list + 2, column: firstColumn },
    });
  },
};

function title({ row, column }: CellPosition, language: Language): Part {
  const { contents: words } = sheetWordsOf(language);
  return {
    rowHeights: [
      { row, height: 36 },
      { row: row + 1, height: 24 },
    ],
    cells: [
      { row, column, content: [[text(words.title)]], style: "title" },
      { row: row + 1, column, content: [[text(words.whatToDo)]], style: "subtitle" },
    ],
  };
}

/** The sheets, and how many checks are open in all of them. */
function list({ row, column }: CellPosition, sheets: readonly LinkedSheet[], sheet: SheetOfTable): Part {
  const { contents: words } = sheetWordsOf(sheet.language);
  const heading: Part = { cells: [{ row, column, content: [[text(words.listHeading)]], style: "section" }] };
  const at = { row: row + 1, column };
  const rows = Math.max(1, sheets.length);
  const heights = { header: 22, row: 30, total: 22 };
  const table = plainTableOf(columns, { at, rows, samples: sheets, sheet, heights });
  const checks = table.cells("checks");
  const total: Block = { ...checks, row: checks.row + rows, rows: 1 };
  const [first, sum] = [cellAddress(checks), cellAddress(total)];
  const summed: Part = {
    rowHeights: [{ row: total.row, height: heights.total }],
    // Beside a number that says the same.
    colourRules: [
      { block: checks, formula: `=N(${first})>0`, ...ruleColours.warning },
      { block: total, formula: `=N(${sum})>0`, ...ruleColours.warning },
      { block: total, formula: `=AND(ISNUMBER(${sum}),N(${sum})=0)`, ...ruleColours.good },
    ],
  };
  if (sheets.length === 0) {
    const { rowHeights = [] } = table.part;
    const nothing = {
      row: at.row + 1,
      column,
      content: [[text(words.empty), blank, blank, blank]],
      style: "note",
    } as const;
    return joined([heading, { rowHeights, cells: [headings(columns, at, sheet, "header"), nothing] }, summed]);
  }
  return joined([
    heading,
    table.part,
    {
      cells: [
        { ...total, column: table.columnOf("purpose"), content: [[text(words.openChecks)]], style: "rightLabel" },
        { ...total, content: [[formula(`SUM(${blockAddress(checks)})`)]], style: "keyResult" },
      ],
    },
    summed,
  ]);
}

/**
 * How many rows of a sheet's tables have a check that asks for something; an error counts as one. Nothing on a sheet
 * whose tables have no checks.
 */
function openChecks(sheet: LinkedSheet): string | undefined {
  const ok = textLiteral(sheetWordsOf(sheet.language).checks.ok);
  const counts = sheet.tables.flatMap(({ name, headings: found }) => {
    const heading = found[columnPlace(sheet, found, checkHeading)];
    if (heading === undefined) return [];
    const checks = columnReference(name, heading);
    return [`COUNTIFS(${checks},"?*",${checks},"<>"&${ok})+SUMPRODUCT(--ISERROR(${checks}))`];
  });
  return counts.length === 0 ? undefined : counts.join("+");
}

function linkTo(sheetName: string): string {
  return `HYPERLINK(${textLiteral(`#${sheetReference(sheetName, "A1")}`)},${textLiteral(sheetName)})`;
}

function cardsIn(language: Language): Readonly<Record<string, { readonly purpose: string }>> {
  return wordsOf(language).pane.templates.words;
}

/** As the gallery has their templates; sheets of templates that are unknown here come last. */
function inOrderOfGallery(sheets: readonly LinkedSheet[], language: Language): LinkedSheet[] {
  const ids = Object.keys(cardsIn(language));
  const place = ({ templateId }: LinkedSheet) => (ids.includes(templateId) ? ids.indexOf(templateId) : ids.length);
  return [...sheets].sort((a, b) => place(a) - place(b));
}

function colours({ row, column }: CellPosition, language: Language): Part {
  const { legend, contents: words } = sheetWordsOf(language);
  return {
    rowHeights: [
      { row, height: 22 },
      { row: row + 1, height: 20 },
    ],
    cells: [
      { row, column, content: [[text(words.colours)]], style: "section" },
      { row: row + 1, column, content: [[text(legend.input)]], style: "inputNote" },
      { row: row + 1, column: column + 1, content: [[text(legend.result)]], style: "resultNote" },
      { row: row + 2, column, content: [[text(legend.check)]], style: "check" },
    ],
  };
}

/** What holds for all sheets; the currencies are those of the sheets, or the one that was chosen. */
function notes(
  { row, column }: CellPosition,
  sheets: readonly LinkedSheet[],
  { language, currency }: TemplateOptions,
): Part {
  const { contents: words } = sheetWordsOf(language);
  const codes = new Set(sheets.flatMap((sheet) => sheet.currency ?? []));
  const { amounts, ...others } = words.notes;
  const named = new Intl.ListFormat(language, { type: "conjunction" }).format(codes.size === 0 ? [currency] : codes);
  return {
    cells: [
      { row, column, content: [[text(words.notesHeading)]], style: "section" },
      {
        row: row + 1,
        column,
        content: [amounts({ currency: named }), ...Object.values(others)].map((note) => [text(note)]),
        style: "note",
      },
    ],
  };
}

/** Each choice runs on over the columns to its right. */
function choices({ row, column }: CellPosition, language: Language): Part {
  const { contents: words } = sheetWordsOf(language);
  const { issue: heading, choice: madeHere } = words.choicesHeaders;
  const line = (issue: string, choice: string) => [text(issue), text(choice), blank, blank];
  const rows = [row + 1, ...words.choices.map((_, index) => row + 2 + index)];
  return {
    rowHeights: rows.map((each) => ({ row: each, height: 30 })),
    cells: [
      { row, column, content: [[text(words.choicesHeading)]], style: "section" },
      { row: row + 1, column, content: [line(heading, madeHere)], style: "header" },
      {
        row: row + 2,
        column,
        content: words.choices.map(([issue, choice]) => line(issue, choice)),
        style: "resultText",
      },
    ],
    merged: rows.map((each) => ({ row: each, column: column + 1, rows: 1, columns: width - 1 })),
  };
}
