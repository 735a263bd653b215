import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { across, text } from "./content";
import { joined, type Part } from "./part";
import type { Block, Cells } from "./spec";
import type { StyleName } from "./styles";

const rows = { title: 0, whatToDo: 1, legend: 2 } as const;

/** Every sheet begins with these rows; what is its own begins below. */
export const rowsOfIntroduction = 3;

export interface LegendPlace {
  readonly column: number;
  /** One, if it isn't said. */
  readonly columns?: number;
  /** Where it isn't that of what it explains: one that leaves room to the right. */
  readonly style?: StyleName;
}

interface TitleWords {
  readonly title: string;
  readonly whatToDo: string;
}

/** Title and what to do: all that a sheet begins with on which nothing is typed. */
export function titles({ title, whatToDo }: TitleWords, column: number): Part {
  return {
    rowHeights: [
      { row: rows.title, height: 30 },
      { row: rows.whatToDo, height: 22 },
    ],
    cells: [
      { row: rows.title, column, content: [[text(title)]], style: "title" },
      { row: rows.whatToDo, column, content: [[text(whatToDo)]], style: "subtitle" },
    ],
  };
}

/** Title, what to do, and what the colours mean: that of inputs stands first, the others where there is room. */
export function introduction(
  words: TitleWords,
  language: Language,
  column: number,
  places: { readonly result: LegendPlace; readonly check: LegendPlace },
): Part {
  const { legend } = sheetWordsOf(language);
  const over = ({ column: first, columns = 1 }: LegendPlace, meaning: string, style: Cells["style"]): Cells => ({
    row: rows.legend,
    column: first,
    content: [across(text(meaning), columns)],
    ...(style && { style }),
  });
  const legendRow: Part = {
    rowHeights: [{ row: rows.legend, height: 18 }],
    cells: [
      over({ column }, legend.input, "inputNote"),
      over(places.result, legend.result, "resultNote"),
      over(places.check, legend.check, places.check.style ?? "check"),
    ],
    merged: Object.values(places).flatMap(({ column: first, columns = 1 }): Block[] =>
      columns > 1 ? [{ row: rows.legend, column: first, rows: 1, columns }] : [],
    ),
  };
  return joined([titles(words, column), legendRow]);
}
