/** SCORE, SCOREBOUNDS, SCORERANGE, SCOREGAP and FLIPPOINT. */
import { evaluationThreshold, scoreLimits } from "../../playbook/evaluation";
import { defaultUncertainty, uncertaintyBounds } from "../../playbook/uncertainWeights";
import { lineOf } from "./criterionWeights";
import type { NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import { isMissing, nativePartners, weightedTotal, type PartnerScores, type PartnerTerms } from "./partners";

export function nativeScore(scores: NativeArgument, weights: NativeArgument): NativeCall {
  return nativePartners({
    scores,
    weights,
    results: 1,
    needsAll: true,
    answer: (terms) => onScale(scoreSum(terms.scores, terms), terms),
  });
}

export function nativeScoreBounds(scores: NativeArgument, weights: NativeArgument): NativeCall {
  return nativePartners({
    scores,
    weights,
    results: 2,
    needsAll: false,
    answer: (terms) => {
      const scored = weightedTotal(terms.scores, terms.weights, (score) => blankAsZero(score, terms.scores));
      const missing = weightedTotal(terms.scores, terms.weights, isMissing);
      const limits = lineOf([scoreLimits.min, scoreLimits.max], terms.layout.inRows);
      return onScale(`${scored}+${limits}*(${missing})`, terms);
    },
  });
}

export function nativeScoreRange(
  scores: NativeArgument,
  uncertainty: NativeArgument,
  weights: NativeArgument,
): NativeCall {
  const setting = uncertaintySetting(uncertainty);
  return nativePartners({
    scores,
    weights,
    setting,
    results: 2,
    needsAll: true,
    answer: (terms) => {
      const values = scoreValues(terms.scores, terms);
      const signs = lineOf([-1, 1], terms.layout.inRows);
      return onScale(
        `${scoreSum(terms.scores, terms)}+${signs}*${setting.number}*${leastDeviation(values, terms)}`,
        terms,
      );
    },
  });
}

export function nativeScoreGap(
  scores: NativeArgument,
  others: NativeArgument,
  uncertainty: NativeArgument,
  weights: NativeArgument,
): NativeCall {
  const setting = uncertaintySetting(uncertainty);
  return nativePartners({
    scores,
    others,
    weights,
    setting,
    results: 1,
    needsAll: true,
    answer: (terms) => {
      const [mine, other] = [scoreValues(terms.scores, terms), scoreValues(terms.others, terms)];
      const values: Values = {
        cells: mine.cells.map((cell, place) => `(${cell}-${other.cells[place] ?? ""})`),
        table: `(${mine.table}-${other.table})`,
      };
      const lead = `${scoreSum(terms.scores, terms)}-(${scoreSum(terms.others, terms)})`;
      return onScale(`${lead}-${setting.number}*${leastDeviation(values, terms)}`, terms);
    },
  });
}

export function nativeFlipPoint(
  scores: NativeArgument,
  weights: NativeArgument,
  threshold: NativeArgument,
): NativeCall {
  const { text, constant } = threshold;
  const isDefault = constant === null || constant === 0;
  const number = isDefault
    ? String(evaluationThreshold)
    : typeof constant === "number"
      ? text
      : `IF((${text}="")+(${text}=0),${evaluationThreshold},${text})`;
  return nativePartners({
    scores,
    weights,
    setting: { argument: threshold, number, bounds: scoreLimits },
    results: "criteria",
    needsAll: true,
    answer: (terms) => {
      const { counts, scale } = terms.weights;
      const line = terms.weights.line(terms.layout.inRows) ?? `TRANSPOSE(${weights.text})`;
      const flip = `ROUND(${terms.scores.table}+(${number}*${scale}-(${scoreSum(terms.scores, terms)}))/${line},10)`;
      return counts ? `IF(${counts(line)},${flip},#N/A)` : flip;
    },
  });
}

function uncertaintySetting(argument: NativeArgument) {
  const { text, constant } = argument;
  const number =
    constant === null || constant === 0
      ? String(defaultUncertainty)
      : typeof constant === "number"
        ? text
        : `IF((${text}="")+(${text}=0),${defaultUncertainty},${text})`;
  return { argument, number, bounds: uncertaintyBounds };
}

function onScale(sum: string, { weights }: PartnerTerms): string {
  return `ROUND((${sum})/${weights.scale},10)`;
}

/** Values by criterion, each a cell or a vector, and all of them. */
interface Values {
  readonly cells: readonly string[];
  readonly table: string;
}

/** Only a criterion that is switched off may be blank by now: with the playbook's weights none is. */
function scoreValues(scores: PartnerScores, { weights, layout }: PartnerTerms): Values {
  if (!weights.counts || layout.partners > 1) return scores;
  return { ...scores, cells: scores.cells.map((cell) => blankAsZero(cell, scores)) };
}

function scoreSum(scores: PartnerScores, { weights }: PartnerTerms): string {
  return weightedTotal(scores, weights, (score) => (weights.counts ? blankAsZero(score, scores) : score));
}

/** SUMPRODUCT takes a line as it is: a text in it counts as 0. */
function blankAsZero(score: string, { line, isOne }: PartnerScores): string {
  if (score === line?.text) return score;
  return isOne ? `N(${score})` : `IF(${score}="",0,${score})`;
}

/**
 * How far the weighted sum of the values falls or rises at an uncertainty of 1: the weighted distance of the values from
 * their weighted median, which no other of the values undercuts. (The shifts of the weights add up to 0 and none is
 * larger than its weight: that is what the worst of them add up to.)
 */
function leastDeviation({ cells, table }: Values, { weights, layout }: PartnerTerms): string {
  const { numbers, counts, half } = weights;
  const isSwitchedOff = counts && layout.partners > 1;
  const sumOf = (term: (cell: string) => string) =>
    cells
      .map((cell, place) => `${numbers[place] ?? ""}*${term(cell)}`)
      .map((each) => (isSwitchedOff ? `IFERROR(${each},0)` : each))
      .join("+");
  const distances = sumOf((cell) => `ABS(${cell}-${table})`);
  // What a criterion that is switched off holds, an empty text or a number beyond all bounds, is no candidate.
  if (layout.partners === 1) return counts ? `MIN(IFERROR(${distances},1E+300))` : `MIN(${distances})`;
  // The least of each partner: of those that are medians, which all are as far. No more than half lies on either side.
  // A hair apart is equal: programs don't subtract alike in a cell and in a table.
  const isHalf = (side: string, hair: string) => `(${sumOf((cell) => `(${cell}${side}${table}${hair})`)}<=${half})`;
  const medians = `${isSwitchedOff ? `ISNUMBER(${table})*` : ""}${isHalf("<", "-1E-12")}*${isHalf(">", "+1E-12")}`;
  const ones = lineOf(
    cells.map(() => 1),
    !layout.inRows,
  );
  const added = (values: string) =>
    `MMULT(${layout.inRows ? `IFERROR(${values},0),${ones}` : `${ones},IFERROR(${values},0)`})`;
  return `${added(`${medians}*(${distances})`)}/${added(medians)}`;
}
