import type { Cell } from "../playbook/cell";

type Line = readonly Cell[];

/**
 * How many criteria have to be looked at: those behind them have neither a weight nor a score in any of the lines, as
 * where whole columns are given. A criterion without a weight decides nothing.
 */
export function usedCriteria(lines: readonly Line[]): number {
  let count = Math.max(0, ...lines.map((line) => line.length));
  while (count > 1 && lines.every((line) => isNothing(line[count - 1]))) count -= 1;
  return count;
}

/** Some hosts send a blank as 0. */
function isNothing(cell: Cell | undefined): boolean {
  return cell === undefined || cell === null || cell === "" || cell === 0;
}
