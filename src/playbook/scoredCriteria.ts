import { firstError, firstNonNumber, isWithin, numberOf, outOfBounds, type Argument, type Bounds } from "./arguments";
import type { Cell } from "./cell";
import { evaluationCriteria, scoreLimits } from "./evaluation";
import { failure, success, type Outcome, type PlaybookError } from "./outcome";
import type { ParameterName } from "./parameter";
import { readPoints } from "./weights";

/** What a calculation with scores is given. The faults are looked for in all of it before anything is worked out. */
export interface ScoreInput<Partner extends ParameterName> {
  /** The scores of each partner that takes part. */
  readonly partners: Readonly<Record<Partner, readonly Cell[]>>;
  /** Without weights, the five criteria of the playbook. */
  readonly weights: readonly Cell[] | null;
  /** A number that goes with the scores, and what it may be. */
  readonly setting?: { readonly parameter: ParameterName; readonly cell: Cell; readonly bounds: Bounds };
}

export interface ScoredCriteria<Partner extends ParameterName> {
  /** The weights in whole points where they can be; a criterion of 0 points is switched off. */
  readonly points: readonly number[];
  /** `null` is not scored. A criterion that is switched off is 0, whatever it holds. */
  readonly scores: Readonly<Record<Partner, readonly (number | null)[]>>;
}

/** Scores and weights as numbers; the faults in the order error, `#VALUE!`, `#NUM!`. */
export function readScores<Partner extends ParameterName>(
  input: ScoreInput<Partner>,
): Outcome<ScoredCriteria<Partner>> {
  const { partners, weights, setting } = input;
  const given = argumentsOf(input);
  const fault = firstError(given) ?? firstNonNumber(given);
  if (fault) {
    return failure(fault);
  }
  const needed = weights?.length ?? evaluationCriteria.length;
  const names = Object.keys(partners) as Partner[];
  if (names.some((name) => partners[name].length !== needed)) {
    return failure({ code: "#VALUE!", reason: { why: "scoreCount", needed } });
  }
  const points = weights ? readPoints(weights) : success(evaluationCriteria.map((criterion) => criterion.points));
  if (!points.ok) {
    return points;
  }
  const scores = Object.fromEntries(
    names.map((name) => [name, partners[name].map((cell, place) => scoreOf(cell, points.value[place] ?? 0))]),
  ) as Record<Partner, (number | null)[]>;
  const outside = firstOutside(scores, points.value) ?? settingOutside(setting);
  return outside ? failure(outside) : success({ points: points.value, scores });
}

function firstOutside<Partner extends ParameterName>(
  scores: Readonly<Record<Partner, readonly (number | null)[]>>,
  points: readonly number[],
): PlaybookError | undefined {
  for (const parameter of Object.keys(scores) as Partner[]) {
    const place = scores[parameter].findIndex((each, index) => !isScore(each, points[index] ?? 0));
    if (place >= 0) return outOfBounds(parameter, scores[parameter][place] ?? 0, scoreLimits, place + 1);
  }
  return undefined;
}

function settingOutside(setting: ScoreInput<never>["setting"]): PlaybookError | undefined {
  if (setting === undefined || isWithin(numberOf(setting.cell), setting.bounds)) return undefined;
  return outOfBounds(setting.parameter, numberOf(setting.cell), setting.bounds);
}

/** As `readScores`, where every criterion that counts has to be scored: else `#N/A`. */
export function readAllScores<Partner extends ParameterName>(
  input: ScoreInput<Partner>,
): Outcome<{ readonly points: readonly number[]; readonly scores: Readonly<Record<Partner, readonly number[]>> }> {
  const read = readScores(input);
  if (!read.ok) {
    return read;
  }
  const { points, scores } = read.value;
  for (const parameter of Object.keys(scores) as Partner[]) {
    const missing = scores[parameter].indexOf(null);
    if (missing >= 0) {
      const criterion = input.weights === null ? evaluationCriteria[missing]?.id : undefined;
      return failure({ code: "#N/A", reason: { why: "notScored", parameter, place: missing + 1, criterion } });
    }
  }
  return success({ points, scores: scores as Record<Partner, number[]> });
}

function argumentsOf<Partner extends ParameterName>({ partners, weights, setting }: ScoreInput<Partner>): Argument[] {
  const names = Object.keys(partners) as Partner[];
  return [
    ...names.flatMap((parameter) => partners[parameter].map((cell) => ({ parameter, cell }))),
    ...(setting === undefined ? [] : [setting]),
    ...(weights ?? []).map((cell) => ({ parameter: "weights", cell }) as const),
  ];
}

function scoreOf(cell: Cell, points: number): number | null {
  const value = points === 0 ? 0 : numberOf(cell);
  return value === 0 && points > 0 ? null : value;
}

function isScore(score: number | null, points: number): boolean {
  return score === null || points === 0 || isWithin(score, scoreLimits);
}
