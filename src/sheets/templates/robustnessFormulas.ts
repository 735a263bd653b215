/**
 * The formulas of the robustness sheet. Order and score are worked out natively from what was typed into the
 * evaluation, so that the custom functions read inputs only; everything else reads their results.
 */
import { evaluationCriteria, scoreLimits } from "../../playbook/evaluation";
import type { Language } from "../../playbook/language";
import { gapTolerance } from "../../playbook/standing";
import { sheetWordsOf } from "../../locales/sheetWords";
import { blockAddress, cellAddress } from "../address";
import { chartSentence } from "../chartSentence";
import { sentence, textLiteral } from "../formula";
import { nameOn, type TableLink } from "../linkedWorkbook";
import { evaluationNames } from "../settings/evaluationSettings";
import type { EvaluationColumn } from "./evaluationTable";
import { columns, flipHeadings, partnerCells, rows, workingColumns, type RobustnessLayout } from "./robustnessLayout";

/** Scoped to the sheet, and the same in every language. */
export const names = { uncertainty: "Uncertainty", threshold: "Threshold", weights: "Weights" } as const;

const criteria = evaluationCriteria.length;
const fullPoints = 100;
/** As far as the functions let the sum of the weights be off. */
const sumTolerance = "0.000001";
/** Instead of a comparison with the tolerance, whose many zeros not every program reads alike. */
const perTolerance = Math.round(1 / gapTolerance);
/** Stands where a criterion alone cannot flip the decision. */
const cannotFlip = "—";

/** With none the functions would take their own: a tenth of a percent is the least. */
export const uncertaintyLimits = { min: 0.001, max: 1 } as const;

const uncertaintyIsSet = isBetween(names.uncertainty, uncertaintyLimits);
const thresholdIsSet = isBetween(names.threshold, scoreLimits);
const weightsAddUp = `AND(COUNTIFS(${names.weights},">=0",${names.weights},"<=${fullPoints}")=${criteria},ABS(SUM(${names.weights})-${fullPoints})<${sumTolerance})`;

function isBetween(name: string, { min, max }: { readonly min: number; readonly max: number }): string {
  return `AND(ISNUMBER(${name}),${name}>=${min},${name}<=${max})`;
}

/** What is read from the evaluation. */
export interface EvaluationLink {
  readonly table: TableLink<EvaluationColumn>;
}

export function linkedThreshold({ table }: EvaluationLink): string {
  return `IFERROR(${nameOn(table.sheet, evaluationNames.threshold)},"")`;
}

export function linkedWeight({ table }: EvaluationLink, place: number): string {
  return `IFERROR(INDEX(${nameOn(table.sheet, evaluationNames.weights)},1,${place + 1}),"")`;
}

/** The scores in a row of the evaluation, from the first criterion to the last; or one of them, counted from 1. */
function scoresIn({ table }: EvaluationLink, row: string | number, criterion = 0): string {
  return `INDEX(${table.columns("strategic-fit", "cultural-fit")},${row},${criterion})`;
}

export function uncertaintyCheck(language: Language): string {
  const { ok, uncertaintyWrong } = sheetWordsOf(language).robustness.checks;
  return `IF(${uncertaintyIsSet},${textLiteral(ok)},${textLiteral(uncertaintyWrong)})`;
}

export function evaluationCheck({ table }: EvaluationLink, language: Language): string {
  const { ok, thresholdWrong, weightsWrong } = sheetWordsOf(language).robustness.checks;
  const { name } = table.sheet;
  return `IF(${thresholdIsSet},IF(${weightsAddUp},${textLiteral(ok)},${textLiteral(weightsWrong(name))}),${textLiteral(thresholdWrong(name))})`;
}

export function weightsGroup(language: Language): string {
  const words = textLiteral(sheetWordsOf(language).robustness.groups.weights);
  return `IF(${uncertaintyIsSet},${words}&ROUND(100*${names.uncertainty},1)&" %",${words})`;
}

