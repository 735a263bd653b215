/** Calls with scores: the partners of a range, their criteria, and what is checked before anything is worked out. */
import type { Bounds } from "../../playbook/arguments";
import { scoreLimits } from "../../playbook/evaluation";
import { layoutOf, type PartnerLayout } from "../partnerLayout";
import { single } from "../shape";
import { criterionWeights, lineOf, type CriterionWeights } from "./criterionWeights";
import { afterErrors, checkOfCell, checkOfLine, checksOf, shapeFault, type Check } from "./faults";
import { isSingle, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import { cellsOfLine, sliceOf } from "./slice";

/** The scores of one partner, or of one for each result. */
export interface PartnerScores {
  /** By criterion: a cell, or a vector of the cells of all partners. */
  readonly cells: readonly string[];
  /** The cells are one each. */
  readonly isOne: boolean;
  /** All of one partner's scores, in a row or a column. */
  readonly line?: { readonly text: string; readonly inRow: boolean };
  /** All scores, a criterion each along the criteria of `scores`. */
  readonly table: string;
  readonly checks: readonly Check[];
}

/** What a result is worked out from. */
export interface PartnerTerms {
  readonly layout: PartnerLayout;
  readonly scores: PartnerScores;
  readonly others: PartnerScores;
  readonly weights: CriterionWeights;
}

export interface PartnerCall {
  readonly scores: NativeArgument;
  readonly others?: NativeArgument;
  readonly weights: NativeArgument;
  /** A number that goes with all partners: what a blank stands for is in `number`. */
  readonly setting?: { readonly argument: NativeArgument; readonly number: string; readonly bounds: Required<Bounds> };
  /** How many results a partner has: along the criteria if there is one for each. */
  readonly results: 1 | 2 | "criteria";
  /** Every criterion that counts has to be scored. */
  readonly needsAll: boolean;
  readonly answer: (terms: PartnerTerms) => string;
}

export function nativePartners(call: PartnerCall): NativeCall {
  const { weights, setting } = call;
  if (setting && !isSingle(setting.argument)) {
    return { text: shapeFault([setting.argument]), shape: single };
  }
  if (weights.constant === null || weights.constant === 0) return withWeights(call, null);
  const given = withWeights(call, weights);
  if (!isSingle(weights) || weights.constant !== undefined) return given;
  // One empty cell is no weights, and so is 0; an error in it is a weight.
  const usual = withWeights(call, null);
  const { text } = weights;
  const isLeftOut = `IFERROR((${text}="")+(${text}=0)*(1-ISLOGICAL(${text})),0)`;
  return { text: `IF(${isLeftOut},${usual.text},${given.text})`, shape: usual.shape };
}

function withWeights(call: PartnerCall, given: NativeArgument | null): NativeCall {
  const { setting, needsAll } = call;
  const layout = layoutOf(call.scores.shape, given && given.shape, call.others?.shape);
  if ("why" in layout) {
    return { text: shapeFault([call.scores, ...(call.others ? [call.others] : []), call.weights]), shape: single };
  }
  const weights = criterionWeights(given);
  const scores = scoresOf(call.scores, layout);
  const others = call.others && otherScores(call.others, layout);
  const sides = [scores, ...(others ? [others] : [])];
  const faults = [...sides.map((side) => total(side, weights, outOfScale(weights))), ...weights.faults];
  if (setting && setting.argument.constant !== null) {
    faults.push(`(${setting.number}<${setting.bounds.min})+(${setting.number}>${setting.bounds.max})`);
  }
  const answer = call.answer({ layout, scores, others: others ?? scores, weights });
  const missing = sides.map((side) => total(side, weights, notScored(weights))).join("+");
  const result = `IF(${faults.join("+")},#NUM!,${needsAll ? `IF(${missing},#N/A,${answer})` : answer})`;
  const checks = [
    ...sides.flatMap(({ checks }) => checks),
    ...checksOf(setting ? [setting.argument] : []),
    ...(given === null ? [] : [checkOfLine(given)]),
  ];
  return { text: afterErrors(checks, result, zerosOf(call, layout)), shape: resultShape(call, layout) };
}

function scoresOf(argument: NativeArgument, { inRows, partners, criteria }: PartnerLayout): PartnerScores {
  const isOne = partners === 1;
  const cells = Array.from({ length: criteria }, (_, place) =>
    sliceOf(
      argument,
      inRows ? { row: isOne ? 0 : undefined, column: place } : { row: place, column: isOne ? 0 : undefined },
    ),
  );
  return {
    cells,
    isOne,
    table: argument.text,
    checks: isOne ? [checkOfLine(argument)] : cells.map((cell) => checkOfCell(cell, false)),
    ...(isOne && { line: { text: argument.text, inRow: inRows } }),
  };
}

function otherScores(argument: NativeArgument, layout: PartnerLayout): PartnerScores {
  if (!layout.oneOther) return scoresOf(argument, layout);
  const { text, shape } = argument;
  const inRow = shape.rows === 1;
  const liesAlong = isSingle(argument) || inRow === layout.inRows;
  return {
    cells: cellsOfLine(argument),
    isOne: true,
    checks: [checkOfLine(argument)],
    line: { text, inRow },
    table: liesAlong ? text : `TRANSPOSE(${text})`,
  };
}

/** A term of every criterion, added up. */
function total(
  { cells, line }: PartnerScores,
  weights: CriterionWeights,
  term: (score: string, weight: string) => string,
): string {
  const all = line && weights.line(line.inRow);
  return all === undefined
    ? cells.map((score, place) => term(score, weights.cells[place] ?? "")).join("+")
    : `SUMPRODUCT(${term(line?.text ?? "", all)})`;
}

/** Weights times a value of each score, added up. */
export function weightedTotal(
  { cells, line }: PartnerScores,
  weights: CriterionWeights,
  value: (score: string) => string,
): string {
  const all = line && weights.line(line.inRow);
  return all === undefined
    ? cells.map((score, place) => `${weights.numbers[place] ?? ""}*${value(score)}`).join("+")
    : `SUMPRODUCT(${value(line?.text ?? "")},${all})`;
}

function outOfScale({ counts }: CriterionWeights) {
  const { min, max } = scoreLimits;
  return (score: string, weight: string) =>
    `${counts ? `${counts(weight)}*` : ""}ISNUMBER(${score})*(${score}<>0)*((${score}<${min})+(${score}>${max}))`;
}

function notScored({ counts }: CriterionWeights) {
  return (score: string, weight: string) => `${counts ? `${counts(weight)}*` : ""}${isMissing(score)}`;
}

/** 1 for a score that is blank or 0. */
export function isMissing(score: string): string {
  return `(1-ISNUMBER(${score})*(${score}<>0))`;
}

/** Give a fault of the whole partner the shape of its results. */
function zerosOf({ results }: PartnerCall, { inRows, criteria }: PartnerLayout): string {
  if (results === 1) return "";
  const zeros = Array.from({ length: results === 2 ? 2 : criteria }, () => 0);
  return `${lineOf(zeros, inRows)}+`;
}

function resultShape({ results }: PartnerCall, { inRows, partners, criteria }: PartnerLayout): NativeCall["shape"] {
  const count = results === "criteria" ? criteria : results;
  return inRows ? { rows: partners, columns: count } : { rows: count, columns: partners };
}
