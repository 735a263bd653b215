import { parseAddress } from "./address";
import type { SheetBlock } from "./chartState";
import type { NameState, WorkbookState } from "./workbookState";

/** The cells that an address, a name or a table's name stands for, seen from a sheet; undefined when none. */
export function resolveReference(
  state: WorkbookState,
  text: string,
  fromSheetId: string | undefined,
): SheetBlock | undefined {
  const body = text.startsWith("=") ? text.slice(1) : text;
  const parsed = parseAddress(body);
  if (parsed !== null) {
    const sheetId = parsed.sheet === undefined ? fromSheetId : state.sheetIdByName(parsed.sheet);
    return sheetId === undefined ? undefined : { sheetId, block: parsed.block };
  }
  const name = findName(state, body, fromSheetId) ?? findName(state, body, undefined);
  if (name !== undefined) {
    const target = parseAddress(name.formula.slice(1));
    const sheetId = target?.sheet === undefined ? undefined : state.sheetIdByName(target.sheet);
    return target === null || sheetId === undefined ? undefined : { sheetId, block: target.block };
  }
  return tableBody(state, body);
}

export function findName(state: WorkbookState, name: string, sheetId: string | undefined): NameState | undefined {
  const wanted = name.toLowerCase();
  return state.names.find((candidate) => candidate.name.toLowerCase() === wanted && candidate.sheetId === sheetId);
}

/** A table's name stands for its data, without the header. */
function tableBody(state: WorkbookState, name: string): SheetBlock | undefined {
  for (const sheet of state.sheets()) {
    const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) {
      const header = table.showHeaders ? 1 : 0;
      return {
        sheetId: sheet.id,
        block: { ...table.block, row: table.block.row + header, rows: table.block.rows - header },
      };
    }
  }
  return undefined;
}