/** The workings of one row: a partner in the order of the evaluation. `place` counts from 1. */
export function sourceFormulas(
  link: EvaluationLink,
  layout: RobustnessLayout,
  place: number,
  language: Language,
): { readonly name: string; readonly missing: string; readonly score: string; readonly order: string } {
  const row = rows.firstPartner + place - 1;
  const at = (column: number) => cellAddress({ row, column });
  const soFar = (column: number) =>
    `${cellAddress({ row: rows.firstPartner, column }, "row")}:${cellAddress({ row, column })}`;
  const [name, missing, score] = [at(workingColumns.name), at(workingColumns.missing), at(workingColumns.score)];
  const all = blockAddress(partnerCells(layout, workingColumns.score), "absolute");
  const own = scoresIn(link, place);
  const known = `COUNTBLANK(${own})+COUNTIF(${own},0)+COUNTIFS(${own},">=${scoreLimits.min}",${own},"<=${scoreLimits.max}")`;
  const wrong = textLiteral(sheetWordsOf(language).robustness.checks.scoresWrong);
  const unscored = `SUMPRODUCT((${names.weights}>0)*((${own}="")+(${own}=0)>0))`;
  const ahead = `COUNTIF(${all},">"&${score})+COUNTIF(${soFar(workingColumns.score)},${score})`;
  const afterAll = `COUNT(${all})+SUMPRODUCT((${soFar(workingColumns.name)}<>"")*(${soFar(workingColumns.score)}=""))`;
  return {
    name: `IFERROR(TRIM(INDEX(${link.table.column("partner")},${place})),"")`,
    missing: `IF(${name}="","",IF(${known}<${criteria},${wrong},${unscored}))`,
    score: `IF(ISNUMBER(${missing}),IF(AND(${missing}=0,${weightsAddUp}),ROUND(SUMPRODUCT(${names.weights},${own})/${fullPoints},10),""),"")`,
    order: `IF(${name}="","",IF(ISNUMBER(${score}),${ahead},${afterAll}))`,
  };
}

/** The cells of one partner, in the order of the sheet. */
interface PartnerRow {
  readonly partner: string;
  readonly score: string;
  readonly low: string;
  readonly high: string;
  readonly lowest: string;
  readonly highest: string;
  readonly flips: string;
  /** Beside the partners, out of the scale too. */
  readonly workedFlips: string;
  readonly position: string;
  readonly distance: string;
  readonly nearest: string;
  /** How many scores are missing; a text where they are wrong. */
  readonly missing: string;
  /** All five scores, as they stand in the evaluation. */
  readonly scores: string;
}

function partnerRow(link: EvaluationLink, layout: RobustnessLayout, row: number): PartnerRow {
  const at = (column: number) => cellAddress({ row, column }, "column");
  const position = at(workingColumns.position);
  return {
    partner: at(columns.partner),
    score: at(columns.score),
    low: at(columns.low),
    high: at(columns.high),
    lowest: at(columns.lowest),
    highest: at(columns.highest),
    flips: blockAddress({ row, column: columns.firstFlip, rows: 1, columns: criteria }, "column"),
    workedFlips: blockAddress({ row, column: workingColumns.firstFlip, rows: 1, columns: criteria }, "column"),
    position,
    distance: at(workingColumns.distance),
    nearest: at(workingColumns.nearest),
    missing: `INDEX(${blockAddress(partnerCells(layout, workingColumns.missing), "absolute")},${position})`,
    scores: scoresIn(link, position),
  };
}

