import { isFunction, parseStructRef, stringifyA1Ref, tokenize, tokenTypes, parseA1Ref } from "@borgar/fx";
import type { ReferenceStruct, Token } from "@borgar/fx";
import type { Block } from "../model/snapshot";
import { hasSeveralPercents, withSinglePercents } from "./percentSigns";

/** A table as formulas see it: where it lies, its columns from left to right. */
export interface FormulaTable {
  readonly name: string;
  readonly sheetId: string;
  readonly block: Block;
  readonly columns: readonly string[];
  readonly showHeaders: boolean;
}

/** A defined name; without `sheetId` it belongs to the workbook. */
export interface FormulaName {
  readonly name: string;
  readonly formula: string;
  readonly sheetId?: string;
}

/** What the names and tables of a workbook mean. */
export interface FormulaScope {
  readonly tables: readonly FormulaTable[];
  readonly names: readonly FormulaName[];
  sheetName(sheetId: string): string | undefined;
  sheetId(sheetName: string): string | undefined;
}

/** The cell that a formula stands in. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** Names in its formula, lower case, that were unknown when it was entered. */
  readonly unbound?: ReadonlySet<string>;
}

/** A name that refers to itself, through others, would be expanded for ever. */
const DEEPEST_NAME = 16;

/**
 * Excel's formula text in the words that the engine understands. The engine looks names up without regard to the sheet,
 * finds tables and columns only in exact case, and doesn't know file prefixes or the @ operator before functions; so
 * names and structured references become plain addresses, and prefixes go. What cannot be resolved stays as it is: the
 * engine then answers its own error.
 */
export function rewriteFormula(formula: string, cell: FormulaCell, scope: FormulaScope): string {
  return withSinglePercents(withCountedPlaces(rewrite(formula, cell, scope, 0)));
}

