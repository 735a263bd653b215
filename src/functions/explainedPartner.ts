/** How a score, and how sure it is, comes about: criterion by criterion. */
import { layoutOf } from "../formulas/partnerLayout";
import { numberOf } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { evaluationCriteria, evaluationThreshold, scoreLimits } from "../playbook/evaluation";
import { isReachable } from "../playbook/flipPoints";
import type { Outcome } from "../playbook/outcome";
import { decide } from "../playbook/decision";
import { outlook } from "../playbook/outlook";
import { score } from "../playbook/score";
import { scoreRange } from "../playbook/scoreRange";
import { gapTolerance } from "../playbook/standing";
import { uncertaintyOr, weightsForLowest } from "../playbook/uncertainWeights";
import { readPoints, scaleOf } from "../playbook/weights";
import { shapeOf } from "./broadcast";
import { isLeftOut } from "./eachPartner";
import type { CellRange } from "./excelValue";
import {
  cellsOf,
  faultBody,
  percent,
  shown,
  type Body,
  type Context,
  type ExplanationStep,
  type InView,
} from "./explanation";
import { boundsOfPartners, flipPointsOfPartners, gapsOfPartners, scorePartners, scoreRanges } from "./partnerAnalysis";

/** The partner whose result stands in the cell, out of all that the call works out. */
interface PartnerInView {
  readonly scores: readonly Cell[];
  readonly points: readonly number[];
  readonly weights: readonly Cell[] | null;
  readonly inRows: boolean;
  readonly index: number;
  /** Which of the values that stand side by side for one partner. */
  readonly value: number;
  readonly place?: string;
  readonly result?: Outcome<number>;
  readonly inView: InView;
}

export function explainScore(context: Context): Body {
  const results = scorePartners(cellsOf(context, 0), cellsOf(context, 1));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const { words, format, threshold } = context;
  const steps = contributions(context, partner, partner.points);
  return told(context, partner, steps, (value) => {
    const verdict = decide(value, threshold) === "advance" ? words.advances : words.stops;
    return { total: words.sum, remark: verdict(format(value), format(threshold), threshold === evaluationThreshold) };
  });
}

export function explainScoreRange(context: Context): Body {
  const results = scoreRanges(cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 2));
  const uncertainty = uncertaintyOr(firstCell(context, 1));
  const range = scoreRange(partner.scores, uncertainty, partner.weights);
  const isLow = partner.value === 0;
  const weights = range.ok ? (isLow ? range.value.lowWeights : range.value.highWeights) : partner.points;
  const { words, language, threshold } = context;
  return told(context, partner, contributions(context, partner, weights), () => ({
    total: isLow ? words.lowest : words.highest,
    remark: words.uncertain(percent(language, numberOf(uncertainty))),
    ...(range.ok && { verdict: words.range[outlook(range.value, threshold)] }),
  }));
}

export function explainScoreBounds(context: Context): Body {
  const results = boundsOfPartners(cellsOf(context, 0), cellsOf(context, 1));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const isLow = partner.value === 0;
  const missing = isLow ? scoreLimits.min : scoreLimits.max;
  const filled = partner.scores.map((cell) => (numberOf(cell) === 0 && typeof cell !== "object" ? missing : cell));
  const { words, format } = context;
  return told(context, partner, contributions(context, { ...partner, scores: filled }, partner.points), () => ({
    total: isLow ? words.lowest : words.highest,
    remark: words.missingAt(format(missing)),
  }));
}

export function explainScoreGap(context: Context): Body {
  const [scores, others, uncertainty] = [cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2)];
  const results = gapsOfPartners(scores, others, uncertainty, cellsOf(context, 3));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 3));
  const other = lineAt(others, others.flat().length === partner.scores.length ? 0 : partner.index, partner);
  const differences = partner.scores.map((cell, place) => numberOf(cell) - numberOf(other[place] ?? null));
  const delta = numberOf(uncertaintyOr(firstCell(context, 2)));
  const weights = weightsForLowest(partner.points, differences, delta);
  const { words, language, format } = context;
  const steps = differences.map((difference, place) => ({
    label: nameOfCriterion(context, place, partner.points.length),
    calculation: words.scored(
      `(${shown(partner.scores[place] ?? null, format)} − ${shown(other[place] ?? null, format)})`,
      format(weights[place] ?? 0),
    ),
    value: format((difference * (weights[place] ?? 0)) / 100),
  }));
  return told(context, partner, steps, (gap) => ({
    total: words.worstGap,
    remark: words.uncertain(percent(language, delta)),
    verdict: gap > gapTolerance ? words.ahead : words.notAhead,
  }));
}

