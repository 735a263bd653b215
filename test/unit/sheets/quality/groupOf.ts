import type { Cell } from "../../../../src/playbook/cell";
import type { Checks } from "../../../../src/sheets/quality/checks";
import type { CheckedGroup, QualitySheet } from "../../../../src/sheets/quality/qualityWorkbook";

/** Columns side by side from B9 on, as of a table. */
export function groupOf(checks: Partial<Checks>, columns: Readonly<Record<string, readonly Cell[]>>): CheckedGroup {
  const fields = Object.entries(columns).map(([field, cells], index) => [
    field,
    { row: 8, column: 1 + index, values: cells.map((cell) => [cell]) },
  ]);
  return { checks: { holds: {}, ...checks }, fields: Object.fromEntries(fields) as CheckedGroup["fields"] };
}

export function sheetOf(groups: readonly CheckedGroup[], rest: Partial<QualitySheet> = {}): QualitySheet {
  return { id: "{1}", name: "Partners", visible: true, groups, missingTables: [], ...rest };
}
