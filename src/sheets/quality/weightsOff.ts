import { blockAddress } from "../address";
import { cellsIn, type CheckedGroup } from "./qualityWorkbook";
import { tolerance } from "./tolerance";

const FULL = 100;

export interface WeightsOff {
  readonly sum: number;
  readonly address: string;
}

/** Weights that don't add up to 100. Weights of which none is entered yet are not wrong. */
export function weightsOff(group: CheckedGroup): WeightsOff[] {
  const { addUp } = group.checks;
  const block = addUp === undefined ? undefined : group.fields[addUp];
  if (addUp === undefined || block === undefined) return [];
  const numbers = cellsIn(group, addUp).flatMap(({ value }) => (typeof value === "number" ? [value] : []));
  const sum = numbers.reduce((total, weight) => total + weight, 0);
  if (numbers.length === 0 || Math.abs(sum - FULL) <= tolerance) return [];
  const size = { rows: block.values.length, columns: block.values[0]?.length ?? 1 };
  return [{ sum, address: blockAddress({ row: block.row, column: block.column, ...size }) }];
}
