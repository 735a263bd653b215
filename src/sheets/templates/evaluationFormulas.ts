/**
 * The formulas of the evaluation sheet, without the leading "=".
 *
 * They use plain references and the names of the settings, not structured references: the table's columns are headed in
 * the workbook's language and the table's name gets a number when it is in use, while these stay the same, read the
 * same in every spreadsheet program, and are just as relative when a row is added. All of them are native but one:
 * PARTNER.SCORE reads inputs only, and everything else reads its result.
 */
import { decisionLabels } from "../../playbook/decision";
import { evaluationCriteria, scoreLimits } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence, nameOrNone } from "../chartSentence";
import { firstThatHolds, sentence, textLiteral } from "../formula";
import type { CellPosition } from "../spec";
import { columns, partnerCells, rankingColumns, weights, type EvaluationLayout } from "./evaluationLayout";

/** Names of the settings, scoped to the sheet and the same in every language. */
export const names = { threshold: "Threshold", weights: "Weights", weightsTotal: "WeightsTotal" } as const;

const criteria = evaluationCriteria.length;
const fullPoints = 100;
/** As far as PARTNER.SCORE lets the sum of the weights be off. */
const tolerance = "0.000001";
/** More than the rows of any table: what is added to a row that is not looked for. */
const beyondAllRows = 1_000_000;

const weightsAddUp = `ABS(${names.weightsTotal}-${fullPoints})<${tolerance}`;

export function weightsTotalFormula(): string {
  return `SUM(${blockAddress(weights)})`;
}

export function thresholdCheck(language: Language): string {
  const { ok, thresholdMissing } = sheetWordsOf(language).evaluation.checks;
  const inRange = `AND(${names.threshold}>=${scoreLimits.min},${names.threshold}<=${scoreLimits.max})`;
  return `IF(ISNUMBER(${names.threshold}),IF(${inRange},${textLiteral(ok)},${textLiteral(thresholdMissing)}),${textLiteral(thresholdMissing)})`;
}

export function weightsCheck(language: Language): string {
  const { ok, weightsMissing, weightsAdd, weightsRemove } = sheetWordsOf(language).evaluation.checks;
  const entered = `COUNTIFS(${names.weights},">=0",${names.weights},"<=${fullPoints}")=${criteria}`;
  const difference = (from: string, to: string): string => `ROUND(${from}-${to},2)`;
  const total = names.weightsTotal;
  const add = sentence(weightsAdd, [difference(String(fullPoints), total)]);
  const remove = sentence(weightsRemove, [difference(total, String(fullPoints))]);
  const direction = `IF(${total}<${fullPoints},${add},${remove})`;
  return `IF(${entered},IF(${weightsAddUp},${textLiteral(ok)},${direction}),${textLiteral(weightsMissing)})`;
}

/** The cells of one partner. */
export interface PartnerRow {
  readonly partner: string;
  readonly inputs: string;
  readonly scores: string;
  readonly score: string;
}

export function partnerRow(row: number): PartnerRow {
  return {
    partner: cellAddress({ row, column: columns.partner }),
    inputs: blockAddress({ row, column: columns.partner, rows: 1, columns: columns.score - columns.partner }),
    scores: blockAddress({ row, column: columns.firstScore, rows: 1, columns: criteria }),
    score: cellAddress({ row, column: columns.score }),
  };
}

/**
 * Empty while the partner has no scores or not all that count, and while the weights don't add up: the checks say so
 * once, instead of an error in every row. The function isn't even called then, so that a program without the add-in has
 * nothing to stumble over in a row that is empty anyway. A score out of range keeps its own error.
 */
export function scoreFormula({ scores }: PartnerRow): string {
  const allThatCount = `SUMPRODUCT((${names.weights}>0)*(${scores}=""))=0`;
  const ready = `AND(COUNT(${scores})>0,${weightsAddUp},${allThatCount})`;
  return `IF(${ready},IFNA(PARTNER.SCORE(${scores},${names.weights}),""),"")`;
}

/** A 0 is no score, as a blank is none. */
export function completenessFormula({ inputs, scores }: PartnerRow): string {
  return `IF(COUNTA(${inputs})=0,"",COUNTIF(${scores},">0")/${criteria})`;
}

export function decisionFormula({ score }: PartnerRow, language: Language): string {
  const advance = textLiteral(decisionLabels.advance[language]);
  const stop = textLiteral(decisionLabels.stop[language]);
  return `IF(AND(ISNUMBER(${score}),ISNUMBER(${names.threshold})),IF(${score}>=${names.threshold},${advance},${stop}),"")`;
}

