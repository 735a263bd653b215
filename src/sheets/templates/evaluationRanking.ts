import { decisionLabels, type Decision } from "../../playbook/decision";
import { scoreLimits } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, nameOrNone, sentenceCells } from "../chartSentence";
import { text } from "../content";
import { sentence, textLiteral } from "../formula";
import { nthRowBut } from "../nthRow";
import { joined, type Part } from "../part";
import type { PlacedTable } from "../placedTable";
import { evaluationNames } from "../settings/evaluationSettings";
import type { Block, CellPosition } from "../spec";
import { palette } from "../styles";
import { plainTableOf, type PlainColumn, type PlainColumns, type SheetOfTable } from "../table";
import { evaluationTable, scoreFormat, type EvaluationColumn } from "../tables/evaluationTable";

type RankingColumn = "partner" | "rank" | Decision;

interface RankingSheet extends SheetOfTable {
  readonly partners: PlacedTable<EvaluationColumn>;
}

/** How many partners are shown at most. */
const mostPlaces = 8;
const heights = { gap: 12, heading: 22, header: 28, row: 20 } as const;

const columns: PlainColumns<RankingColumn, never, RankingSheet> = {
  /** Of the place's rank; among equals the one that stands higher in the table first. */
  partner: {
    heading: evaluationTable.columns.partner.heading,
    kind: "text",
    formula: ({ cell: { rank }, upTo }, { partners }) => {
      const position = nthRowBut(partners.column("rank"), `<>${rank}`, `COUNTIF(${upTo("rank")},${rank})`);
      return `IF(${rank}="","",INDEX(${partners.column("partner")},${position})&"")`;
    },
  },
  /** The n-th best, n counted from the heading. Partners of one rank take as many places. */
  rank: {
    heading: evaluationTable.columns.rank.heading,
    kind: "count",
    formula: ({ heading }, { partners }) => {
      const ranks = partners.column("rank");
      const order = `(ROW()-ROW(${heading("rank")}))`;
      return `IF(${order}<=COUNT(${ranks}),SMALL(${ranks},${order}),"")`;
    },
  },
  advance: scoreOfThose("advance"),
  stop: scoreOfThose("stop"),
};

/** The score of the place, in the column of its decision: each column is a series of the chart. */
function scoreOfThose(decision: Decision): PlainColumn<RankingColumn, never, RankingSheet> {
  return {
    heading: (language) => decisionLabels[decision][language],
    kind: "score",
    numberFormat: scoreFormat,
    formula: ({ cell: { rank } }, { partners, language }) => {
      const row = `MATCH(${rank},${partners.column("rank")},0)`;
      const isDecided = `INDEX(${partners.column("decision")},${row})=${textLiteral(decisionLabels[decision][language])}`;
      return `IF(${rank}="","",IF(${isDecided},INDEX(${partners.column("score")},${row}),""))`;
    },
  };
}

export interface Ranking {
  readonly part: Part;
  /** The row below. */
  readonly end: number;
}

/** The first partners by score, with a chart beside them. */
export function ranking(
  partners: PlacedTable<EvaluationColumn>,
  { row, column }: CellPosition,
  language: Language,
): Ranking {
  const words = sheetWordsOf(language).evaluation.ranking;
  const places = Math.min(partners.block.rows - 1, mostPlaces);
  const table = plainTableOf(columns, {
    at: { row: row + 2, column },
    rows: places,
    samples: [],
    sheet: { language, currency: "", partners },
    heights,
  });
  return {
    end: table.block.row + table.block.rows,
    part: joined([
      {
        rowHeights: [
          { row, height: heights.gap },
          { row: row + 1, height: heights.heading },
        ],
        cells: [{ row: row + 1, column, content: [[text(words.heading({ places }))]], style: "section" }],
      },
      table.part,
      chartPart(table, partners, language),
    ]),
  };
}

/** One bar a partner, in the colour of its decision: where the colour changes, there is the threshold. */
function chartPart(
  { block, cells }: PlacedTable<RankingColumn>,
  partners: PlacedTable<EvaluationColumn>,
  language: Language,
): Part {
  const { ranking: words } = sheetWordsOf(language).evaluation;
  const column = block.column + block.columns + 1;
  const columnsBeside = partners.block.column + partners.block.columns - column;
  const place: Block = { ...block, column, columns: columnsBeside };
  const saidIn: Block = { ...place, row: place.row - 1, rows: 1 };
  const series = (decision: Decision, colour: string) => ({
    name: decisionLabels[decision][language],
    values: cells(decision),
    colour,
    // An empty place is drawn as 0: the format leaves its label out.
    labelFormat: "0.00;;",
  });
  return {
    cells: [sentenceCells(saidIn, rankingSentence(cells, language))],
    charts: [
      {
        name: "PartnerRanking",
        kind: "bar",
        stacked: false,
        oneOf: true,
        title: words.chartTitle,
        categories: cells("partner"),
        series: [series("advance", palette.goodBar), series("stop", palette.badBar)],
        place,
        sentence: saidIn,
        valueAxis: { title: words.chartAxis, min: 0, max: scoreLimits.max, numberFormat: "0" },
        reverseCategories: true,
        gapWidth: 40,
        legend: true,
      },
    ],
  };
}

/** The first partner, and how many of those in the chart reach the threshold. */
function rankingSentence(cells: PlacedTable<RankingColumn>["cells"], language: Language): string {
  const all = blockAddress(cells("advance", "stop"));
  const told = sentence(sheetWordsOf(language).evaluation.ranking.sentence, {
    partner: nameOrNone(cellAddress(cells("partner")), language),
    score: scoreText(`MAX(${all})`),
    threshold: scoreText(evaluationNames.threshold),
    reached: `COUNT(${blockAddress(cells("advance"))})`,
    shown: `COUNT(${all})`,
  });
  return chartSentence(`COUNT(${all})`, told, language);
}

/** As exact as the sheet shows it. */
function scoreText(score: string): string {
  return `ROUND(${score},4)`;
}