/** The formulas of one partner by column; `place` counts from 1. Those that are left out are filled by their neighbour. */
export function partnerFormulas(
  link: EvaluationLink,
  layout: RobustnessLayout,
  place: number,
  language: Language,
): Readonly<Record<number, string>> {
  const row = rows.firstPartner + place - 1;
  const cells = partnerRow(link, layout, row);
  const { partner, score, low, high, lowest, highest, flips, position, distance, missing, scores } = cells;
  const words = sheetWordsOf(language).robustness;
  const fromSource = (column: number) => `INDEX(${blockAddress(partnerCells(layout, column), "absolute")},${position})`;
  const ownScore = fromSource(workingColumns.score);
  const order = blockAddress(partnerCells(layout, workingColumns.order), "absolute");
  return {
    [columns.partner]: `IF(${position}="","",${fromSource(workingColumns.name)})`,
    [columns.score]: `IF(${position}="","",IF(ISNUMBER(${ownScore}),${ownScore},""))`,
    [columns.low]: `IF(AND(ISNUMBER(${score}),${uncertaintyIsSet}),PARTNER.SCORERANGE(${scores},${names.uncertainty},${names.weights}),"")`,
    [columns.weightsOutlook]: outlookFormula(low, high, words.weightsOutlook),
    [columns.lowest]: `IF(${position}="","",IF(AND(ISNUMBER(${missing}),${weightsAddUp}),IF(${missing}>0,PARTNER.SCOREBOUNDS(${scores},${names.weights}),""),""))`,
    [columns.missingOutlook]: outlookFormula(lowest, highest, words.missingOutlook),
    ...Object.fromEntries(evaluationCriteria.map((_, index) => [columns.firstFlip + index, flipFormula(row, index)])),
    [columns.closest]: closestFormula(cells, language),
    [columns.check]: `IF(${partner}="","",${checkFormula(cells, language)})`,
    [workingColumns.position]: `IFERROR(MATCH(${place},${order},0),"")`,
    [workingColumns.distance]: `IF(COUNT(${flips})=0,"",AGGREGATE(15,6,ABS(${flips}-${scores}),1))`,
    [workingColumns.nearest]: `IF(${distance}="","",AGGREGATE(15,6,{${evaluationCriteria.map((_, index) => index + 1).join(",")}}/(ABS(ABS(${flips}-${scores})-${distance})*${perTolerance}<1),1))`,
    [workingColumns.range]: `IF(AND(ISNUMBER(${low}),ISNUMBER(${high})),ROUND(${high}-${low},10),"")`,
    [workingColumns.threshold]: `IF(${thresholdIsSet},${names.threshold},"")`,
    [workingColumns.firstFlip]: `IF(AND(ISNUMBER(${score}),${thresholdIsSet}),IFNA(PARTNER.FLIPPOINT(${scores},${names.weights},${names.threshold}),"${cannotFlip}"),"")`,
  };
}

/** A flip point that can be reached; one that cannot, or of a criterion without weight, is a dash. */
function flipFormula(row: number, index: number): string {
  const worked = cellAddress({ row, column: workingColumns.firstFlip + index }, "column");
  const reachable = `AND(${worked}>${scoreLimits.min},${worked}<=${scoreLimits.max})`;
  return `IF(${worked}="","",IF(ISNUMBER(${worked}),IF(${reachable},${worked},"${cannotFlip}"),"${cannotFlip}"))`;
}

function outlookFormula(
  low: string,
  high: string,
  { passes, open, fails }: { readonly passes: string; readonly open: string; readonly fails: string },
): string {
  const verdict = `IF(${low}>=${names.threshold},${textLiteral(passes)},IF(${high}>=${names.threshold},${textLiteral(open)},${textLiteral(fails)}))`;
  return `IF(AND(ISNUMBER(${low}),ISNUMBER(${high}),${thresholdIsSet}),${verdict},"")`;
}

/** The criterion and the score, rounded to the side on which the decision has surely flipped. */
function closestFormula({ score, flips, workedFlips, nearest }: PartnerRow, language: Language): string {
  const { below, from, noCriterion } = sheetWordsOf(language).robustness;
  const point = `INDEX(${flips},1,${nearest})`;
  const criterion = `INDEX(${blockAddress(flipHeadings, "absolute")},1,${nearest})`;
  const passing = `${textLiteral(below)}&ROUNDDOWN(${point},2)`;
  const failing = `${textLiteral(from)}&ROUNDUP(${point},2)`;
  const none = `IF(COUNT(${workedFlips})>0,${textLiteral(noCriterion)},"")`;
  return `IF(${nearest}="",${none},${criterion}&IF(${score}>=${names.threshold},${passing},${failing}))`;
}

