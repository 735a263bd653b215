import type { Language } from "../playbook/language";
import { text } from "./content";
import { titles } from "./introduction";
import type { Part } from "./part";
import { sheetOf } from "./sheet";
import type { SheetSpec } from "./spec";
import { palette } from "./styles";

/** Below title and hint. */
const headerRow = 2;

/** The first row of a log's table. */
export const firstLogRow = headerRow + 1;

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
export function logSheet({ templateId: id, name, widths, language, title, hint, ...layout }: LogLayout): SheetSpec {
  return sheetOf(
    { id, version: LOG_VERSION },
    { language, currency: "" },
    {
      name,
      tabColour: palette.mutedInk,
      columnWidths: widths,
      parts: [titles({ title, whatToDo: hint }, 0), table(layout)],
      freeze: { rows: firstLogRow, columns: 1 },
      print: { titleRows: { from: headerRow, to: headerRow } },
      start: { row: firstLogRow, column: 0 },
    },
  );
}

function table({ headings, tableName }: Pick<LogLayout, "headings" | "tableName">): Part {
  const block = { row: headerRow, column: 0, rows: 2, columns: headings.length };
  return {
    rowHeights: [{ row: headerRow, height: 26 }],
    cells: [{ ...block, content: [headings.map(text)], style: "header" }],
    tables: [{ name: tableName, block, tableStyle: "TableStyleLight1", bandedRows: true, filterButtons: true }],
  };
}
