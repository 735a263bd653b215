import { firstError } from "../playbook/arguments";
import { isBlank, type Cell } from "../playbook/cell";
import { evaluationCriteria } from "../playbook/evaluation";
import { failure, success, type Outcome, type Reason } from "../playbook/outcome";
import { score } from "../playbook/score";
import type { CellRange } from "./excelValue";

/**
 * The scores of partners in rows, as a column, or of partners in columns, as a row. Where both readings fit, partners
 * are in rows.
 */
export function scorePartners(scores: CellRange, weights: CellRange): Outcome<Outcome<number>[][]> {
  const given = isLeftOut(weights) ? null : lineOf(weights);
  if (given === "table") {
    return failure(shapeFault(scores, weights, { why: "weightTable" }));
  }
  const criteria = given?.length ?? evaluationCriteria.length;
  const columns = scores[0]?.length ?? 0;
  if (columns === criteria) {
    return success(scores.map((partner) => [score(partner, given)]));
  }
  if (scores.length === criteria) {
    return success([Array.from({ length: columns }, (_, column) => score(columnOf(scores, column), given))]);
  }
  const reason: Reason = given ? { why: "weightCount", given: criteria } : { why: "scoreCount", needed: criteria };
  return failure(shapeFault(scores, weights, reason));
}

/** One empty cell is no weights; some hosts send it as 0. */
function isLeftOut(weights: CellRange): boolean {
  const [first = null, ...others] = weights.flat();
  return others.length === 0 && (isBlank(first) || first === 0);
}

function lineOf(range: CellRange): readonly Cell[] | "table" {
  return range.length > 1 && (range[0]?.length ?? 0) > 1 ? "table" : range.flat();
}

function columnOf(range: CellRange, column: number): readonly Cell[] {
  return range.map((row) => row[column] ?? null);
}

/** An error among the arguments goes out before the fault of their shape. */
function shapeFault(scores: CellRange, weights: CellRange, reason: Reason): Parameters<typeof failure>[0] {
  const given = [
    ...scores.flat().map((cell) => ({ parameter: "scores", cell }) as const),
    ...weights.flat().map((cell) => ({ parameter: "weights", cell }) as const),
  ];
  return firstError(given) ?? { code: "#VALUE!", reason };
}
