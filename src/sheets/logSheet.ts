import type { Language } from "../playbook/language";
import { text } from "./content";
import type { Part } from "./part";
import { sheetOf } from "./sheet";
import type { SheetSpec } from "./spec";
import { palette } from "./styles";

const rows = { title: 0, hint: 1, header: 2 } as const;

/** The first row of a log's table. */
export const firstLogRow = rows.header + 1;

export const LOG_VERSION = 1;

/** What the sheet of a log is made of, in the language that it has for good. */
export interface LogLayout {
  readonly templateId: string;
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly tableName: string;
  readonly headings: readonly string[];
  /** In points, as many as there are headings. */
  readonly widths: readonly number[];
  readonly language: Language;
}

/** A table for what the add-in writes down, which has one empty row: it grows. */
export function logSheet({ templateId: id, name, widths, language, ...layout }: LogLayout): SheetSpec {
  return sheetOf(
    { id, version: LOG_VERSION },
    { language, currency: "" },
    {
      name,
      tabColour: palette.mutedInk,
      columnWidths: widths,
      parts: [introduction(layout), table(layout)],
      freeze: { rows: firstLogRow, columns: 1 },
      print: { titleRows: { from: rows.header, to: rows.header } },
      start: { row: firstLogRow, column: 0 },
    },
  );
}

/** Nothing is typed here: there are no colours to tell apart. */
function introduction({ title, hint }: Pick<LogLayout, "title" | "hint">): Part {
  return {
    rowHeights: [
      { row: rows.title, height: 30 },
      { row: rows.hint, height: 22 },
    ],
    cells: [
      { row: rows.title, column: 0, content: [[text(title)]], style: "title" },
      { row: rows.hint, column: 0, content: [[text(hint)]], style: "subtitle" },
    ],
  };
}

function table({ headings, tableName }: Pick<LogLayout, "headings" | "tableName">): Part {
  const block = { row: rows.header, column: 0, rows: 2, columns: headings.length };
  return {
    rowHeights: [{ row: rows.header, height: 26 }],
    cells: [{ ...block, content: [headings.map(text)], style: "header" }],
    tables: [{ name: tableName, block, tableStyle: "TableStyleLight1", bandedRows: true, filterButtons: true }],
  };
}
