import { cacSaving } from "../../playbook/cacSaving";
import type { CellPosition } from "../spec";
import { cellsIn, type CheckedGroup, type QualitySheet } from "./qualityWorkbook";
import { tolerance } from "./tolerance";

/** A saving below this says that the two costs changed places. */
const LEAST_SAVING = -1;

/** The direct CAC that the workbook's partners are compared with: that of the sheet itself, else the first there is. */
export function directCacFor(sheet: QualitySheet, all: readonly QualitySheet[]): number | undefined {
  return [sheet, ...all]
    .flatMap(({ groups }) => groups)
    .flatMap((group) => (group.checks.directCac === undefined ? [] : cellsIn(group, group.checks.directCac)))
    .map(({ value }) => value)
    .find((value) => typeof value === "number");
}

/** Partner CACs that cost more than twice the direct one. */
export function swappedCacs(group: CheckedGroup, directCac: number | undefined): CellPosition[] {
  const { partnerCac } = group.checks;
  if (partnerCac === undefined || directCac === undefined) return [];
  return cellsIn(group, partnerCac).flatMap(({ row, column, value }) => {
    if (typeof value !== "number") return [];
    const saving = cacSaving(directCac, value);
    return saving.ok && saving.value < LEAST_SAVING - tolerance ? [{ row, column }] : [];
  });
}
