import {
  parseA1Ref,
  stringifyA1Ref,
  stringifyTokens,
  tokenize,
  translateFormulaToA1,
  translateFormulaToR1C1,
  type ReferenceA1,
  type ReferenceName,
} from "@borgar/fx";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./block";
import type { Block } from "./snapshot";

export interface ParsedAddress {
  readonly sheet?: string;
  readonly block: Block;
}

/** Reads "A1:C3", "B:D", "2:5", "$A$1", "'My sheet'!A1"; null for anything else, a name included. */
export function parseAddress(address: string): ParsedAddress | null {
  const reference = parseA1Ref(address.trim());
  if (reference === undefined || !isRangeReference(reference)) return null;
  const { top, left, bottom, right } = reference.range;
  const row = top ?? 0;
  const column = left ?? 0;
  const block = {
    row,
    column,
    rows: (bottom ?? MAX_ROWS - 1) - row + 1,
    columns: (right ?? MAX_COLUMNS - 1) - column + 1,
  };
  const sheet = reference.context?.at(-1);
  return sheet === undefined ? { block } : { sheet, block };
}

/** "A1:C3", "B:D", "2:5"; with dollars when absolute. */
export function formatBlock(block: Block, absolute = false): string {
  const wholeColumns = isWholeColumns(block);
  const wholeRows = isWholeRows(block) && !wholeColumns;
  const reference: ReferenceA1 = {
    range: {
      top: wholeColumns ? null : block.row,
      bottom: wholeColumns ? null : block.row + block.rows - 1,
      left: wholeRows ? null : block.column,
      right: wholeRows ? null : block.column + block.columns - 1,
      $top: absolute,
      $bottom: absolute,
      $left: absolute,
      $right: absolute,
    },
  };
  return stringifyA1Ref(reference);
}

/** "Sheet1!A1:B2", the sheet quoted where Excel quotes it, as `Range.address` answers. */
export function formatAddress(sheet: string, block: Block): string {
  return `${quotedSheet(sheet)}!${formatBlock(block)}`;
}

/** "='My sheet'!$A$1:$B$2": the formula of a name or a list that refers to the block. */
export function referenceFormula(sheet: string, block: Block): string {
  return `=${quotedSheet(sheet)}!${formatBlock(block, true)}`;
}

export function quotedSheet(sheet: string): string {
  const looksLikeCell = parseA1Ref(sheet) !== undefined && parseAddress(sheet) !== null;
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !looksLikeCell && !/^(r|c)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/**
 * The formula after a sheet was renamed, or deleted (`to` null: its references become #REF!). Text that only looks like
 * a reference is left alone, because the formula is tokenized.
 */
export function withSheetRenamed(formula: string, from: string, to: string | null): string {
  if (!formula.toLowerCase().includes(from.replaceAll("'", "''").toLowerCase())) return formula;
  let changed = false;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    const bang = token.type.startsWith("range") ? token.value.lastIndexOf("!") : -1;
    const sheets = bang < 0 ? [] : unquotedSheet(token.value.slice(0, bang)).split(":");
    if (!sheets.some((sheet) => sheet.toLowerCase() === from.toLowerCase())) return token;
    changed = true;
    const renamed = sheets.map((sheet) => (sheet.toLowerCase() === from.toLowerCase() ? to : sheet));
    const isGone = renamed.includes(null);
    return { ...token, value: isGone ? "#REF!" : `${quotedSheets(renamed)}${token.value.slice(bang)}` };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

/** "First:Last", in one pair of quotes where one of them needs it. */
function quotedSheets(sheets: readonly (string | null)[]): string {
  const names = sheets.map((sheet) => sheet ?? "");
  const needsQuotes = names.some((sheet) => quotedSheet(sheet) !== sheet);
  return needsQuotes ? `'${names.map((sheet) => sheet.replaceAll("'", "''")).join(":")}'` : names.join(":");
}

/** A formula as it reads when it's moved from one cell to another: relative references move along. */
export function movedFormula(formula: string, from: CellPlace, to: CellPlace): string {
  const moves = formula.startsWith("=") && (from.row !== to.row || from.column !== to.column);
  return moves ? formulaInA1(formulaInR1C1(formula, from), to) : formula;
}

/** "=RC[-1]" of "=A1" in B1. */
export function formulaInR1C1(formula: string, cell: CellPlace): string {
  return translateFormulaToR1C1(formula, cellAddress(cell));
}

/** "=A1" of "=RC[-1]" in B1. */
export function formulaInA1(formula: string, cell: CellPlace): string {
  return translateFormulaToA1(formula, cellAddress(cell));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function cellAddress({ row, column }: CellPlace): string {
  return formatBlock({ row, column, rows: 1, columns: 1 });
}

function unquotedSheet(prefix: string): string {
  return prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
}

function isRangeReference(reference: ReferenceA1 | ReferenceName): reference is ReferenceA1 {
  return "range" in reference;
}