export function explainFlipPoint(context: Context): Body {
  const results = flipPointsOfPartners(cellsOf(context, 0), cellsOf(context, 1), cellsOf(context, 2));
  if (!results.ok) return faultBody(context, results.error);
  const partner = partnerInView(context, results.value, cellsOf(context, 1));
  const { words, format } = context;
  const own = numberOf(firstCell(context, 2));
  const threshold = own === 0 ? evaluationThreshold : own;
  const now = score(partner.scores, partner.weights);
  const given = partner.scores[partner.value] ?? null;
  const weight = partner.points[partner.value] ?? 0;
  const steps: ExplanationStep[] = [
    { label: words.sum, value: now.ok ? format(now.value) : words.none },
    { label: words.threshold, value: format(threshold) },
    { label: nameOfCriterion(context, partner.value, partner.points.length), value: shown(given, format) },
  ];
  const gap = now.ok ? `(${format(now.value)} − ${format(threshold)})` : words.none;
  return told(context, partner, steps, (point) => ({
    total: words.flipPoint,
    calculation: `${shown(given, format)} − ${gap} × 100 / ${format(weight)}`,
    remark: isReachable(point) ? words.flips : words.cannotFlip,
  }));
}

/** The steps, the total and what follows; or why there is none. */
function told(
  context: Context,
  { result, place, points, inView }: PartnerInView,
  steps: readonly ExplanationStep[],
  conclude: (value: number) => {
    readonly total: string;
    readonly calculation?: string;
    readonly remark: string;
    readonly verdict?: string;
  },
): Body {
  if (!result?.ok) {
    const sum = points.reduce((total, each) => total + each, 0);
    const isOff = result?.error.reason?.why === "weightSum";
    return {
      ...faultBody(context, result?.error ?? { code: "#NUM!" }, inView),
      steps: isOff ? [...steps, { label: context.words.weightSum, value: context.format(sum), total: true }] : steps,
      place,
    };
  }
  const value = context.format(result.value);
  const { total, calculation, remark, verdict } = conclude(result.value);
  return {
    steps: [...steps, { label: total, ...(calculation && { calculation }), value, total: true }],
    remarks: verdict === undefined ? [remark] : [remark, verdict],
    result: value,
    place,
  };
}

function partnerInView(
  context: Context,
  results: readonly (readonly Outcome<number>[])[],
  weightCells: CellRange,
): PartnerInView {
  const scores = cellsOf(context, 0);
  const weights = isLeftOut(weightCells) ? null : weightCells.flat();
  const layout = layoutOf(shapeOf(scores), weights && shapeOf(weightCells));
  const inRows = "why" in layout || layout.inRows;
  const count = inRows ? scores.length : (scores[0]?.length ?? 1);
  const index = Math.min(inRows ? context.element.row : context.element.column, count - 1);
  const value = inRows ? context.element.column : context.element.row;
  return {
    scores: lineAt(scores, index, { inRows }),
    points: pointsOf(weights),
    weights,
    inRows,
    index,
    value,
    place: count > 1 ? context.words.place(index + 1, count) : undefined,
    result: inRows ? results[index]?.[value] : results[value]?.[index],
    inView: (parameter, range, at) => {
      const isOwn = range.length === scores.length && range[0]?.length === scores[0]?.length;
      return parameter === "weights" || !isOwn || (inRows ? at.row : at.column) === index;
    },
  };
}

/** In points of 100; weights that don't add up as they are given, so that a person sees what is wrong with them. */
function pointsOf(weights: readonly Cell[] | null): readonly number[] {
  if (weights === null) return evaluationCriteria.map((criterion) => criterion.points);
  const own = readPoints(weights);
  if (own.ok) return own.value;
  const given = weights.map(numberOf);
  const scale = scaleOf(given.reduce((sum, each) => sum + each, 0));
  return given.map((weight) => (weight * 100) / scale);
}

function lineAt(range: CellRange, index: number, { inRows }: { readonly inRows: boolean }): readonly Cell[] {
  return inRows ? (range[index] ?? []) : range.map((row) => row[index] ?? null);
}

function contributions(context: Context, { scores }: PartnerInView, weights: readonly number[]): ExplanationStep[] {
  const { words, format } = context;
  return scores.map((cell, place) => {
    const weight = weights[place] ?? 0;
    return {
      label: nameOfCriterion(context, place, weights.length),
      calculation: words.scored(shown(cell, format), format(weight)),
      value: format((numberOf(cell) * weight) / 100),
    };
  });
}

function nameOfCriterion({ language, words }: Context, place: number, count: number): string {
  const criterion = count === evaluationCriteria.length ? evaluationCriteria[place] : undefined;
  return criterion?.name[language] ?? words.criterion(place + 1);
}

function firstCell(context: Context, index: number): Cell {
  return cellsOf(context, index)[0]?.[0] ?? null;
}
