import { comparableText } from "../../playbook/comparableText";
import type { CellPosition } from "../spec";
import { cellsIn, type CheckedGroup } from "./qualityWorkbook";

export interface RepeatedPartner {
  /** As it is written first. */
  readonly partner: string;
  readonly cells: readonly CellPosition[];
}

/** Partners that are named more than once where each should stand once. */
export function repeatedPartners(group: CheckedGroup): RepeatedPartner[] {
  const { once } = group.checks;
  if (once === undefined) return [];
  const byName = new Map<string, { partner: string; cells: CellPosition[] }>();
  for (const { row, column, value } of cellsIn(group, once)) {
    const name = typeof value === "string" || typeof value === "number" ? comparable(String(value)) : "";
    if (name === "") continue;
    const known = byName.get(name) ?? { partner: String(value).trim(), cells: [] };
    known.cells.push({ row, column });
    byName.set(name, known);
  }
  return [...byName.values()].filter(({ cells }) => cells.length > 1);
}

/** Capitals, spaces and what nobody sees make no other partner; an accent does. */
function comparable(name: string): string {
  return comparableText(name).replaceAll(" ", "");
}
