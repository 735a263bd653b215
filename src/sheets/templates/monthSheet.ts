/** How a sheet is laid out whose lines go over the twelve months of a plan. */
import type { Language } from "../../playbook/language";
import { MONTHS } from "../../playbook/projection";
import { text } from "../content";
import { introduction } from "../introduction";
import type { Part } from "../part";
import type { Block, CellContent, Cells, StyledBlock } from "../spec";
import type { StyleName } from "../styles";

export const columns = { label: 1, unit: 2, firstMonth: 3, year: 3 + MONTHS } as const;

export const monthNumbers: readonly number[] = Array.from({ length: MONTHS }, (_, index) => index + 1);

/** The twelve cells of a row. */
export function monthsIn(row: number): Block {
  return { row, column: columns.firstMonth, rows: 1, columns: MONTHS };
}

export function introductionOver(
  words: { readonly title: string; readonly whatToDo: string },
  language: Language,
): Part {
  return introduction(words, language, columns.label, {
    result: { column: columns.unit, columns: 3 },
    check: { column: columns.unit + 3, columns: 3 },
  });
}

/** What a block is called. */
export function sectionCells(row: number, heading: string): Cells {
  return { row, column: columns.label, content: [[text(heading)]], style: "section" };
}

/** What the columns of a block are called. */
export function headerCells(row: number, headings: readonly (string | CellContent)[]): Cells {
  const content = headings.map((heading) => (typeof heading === "string" ? text(heading) : heading));
  return { row, column: columns.label, content: [content], style: "smallHeader" };
}

/** Names and units of lines. */
export function labelStyle(row: number, rows: number, style: StyleName = "resultNote"): StyledBlock {
  return { block: { row, column: columns.label, rows, columns: 2 }, style };
}
