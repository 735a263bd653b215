import { firstError } from "../playbook/arguments";
import type { Cell } from "../playbook/cell";
import { failure, success, type Outcome } from "../playbook/outcome";
import type { ParameterName } from "../playbook/parameter";
import type { CellRange } from "./excelValue";

/** The one cell of an argument that goes with all partners. */
export function singleCell(parameter: ParameterName, range: CellRange): Outcome<Cell> {
  const cells = range.flat();
  if (cells.length === 1) {
    return success(cells[0] ?? null);
  }
  const fault = firstError(cells.map((cell) => ({ parameter, cell })));
  return failure(fault ?? { code: "#VALUE!", reason: { why: "notSingle", parameter } });
}