/** As RANK.EQ, but RANK.EQ answers an error in every row as soon as one score is an error. */
export function rankFormula({ score }: PartnerRow, layout: EvaluationLayout): string {
  const all = blockAddress(partnerCells(layout, columns.score), "absolute");
  return `IF(ISNUMBER(${score}),COUNTIF(${all},">"&${score})+1,"")`;
}

export function checkFormula({ partner, inputs, scores, score }: PartnerRow, language: Language): string {
  const words = sheetWordsOf(language).evaluation.checks;
  const inRange = `COUNTIFS(${scores},">=${scoreLimits.min}",${scores},"<=${scoreLimits.max}")`;
  return firstThatHolds(
    [
      [`COUNTA(${inputs})=0`, textLiteral("")],
      [`TRIM(${partner})=""`, textLiteral(words.partnerMissing)],
      [`COUNTA(${scores})>${inRange}`, textLiteral(words.scoreWrong)],
      [`NOT(${weightsAddUp})`, textLiteral(words.seeWeights)],
      [`AND(ISNUMBER(${score}),ISNUMBER(${names.threshold}))`, textLiteral(words.ok)],
      [`ISNUMBER(${score})`, textLiteral(words.seeThreshold)],
      [`COUNTA(${scores})<${criteria}`, `${textLiteral(words.scoresMissing)}&${criteria}-COUNTA(${scores})`],
    ],
    textLiteral(words.needsAddin),
  );
}

/** The n-th best rank, n counted from the heading. Partners of one rank take as many places. */
export function placeRankFormula(layout: EvaluationLayout): string {
  const ranks = blockAddress(partnerCells(layout, columns.rank), "absolute");
  const heading = { row: layout.ranking.header.row, column: rankingColumns.rank };
  const order = `(ROW()-ROW(${cellAddress(heading, "absolute")}))`;
  return `IF(${order}<=COUNT(${ranks}),SMALL(${ranks},${order}),"")`;
}

/**
 * The partner of the place's rank; among equals the one that stands higher in the table first. Inside SUMPRODUCT the
 * comparison runs over all rows in every version of Excel, without dynamic arrays.
 */
export function placePartnerFormula(place: CellPosition, firstPlace: CellPosition, layout: EvaluationLayout): string {
  const ranks = blockAddress(partnerCells(layout, columns.rank), "absolute");
  const rank = cellAddress({ row: place.row, column: rankingColumns.rank });
  const positions = `ROW(${ranks})-ROW(INDEX(${ranks},1))+1`;
  const amongEquals = `COUNTIF(${placesSoFar(place, firstPlace)},${rank})`;
  const position = `SUMPRODUCT(SMALL((${ranks}<>${rank})*${beyondAllRows}+${positions},${amongEquals}))`;
  const partners = blockAddress(partnerCells(layout, columns.partner), "absolute");
  return `IF(${rank}="","",INDEX(${partners},${position})&"")`;
}

/** The score of the place, in the column of its decision: each column is a series of the chart. */
export function placeScoreFormula(place: CellPosition, decision: string, layout: EvaluationLayout): string {
  const rank = cellAddress({ row: place.row, column: rankingColumns.rank });
  const row = `MATCH(${rank},${blockAddress(partnerCells(layout, columns.rank), "absolute")},0)`;
  const decisions = blockAddress(partnerCells(layout, columns.decision), "absolute");
  const scores = blockAddress(partnerCells(layout, columns.score), "absolute");
  return `IF(${rank}="","",IF(INDEX(${decisions},${row})=${textLiteral(decision)},INDEX(${scores},${row}),""))`;
}

/** The first partner, and how many of those in the chart reach the threshold. */
export function rankingSentence({ ranking: { places } }: EvaluationLayout, language: Language): string {
  const scores = (column: number, columns: number) => blockAddress({ ...places, column, columns });
  const both = scores(rankingColumns.advance, 2);
  const told = sentence(sheetWordsOf(language).evaluation.ranking.sentence, [
    nameOrNone(cellAddress({ ...places, column: rankingColumns.partner }), language),
    scoreText(`MAX(${both})`),
    scoreText(names.threshold),
    `COUNT(${scores(rankingColumns.advance, 1)})`,
    `COUNT(${both})`,
  ]);
  return chartSentence(`COUNT(${both})`, told, language);
}

/** As exact as the sheet shows it. */
function scoreText(score: string): string {
  return `ROUND(${score},4)`;
}

/** The ranks from the first place to this one. */
function placesSoFar(place: CellPosition, firstPlace: CellPosition): string {
  const first = cellAddress({ row: firstPlace.row, column: rankingColumns.rank }, "row");
  return `${first}:${cellAddress({ row: place.row, column: rankingColumns.rank })}`;
}
