/** The line on a sheet with PARTNER functions that tells readers without the add-in what they see. */
import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { text } from "./content";
import type { CellPosition, Cells, NameSpec } from "./spec";

/** Scoped to the sheet: by it the line is found again, wherever its cell has gone. */
export const bannerName = "WithoutAddin";

/** To the right of the cell has to be room for it: it is a sentence in one line. */
export function banner(cell: CellPosition, language: Language): Cells {
  return { ...cell, content: [[text(sheetWordsOf(language).banner)]], style: "note" };
}

export function bannerNameAt({ row, column }: CellPosition): NameSpec {
  return { name: bannerName, block: { row, column, rows: 1, columns: 1 } };
}
