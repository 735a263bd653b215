/** Who is ahead of whom, whatever the weights; to the right, outside the print area, the numbers behind it. */
import { evaluationCriteria } from "../../playbook/evaluation";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { blank, formula, text } from "../content";
import { textLiteral } from "../formula";
import type { Part } from "../part";
import { robustnessNames as names } from "../settings/robustnessSettings";
import type { Block, ColourRule } from "../spec";
import { ruleColours } from "../styles";
import { uncertaintyIsSet } from "./robustnessBasis";
import type { RobustnessSheet } from "./robustnessSheet";
import { perTolerance, scoresIn } from "./robustnessWorkings";

export interface Standings {
  readonly part: Part;
  /** A word for each pair. */
  readonly words: Block;
  /** By how much each leads each at worst. */
  readonly leads: Block;
}

/** Its first row is that of the heading. */
export function standings(row: number, sheet: RobustnessSheet): Standings {
  const { language, partners, sources, compared } = sheet;
  const { standings: words } = sheetWordsOf(language).robustness;
  const places = Array.from({ length: compared }, (_, index) => index);
  const first = { row: row + 2, column: partners.columnOf("partner") };
  const square: Block = { row: first.row, column: first.column + 1, rows: compared, columns: compared };
  const scores: Block = { ...square, column: sources.columnOf("name"), columns: evaluationCriteria.length };
  const leads: Block = { ...square, column: scores.column + scores.columns + 1 };
  const nameOf = (place: number) => formula(absoluteIn(partners.cells("partner"), place));
  const is = (label: string, colours: (typeof ruleColours)[keyof typeof ruleColours]): ColourRule => ({
    block: square,
    formula: `=${cellAddress(square)}=${textLiteral(label)}`,
    ...colours,
    bold: true,
  });
  const part: Part = {
    rowHeights: [
      { row: row - 1, height: 12 },
      { row, height: 22 },
      { row: row + 1, height: 42 },
      ...places.map((place) => ({ row: first.row + place, height: 24 })),
    ],
    cells: [
      { ...first, row, content: [[text(words.heading({ places: compared }))]], style: "section" },
      { ...first, row: row + 1, content: [[text(words.against), ...places.map(nameOf)]], style: "header" },
      { ...first, content: places.map((place) => [nameOf(place)]) },
      { ...square, content: places.map((from) => places.map((over) => formula(standing(leads, from, over, sheet)))) },
      {
        ...scores,
        content: places.map((place) =>
          evaluationCriteria.map((_, criterion) => formula(scoreOf(place, criterion + 1, sheet))),
        ),
        style: "list",
      },
      {
        ...leads,
        content: places.map((from) =>
          places.map((over) => (from === 0 ? formula(leadsOver(over, scores, sheet)) : blank)),
        ),
        style: "list",
      },
    ],
    styled: [
      { block: { ...square, column: first.column, columns: 1 }, style: "resultText" },
      { block: square, style: "resultWord" },
    ],
    colourRules: [
      is(words.wins, ruleColours.good),
      is(words.depends, ruleColours.warning),
      is(words.loses, ruleColours.bad),
    ],
  };
  return { part, words: square, leads };
}

function absoluteIn(cells: Block, index: number): string {
  return cellAddress({ row: cells.row + index, column: cells.column }, "absolute");
}

/** A score of the partner of a place, counted from 0; empty unless all of them are there. */
function scoreOf(place: number, criterion: number, { evaluation, partners, workings }: RobustnessSheet): string {
  const position = absoluteIn(workings.cells("position"), place);
  const score = absoluteIn(partners.cells("score"), place);
  return `IF(ISNUMBER(${score}),${scoresIn(evaluation, position, criterion)},"")`;
}

/** By how much each partner leads the one of the place at worst, one below the other. */
function leadsOver(place: number, scores: Block, { partners }: RobustnessSheet): string {
  const score = absoluteIn(partners.cells("score"), place);
  const other = blockAddress({ ...scores, row: scores.row + place, rows: 1 }, "absolute");
  const leads = `PARTNER.SCOREGAP(${blockAddress(scores, "absolute")},${other},${names.uncertainty},${names.weights})`;
  return `IF(AND(ISNUMBER(${score}),${uncertaintyIsSet}),IFNA(${leads},""),"")`;
}

/** A word for how the partner of a row stands to that of a column. */
function standing(leads: Block, row: number, column: number, { language }: RobustnessSheet): string {
  const { wins, loses, equal, depends } = sheetWordsOf(language).robustness.standings;
  const lead = (from: number, over: number) => cellAddress({ row: leads.row + from, column: leads.column + over });
  const own = lead(row, column);
  if (row === column) return `IF(ISNUMBER(${own}),"—","")`;
  const others = lead(column, row);
  const isAhead = (value: string) => `${value}*${perTolerance}>1`;
  const isLevel = (value: string) => `${value}*${perTolerance}>=-1`;
  const even = `IF(AND(${isLevel(own)},${isLevel(others)}),${textLiteral(equal)},${textLiteral(depends)})`;
  const word = `IF(${isAhead(own)},${textLiteral(wins)},IF(${isAhead(others)},${textLiteral(loses)},${even}))`;
  return `IF(AND(ISNUMBER(${own}),ISNUMBER(${others})),${word},"")`;
}
