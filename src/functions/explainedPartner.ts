/** A partner's result, criterion by criterion: what the explanations of the functions with scores have in common. */
import { layoutOf } from "../formulas/partnerLayout";
import { filled } from "../locales/filled";
import { numberOf } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { evaluationCriteria } from "../playbook/evaluation";
import type { Outcome } from "../playbook/outcome";
import { readPoints, scaleOf } from "../playbook/weights";
import { shapeOf } from "./broadcast";
import { isLeftOut } from "./eachPartner";
import type { CellRange } from "./excelValue";
import { cellsOf, faultBody, shown, type Body, type Context, type ExplanationStep, type InView } from "./explanation";

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

/** The steps, the total and what follows; or why there is none. */
export function concluded(
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

export function partnerInView(
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
    place: count > 1 ? filled(context.words.place, { place: String(index + 1), count: String(count) }) : undefined,
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

export function lineAt(range: CellRange, index: number, { inRows }: { readonly inRows: boolean }): readonly Cell[] {
  return inRows ? (range[index] ?? []) : range.map((row) => row[index] ?? null);
}

export function contributions(
  context: Context,
  { scores }: Pick<PartnerInView, "scores">,
  weights: readonly number[],
): ExplanationStep[] {
  const { words, format } = context;
  return scores.map((cell, place) => {
    const weight = weights[place] ?? 0;
    return {
      label: nameOfCriterion(context, place, weights.length),
      calculation: filled(words.scored, { score: shown(cell, format), points: format(weight) }),
      value: format((numberOf(cell) * weight) / 100),
    };
  });
}

export function nameOfCriterion({ language, words }: Context, place: number, count: number): string {
  const criterion = count === evaluationCriteria.length ? evaluationCriteria[place] : undefined;
  return criterion?.name[language] ?? filled(words.criterion, { place: String(place + 1) });
}
