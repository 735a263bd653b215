import { findName } from "./reference";
import type { WorkbookState } from "./workbookState";

/** A table's name is unique among the workbook's tables and its names. */
export function isTableNameFree(state: WorkbookState, name: string, exceptId?: string): boolean {
  const wanted = name.toLowerCase();
  const tables = state.sheets().flatMap((sheet) => sheet.tables);
  return (
    findName(state, name, undefined) === undefined &&
    !tables.some((table) => table.id !== exceptId && table.name.toLowerCase() === wanted)
  );
}