/** Functions that look at where a reference lies, never at what its cells hold. */
const COUNTS_PLACES = /\b(ROWS?|COLUMNS?)\(/i;

/**
 * `ROWS(C$23:C23)` in C23 counts, and refers to its own cell without being circular; the engine takes it for circular and
 * calculates in any order. So what depends on the place alone is answered here.
 */
function withCountedPlaces(formula: string): string {
  if (!COUNTS_PLACES.test(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  let result = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const [name, open, reference, close] = tokens.slice(index, index + 4).map((token) => token.value);
    const isCall = isFunction(tokens[index]) && open === "(" && close === ")";
    const counted = isCall && name && reference ? countedPlace(name.toUpperCase(), reference) : undefined;
    result += counted ?? tokens[index]?.value ?? "";
    if (counted !== undefined) index += 3;
  }
  return result;
}

function countedPlace(name: string, reference: string): string | undefined {
  const parsed = parseA1Ref(reference, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return undefined;
  const { top, bottom = top, left, right = left } = parsed.range;
  if (top === null || bottom === null || left === null || right === null) return undefined;
  switch (name) {
    case "ROWS":
      return String(bottom - top + 1);
    case "COLUMNS":
      return String(right - left + 1);
    case "ROW":
      return top === bottom ? String(top + 1) : undefined;
    case "COLUMN":
      return left === right ? String(left + 1) : undefined;
    default:
      return undefined;
  }
}

function rewrite(formula: string, cell: FormulaCell, scope: FormulaScope, depth: number): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  return tokens
    .map((token, index) => {
      const before = tokens[index - 1];
      if (token.type === tokenTypes.STRING && isSign(before)) return `(${token.value})`;
      if (token.value.startsWith("-") && token.type === tokenTypes.NUMBER && isSign(before)) return `(${token.value})`;
      return isSign(token) ? signs(tokens, index) : rewriteToken(token, tokens[index + 1], cell, scope, depth);
    })
    .join("");
}

function isSign(token: Token | undefined): boolean {
  return token?.value === "-" || token?.value === "+";
}

/** The engine can't read a sign before a text, and loses one of several behind a value: `1+--A1`. */
function signs(tokens: readonly Token[], index: number): string {
  let first = index;
  while (isSign(tokens[first - 1])) first -= 1;
  const end = tokens.findIndex((token, place) => place > first && !isSign(token));
  const run = tokens.slice(first, end < 0 ? tokens.length : end).map((token) => token.value);
  const isBehindValue = first > 0 && !/^[-+*/^&=<>(,;:{ ]+$/.test(tokens[first - 1]?.value ?? "");
  if (!isBehindValue || run.length < 2) return tokens[index]?.value ?? "";
  if (index > first) return "";
  return run.filter((value) => value === "-").length % 2 === 0 ? "+" : "-";
}

function rewriteToken(
  token: Token,
  next: Token | undefined,
  cell: FormulaCell,
  scope: FormulaScope,
  depth: number,
): string {
  switch (token.type) {
    case tokenTypes.FUNCTION:
      return withoutFilePrefix(token.value);
    case tokenTypes.OPERATOR:
      return token.value === "@" && isFunction(next) ? "" : token.value;
    case tokenTypes.REF_STRUCT:
      return structuredReference(token.value, cell, scope, depth);
    case tokenTypes.REF_NAMED:
      return nameReference(token.value, cell, scope, depth);
    case tokenTypes.NUMBER:
      return numberAsWrittenByScript(token.value);
    default:
      return token.value;
  }
}

/**
 * The engine takes a number that JavaScript would write otherwise (0.10, 1E3, 0.000000001) for a text, and then compares it
 * as one. A number so small that JavaScript writes it with an exponent becomes a division, which is exact to the last bit.
 */
function numberAsWrittenByScript(text: string): string {
  const written = String(Number(text));
  const [mantissa = "", exponent] = written.split("e-");
  if (exponent === undefined) return written.includes("e") ? text : written;
  const [whole = "", decimals = ""] = mantissa.split(".");
  return `(${whole}${decimals}/1${"0".repeat(Number(exponent) + decimals.length)})`;
}

/** `_xlfn.`, `_xlfn._xlws.`, `_xlpm.`: how files mark functions and names newer than their format. */
function withoutFilePrefix(text: string): string {
  return text.replace(/^(_xlfn\.|_xlws\.|_xlpm\.)+/i, "");
}

function nameReference(text: string, cell: FormulaCell, scope: FormulaScope, depth: number): string {
  const plain = withoutFilePrefix(text);
  const parsed = parseA1Ref(plain);
  const isName = parsed !== undefined && "name" in parsed;
  const wanted = isName ? parsed.name.toLowerCase() : plain.toLowerCase();
  if (depth === 0 && cell.unbound?.has(wanted)) return "#NAME?";
  const qualifier = parsed?.context?.at(-1);
  const sheetId = qualifier === undefined ? cell.sheetId : scope.sheetId(qualifier);
  const same = scope.names.filter((name) => name.name.toLowerCase() === wanted);
  const found =
    same.find((name) => name.sheetId !== undefined && name.sheetId === sheetId) ??
    same.find((name) => name.sheetId === undefined);
  if (found !== undefined && depth < DEEPEST_NAME) return nameMeaning(found, cell, scope, depth);
  // A whole table may be named without brackets.
  return findTable(plain, scope) === undefined ? plain : structuredReference(`${plain}[]`, cell, scope, depth);
}

function nameMeaning(name: FormulaName, cell: FormulaCell, scope: FormulaScope, depth: number): string {
  const body = rewrite(
    name.formula.replace(/^=/, ""),
    { ...cell, sheetId: name.sheetId ?? cell.sheetId },
    scope,
    depth + 1,
  );
  const reference = parseA1Ref(body, { allowNamed: false });
  return reference === undefined ? `(${body})` : body;
}

function findTable(name: string, scope: FormulaScope): FormulaTable | undefined {
  return scope.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function tableAround(cell: FormulaCell, scope: FormulaScope): FormulaTable | undefined {
  return scope.tables.find(
    ({ sheetId, block }) =>
      sheetId === cell.sheetId &&
      cell.row >= block.row &&
      cell.row < block.row + block.rows &&
      cell.column >= block.column &&
      cell.column < block.column + block.columns,
  );
}

function structuredReference(text: string, cell: FormulaCell, scope: FormulaScope, depth: number): string {
  const reference = parseStructRef(text);
  if (reference === undefined) return text;
  if (depth === 0 && cell.unbound?.has(reference.table?.toLowerCase() ?? "")) return "#NAME?";
  // Inside its own table a formula may leave the table's name out.
  const table = reference.table ? findTable(reference.table, scope) : tableAround(cell, scope);
  if (table === undefined) return text;
  const columns = columnSpan(table, reference.columns ?? []);
  if (columns === undefined) return "#REF!";
  const rows = rowSpan(table, reference, cell);
  if (rows === undefined) return "#VALUE!";
  const sheet = scope.sheetName(table.sheetId);
  const range = {
    top: rows.first,
    bottom: rows.last,
    left: columns.first,
    right: columns.last,
    $top: true,
    $bottom: true,
    $left: true,
    $right: true,
  };
  // What a name stands for is read from other sheets too.
  const isHere = depth === 0 && table.sheetId === cell.sheetId;
  const context = isHere || sheet === undefined ? undefined : [sheet];
  return stringifyA1Ref({ ...(context && { context }), range }, true);
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function columnSpan(table: FormulaTable, wanted: readonly string[]): Span | undefined {
  const left = table.block.column;
  if (wanted.length === 0) return { first: left, last: left + table.block.columns - 1 };
  const found = wanted.map((name) => table.columns.findIndex((column) => column.toLowerCase() === name.toLowerCase()));
  if (found.includes(-1)) return undefined;
  return { first: left + Math.min(...found), last: left + Math.max(...found) };
}

function rowSpan(table: FormulaTable, reference: ReferenceStruct, cell: FormulaCell): Span | undefined {
  const { row, rows } = table.block;
  const data: Span = { first: row + (table.showHeaders ? 1 : 0), last: row + rows - 1 };
  const sections = new Set(reference.sections);
  if (sections.has("this row")) {
    const inside = cell.sheetId === table.sheetId && cell.row >= data.first && cell.row <= data.last;
    return inside ? { first: cell.row, last: cell.row } : undefined;
  }
  if (sections.has("all")) return { first: row, last: data.last };
  if (sections.has("totals")) return undefined;
  if (sections.has("headers")) {
    if (!table.showHeaders) return undefined;
    return sections.has("data") ? { first: row, last: data.last } : { first: row, last: row };
  }
  return data;
}

/** Zeros behind or in front, many decimals or digits, a point at an end, an exponent. */
const ODD_NUMBER = /\.\d*0|\.(?!\d)|(?<!\d)\.|(?<![\w.$])0\d|\d{16}|\de/i;

/** Quick answer for the many formulas that need nothing. */
export function needsRewriting(formula: string, scope: FormulaScope): boolean {
  if (hasSeveralPercents(formula)) return true;
  if (/[[@]|_xl|[-+]"|[-+][-+]/i.test(formula) || COUNTS_PLACES.test(formula) || ODD_NUMBER.test(formula)) return true;
  return scope.names.length + scope.tables.length > 0 && /[\p{L}_\\]/u.test(formula);
}
