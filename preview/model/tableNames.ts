import type { WorkbookState } from "./workbookState";

/** A table's name is unique among the workbook's tables and its names, those of single sheets included. */
export function isTableNameFree(state: WorkbookState, name: string, exceptId?: string): boolean {
  const wanted = name.toLowerCase();
  const tables = state.sheets().flatMap((sheet) => sheet.tables);
  return (
    !state.names.some((other) => other.name.toLowerCase() === wanted) &&
    !tables.some((table) => table.id !== exceptId && table.name.toLowerCase() === wanted)
  );
}