function checkFormula({ missing, low }: PartnerRow, language: Language): string {
  const words = sheetWordsOf(language).robustness.checks;
  const cases: readonly (readonly [condition: string, then: string])[] = [
    [`ISTEXT(${missing})`, textLiteral(words.scoresWrong)],
    [`NOT(AND(${uncertaintyIsSet},${thresholdIsSet},${weightsAddUp}))`, textLiteral(words.seeSettings)],
    [`${missing}>0`, `${textLiteral(words.scoresMissing)}&${missing}`],
    [`ISNUMBER(${low})`, textLiteral(words.ok)],
  ];
  return cases.reduceRight(
    (rest, [condition, then]) => `IF(${condition},${then},${rest})`,
    textLiteral(words.needsAddin),
  );
}

/** The partner of a place, who stands in the same order further up. `place` counts from 1. */
export function placeName(place: number): string {
  return cellAddress({ row: rows.firstPartner + place - 1, column: columns.partner }, "absolute");
}

/** A score of the partner of a place; empty unless all of them are there. */
export function placeScore(link: EvaluationLink, place: number, criterion: number): string {
  const row = rows.firstPartner + place - 1;
  const position = cellAddress({ row, column: workingColumns.position }, "absolute");
  const score = cellAddress({ row, column: columns.score }, "absolute");
  return `IF(ISNUMBER(${score}),${scoresIn(link, position, criterion)},"")`;
}

/** By how much each partner leads the one of the place at worst, one below the other. */
export function leadsFormula({ standings: { scores } }: RobustnessLayout, place: number): string {
  const score = cellAddress({ row: rows.firstPartner + place - 1, column: columns.score }, "absolute");
  const other = blockAddress({ ...scores, row: scores.row + place - 1, rows: 1 }, "absolute");
  const leads = `PARTNER.SCOREGAP(${blockAddress(scores, "absolute")},${other},${names.uncertainty},${names.weights})`;
  return `IF(AND(ISNUMBER(${score}),${uncertaintyIsSet}),IFNA(${leads},""),"")`;
}

/** A word for how the partner of a row stands to that of a column; both count from 0. */
export function standingFormula(
  { standings: { leads } }: RobustnessLayout,
  row: number,
  column: number,
  language: Language,
): string {
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

/** How many of the partners in the chart reach the threshold always, with some weights, and never. */
export function rangesSentence({ standings: { words: square } }: RobustnessLayout, language: Language): string {
  const { chart: words, weightsOutlook } = sheetWordsOf(language).robustness;
  const column = (index: number) =>
    blockAddress({ row: rows.firstPartner, column: index, rows: square.rows, columns: 1 });
  const shown = `COUNT(${column(columns.low)})`;
  const are = (outlook: keyof typeof weightsOutlook) =>
    `COUNTIF(${column(columns.weightsOutlook)},${textLiteral(weightsOutlook[outlook])})`;
  const threshold = `ROUND(${names.threshold},4)`;
  const judged = sentence(words.sentence, [shown, threshold, are("passes"), are("open"), are("fails")]);
  const told = `IF(${thresholdIsSet},${judged},${sentence(words.withoutThreshold, [shown])})`;
  return chartSentence(shown, told, language);
}

/** Says how many named partners of the evaluation have no row here. */
export function leftOutFormula({ table }: EvaluationLink, layout: RobustnessLayout, language: Language): string {
  const [before = "", after = ""] = sheetWordsOf(language).robustness.notes.leftOut;
  const all = `SUMPRODUCT((TRIM(${table.column("partner")})<>"")*1)`;
  const listed = `COUNTIF(${blockAddress(partnerCells(layout, workingColumns.name), "absolute")},"?*")`;
  const note = `${textLiteral(before)}&${layout.partners}&${textLiteral(after)}&${all}-${listed}`;
  return `IFERROR(IF(${all}>${listed},${note},""),"")`;
}
