/** A1 addresses of zero-based positions: the only place where a row and a column become letters and digits. */
import type { Block, CellPosition } from "./spec";

/** Which parts of a reference stay put when the formula is copied. */
export type Anchor = "relative" | "absolute" | "row" | "column";

const LETTERS = 26;

/** 0 → "A", 25 → "Z", 26 → "AA". */
export function columnLetters(column: number): string {
  if (!Number.isInteger(column) || column < 0) throw new RangeError(`Not a column: ${column}`);
  const last = String.fromCharCode("A".charCodeAt(0) + (column % LETTERS));
  return column < LETTERS ? last : columnLetters(Math.floor(column / LETTERS) - 1) + last;
}

export function cellAddress(cell: CellPosition, anchor: Anchor = "relative"): string {
  if (!Number.isInteger(cell.row) || cell.row < 0) throw new RangeError(`Not a row: ${cell.row}`);
  const column = anchor === "absolute" || anchor === "column" ? "$" : "";
  const row = anchor === "absolute" || anchor === "row" ? "$" : "";
  return `${column}${columnLetters(cell.column)}${row}${cell.row + 1}`;
}

/** "B2:D4"; a block of one cell is "B2". */
export function blockAddress(block: Block, anchor: Anchor = "relative"): string {
  const first = cellAddress(block, anchor);
  if (block.rows === 1 && block.columns === 1) return first;
  const last = { row: block.row + block.rows - 1, column: block.column + block.columns - 1 };
  return `${first}:${cellAddress(last, anchor)}`;
}

/** Always quoted: a name like Q1-2026 or 2026 breaks an unquoted reference. */
export function sheetReference(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`;
}

/** A heading of letters, digits and spaces needs no brackets of its own. */
const PLAIN_HEADING = /^[\p{L}\p{M}\p{N} ]*$/u;

/** "Deals[Partner]", "Deals[[Value (EUR)]]": all rows of a column. Excel wants a heading with other signs in brackets of its own. */
export function columnReference(table: string, heading: string): string {
  return PLAIN_HEADING.test(heading) ? `${table}[${heading}]` : `${table}[[${escaped(heading)}]]`;
}

/** "Deals[[Opened on]:[Closed on]]": all rows of these columns and those between them. */
export function columnsReference(table: string, first: string, last: string): string {
  return `${table}[[${escaped(first)}]:[${escaped(last)}]]`;
}

/** Brackets, number signs, at signs and apostrophes are marked by an apostrophe. */
function escaped(heading: string): string {
  return heading.replaceAll(/['#@[\]]/g, "'$&");
}
