import { parseA1Ref, parseStructRef } from "@borgar/fx";
import { parseAddress } from "./address";
import type { SheetBlock } from "./chartState";
import { tableColumnNames, type NameState, type WorkbookState } from "./workbookState";

/** A name that refers to itself, through others, would be followed for ever. */
const DEEPEST_NAME = 16;

/** The cells that an address, a name, a table's name or a reference into a table stands for, seen from a sheet; undefined when none. */
export function resolveReference(
  state: WorkbookState,
  text: string,
  fromSheetId: string | undefined,
  depth = 0,
): SheetBlock | undefined {
  const body = text.startsWith("=") ? text.slice(1) : text;
  const parsed = parseAddress(body);
  if (parsed !== null) {
    const sheetId = parsed.sheet === undefined ? fromSheetId : state.sheetIdByName(parsed.sheet);
    return sheetId === undefined ? undefined : { sheetId, block: parsed.block };
  }
  const name = namedItem(state, body, fromSheetId);
  if (name !== undefined) {
    return depth < DEEPEST_NAME && !name.unbound?.length
      ? resolveReference(state, name.formula, name.sheetId, depth + 1)
      : undefined;
  }
  return tableBody(state, body) ?? tableColumns(state, body);
}

/** "Rate" as a sheet sees it, its own name first; "Partners!AsOf" by the sheet that it says. */
function namedItem(state: WorkbookState, text: string, fromSheetId: string | undefined): NameState | undefined {
  const parsed = parseA1Ref(text);
  if (!parsed || !("name" in parsed)) return undefined;
  const sheet = parsed.context?.at(-1);
  const sheetId = sheet === undefined ? fromSheetId : state.sheetIdByName(sheet);
  const own = findName(state, parsed.name, sheetId);
  return sheet === undefined ? (own ?? findName(state, parsed.name, undefined)) : own;
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

/** "Partners[Partner]", "Partners[[Partner]:[Type]]", "Partners[#All]": the cells of a table's columns. */
function tableColumns(state: WorkbookState, text: string): SheetBlock | undefined {
  const reference = parseStructRef(text);
  const table = reference?.table === undefined ? undefined : tableBody(state, reference.table);
  if (reference === undefined || table === undefined) return undefined;
  const { sheetId, block } = table;
  const whole = { ...block, row: block.row - 1, rows: block.rows + 1 };
  const rows = { headers: { ...whole, rows: 1 }, all: whole, data: block, "": block }[reference.sections?.[0] ?? ""];
  const names = tableColumnNames(state.grid, sheetId, whole).map((name) => name.toLowerCase());
  const wanted = (reference.columns ?? []).map((name) => names.indexOf(name.toLowerCase()));
  if (rows === undefined || wanted.includes(-1)) return undefined;
  const first = Math.min(...wanted);
  const columns =
    wanted.length === 0 ? rows : { ...rows, column: rows.column + first, columns: Math.max(...wanted) - first + 1 };
  return { sheetId, block: columns };
}
