import { firstError } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { failure, success, type Outcome } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import { shapeOf } from "./broadcast";
import type { CellRange } from "./excelValue";
import { distinctCells } from "./repeatedRows";

/** The one cell of an argument that goes with all partners. */
export function singleCell(parameter: ParameterName, range: CellRange): Outcome<Cell> {
  const { rows, columns } = shapeOf(range);
  if (rows * columns === 1) {
    return success(range[0]?.[0] ?? null);
  }
  const fault = firstError(distinctCells(range).map((cell) => ({ parameter, cell })));
  return failure(fault ?? { code: "#VALUE!", reason: { why: "notSingle", parameter } });
}
