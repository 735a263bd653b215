import { firstError, type Argument } from "../playbook/arguments";
import { isBlank, type Cell } from "../playbook/cell";
import { evaluationCriteria } from "../playbook/evaluation";
import { failure, success, type Outcome, type Reason } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import type { CellRange } from "./excelValue";

type Line = readonly Cell[];

/** What is worked out for one partner: a cell, or several side by side. */
type Calculation = (scores: Line, weights: Line | null, others: Line) => readonly Outcome<number>[];

interface PartnerRanges {
  readonly scores: CellRange;
  readonly weights: CellRange;
  /** A partner to compare all with, or one for each. */
  readonly others?: CellRange;
}

/**
 * The results of partners in rows, a row each, or of partners in columns, a column each. Where both readings fit,
 * partners are in rows. Each is worked out for itself, so that a faulty one harms no other.
 */
export function eachPartner(ranges: PartnerRanges, calculate: Calculation): Outcome<Outcome<number>[][]> {
  const { scores, weights: givenWeights } = ranges;
  const weights = isLeftOut(givenWeights) ? null : lineOf(givenWeights);
  if (weights === "table") {
    return shapeFault(ranges, { why: "weightTable" });
  }
  const criteria = weights?.length ?? evaluationCriteria.length;
  const inRows = widthOf(scores) === criteria;
  if (!inRows && scores.length !== criteria) {
    return shapeFault(
      ranges,
      weights ? { why: "weightCount", given: criteria } : { why: "scoreCount", needed: criteria },
    );
  }
  const partners = inRows ? scores : transposed(scores);
  const others = ranges.others && othersFor(ranges.others, partners.length, criteria, inRows);
  if (others === null) {
    return shapeFault(ranges, { why: "otherCount", given: partners.length });
  }
  const results = partners.map((partner, place) => [...calculate(partner, weights, others?.[place] ?? [])]);
  return success(inRows ? results : transposed(results));
}

/** One empty cell is no weights; some hosts send it as 0. */
function isLeftOut(weights: CellRange): boolean {
  const [first = null, ...others] = weights.flat();
  return others.length === 0 && (isBlank(first) || first === 0);
}

function lineOf(range: CellRange): Line | "table" {
  return range.length > 1 && widthOf(range) > 1 ? "table" : range.flat();
}

/** One other partner goes with all; several have to be as many, and lie as the partners do. */
function othersFor(others: CellRange, partners: number, criteria: number, inRows: boolean): readonly Line[] | null {
  const line = lineOf(others);
  if (line !== "table" && line.length === criteria) {
    return Array.from({ length: partners }, () => line);
  }
  const each = inRows ? others : transposed(others);
  return each.length === partners && widthOf(each) === criteria ? each : null;
}

function widthOf(range: readonly (readonly unknown[])[]): number {
  return range[0]?.length ?? 0;
}

function transposed<T>(table: readonly (readonly T[])[]): T[][] {
  return Array.from({ length: widthOf(table) }, (_, column) => table.map((row) => row[column] as T));
}

/** An error among the arguments goes out before the fault of their shape. */
function shapeFault(ranges: PartnerRanges, reason: Reason): Outcome<never> {
  const given = (parameter: ParameterName, range: CellRange = []): Argument[] =>
    range.flat().map((cell) => ({ parameter, cell }));
  const cells = [
    ...given("scores", ranges.scores),
    ...given("others", ranges.others),
    ...given("weights", ranges.weights),
  ];
  return failure(firstError(cells) ?? { code: "#VALUE!", reason });
}
