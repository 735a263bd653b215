import type { Holding } from "../holding";
import { kpiHolding } from "./kpiHolding";
import { cellsIn, type CheckedGroup, type FieldCell } from "./qualityWorkbook";

export interface HeldCell extends FieldCell {
  readonly holding: Holding;
}

/** The inputs of a group, each with what it is allowed to hold. */
export function heldCells(group: CheckedGroup): HeldCell[] {
  const { holds, kpi } = group.checks;
  const ids = kpi ? cellsIn(group, kpi.id) : [];
  return Object.entries(holds).flatMap(([field, holding]): HeldCell[] => {
    if (holding === undefined) return [];
    const ofKpi = kpi?.values.includes(field) === true;
    return cellsIn(group, field).map((cell, row) => ({
      ...cell,
      holding: ofKpi ? kpiHolding(ids[row]?.value) : holding,
    }));
  });
}
