import { firstError } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { failure, type Outcome } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import { shapeOf } from "./broadcast";
import type { CellRange } from "./excelValue";
import { distinctCells } from "./repeatedRows";

/** What comes of the one cell of an argument that goes with all partners. */
export function withSingleCell<Result>(
  parameter: ParameterName,
  range: CellRange,
  calculate: (cell: Cell) => Outcome<Result>,
): Outcome<Result> {
  const { rows, columns } = shapeOf(range);
  if (rows * columns === 1) {
    return calculate(range[0]?.[0] ?? null);
  }
  const fault = firstError(distinctCells(range).map((cell) => ({ parameter, cell })));
  return failure(fault ?? { code: "#VALUE!", reason: { why: "notSingle", parameter } });
}
