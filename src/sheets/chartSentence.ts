import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { blank, formula } from "./content";
import { textLiteral } from "./formula";
import type { Block, Cells } from "./spec";
import type { StyleName } from "./styles";

/** What a chart shows, as a formula. `drawn` is how many numbers it draws; cells that are empty or in error are not told. */
export function chartSentence(drawn: string, told: string, language: Language): string {
  const { nothing, error } = sheetWordsOf(language).charts;
  return `IFERROR(IF(${drawn}=0,${textLiteral(nothing)},${told}),${textLiteral(error)})`;
}

/** A name that a person typed, or that there is none. */
export function nameOrNone(cell: string, language: Language): string {
  return `IF(TRIM(${cell})="",${textLiteral(sheetWordsOf(language).charts.unnamed)},${cell})`;
}

/** The sentence in the first of its cells; it runs on over the others. */
export function sentenceCells(place: Block, source: string, style: StyleName = "note"): Cells {
  const cells = Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => blank));
  return {
    ...place,
    content: cells.map((row, r) => row.map((cell, c) => (r + c === 0 ? formula(source) : cell))),
    style,
  };
}
