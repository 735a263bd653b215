import type { CellPosition } from "../spec";
import { cellsIn, type CheckedGroup } from "./qualityWorkbook";

/** Days before one that they should follow. The time of the day doesn't matter. */
export function datesOutOfOrder(group: CheckedGroup): CellPosition[] {
  const found = (group.checks.inOrder ?? []).flatMap((order) => {
    const columns = order.map((field) => cellsIn(group, field));
    const rows = Math.max(...columns.map(({ length }) => length));
    return Array.from({ length: rows }, (_, row) =>
      tooEarly(columns.flatMap((cells) => (cells[row] === undefined ? [] : [cells[row]]))),
    ).flat();
  });
  return found.filter((cell, index) => found.findIndex((other) => isSame(cell, other)) === index);
}

function tooEarly(days: readonly (CellPosition & { readonly value: unknown })[]): CellPosition[] {
  let latest = -Infinity;
  return days.flatMap(({ row, column, value }) => {
    if (typeof value !== "number") return [];
    const day = Math.floor(value);
    if (day < latest) return [{ row, column }];
    latest = day;
    return [];
  });
}

function isSame(one: CellPosition, other: CellPosition): boolean {
  return one.row === other.row && one.column === other.column;
}
