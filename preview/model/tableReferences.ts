import { parseStructRef, stringifyTokens, tokenize, tokenTypes } from "@borgar/fx";
import type { ReferenceStruct } from "@borgar/fx";
import { intersection } from "./block";
import type { FormulaCell } from "./rewrittenFormulas";
import type { TableState } from "./sheetState";
import { structuredReference } from "./structuredReference";

/** A table whose references change, on the sheet that holds it. */
export interface ReferredTable {
  readonly sheetId: string;
  readonly table: TableState;
}

/**
 * A formula after headings of a table were changed.
 * @param renamed Old headings, lower case, to new ones.
 */
export function withHeadingsRenamed(
  formula: string,
  cell: FormulaCell,
  { sheetId, table }: ReferredTable,
  renamed: ReadonlyMap<string, string>,
): string {
  const isInside = cell.sheetId === sheetId && intersection(table.block, { ...cell, rows: 1, columns: 1 }) !== null;
  return withReferences(formula, ["["], (reference) => {
    // Inside its own table a reference may leave the table's name out.
    const isOfTable = reference.table ? sameName(reference.table, table.name) : isInside;
    const columns = reference.columns?.map((column) => renamed.get(column.toLowerCase()) ?? column);
    return isOfTable && columns ? structuredReference({ ...reference, columns }) : undefined;
  });
}

/** A formula after a table was given another name. */
export function withTableRenamed(formula: string, from: string, to: string): string {
  return withReferences(
    formula,
    [from],
    (reference) =>
      reference.table && sameName(reference.table, from) ? structuredReference({ ...reference, table: to }) : undefined,
    (name) => (sameName(name, from) ? to : undefined),
  );
}

/** A formula after tables were deleted with their cells. */
export function withTablesGone(formula: string, tables: readonly string[]): string {
  const isGone = (name: string | undefined): boolean => tables.some((table) => sameName(table, name ?? ""));
  return withReferences(
    formula,
    tables,
    (reference) => (isGone(reference.table) ? "#REF!" : undefined),
    (name) => (isGone(name) ? "#REF!" : undefined),
  );
}

/**
 * What is undefined stays as it is written.
 * @param words A formula without any of them is left alone unread.
 */
function withReferences(
  formula: string,
  words: readonly string[],
  structured: (reference: ReferenceStruct) => string | undefined,
  named: (name: string) => string | undefined = () => undefined,
): string {
  if (!mayMention(formula, words)) return formula;
  let changed = false;
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    const reference = token.type === tokenTypes.REF_STRUCT ? parseStructRef(token.value) : undefined;
    const value = reference
      ? structured(reference)
      : token.type === tokenTypes.REF_NAMED
        ? named(token.value)
        : undefined;
    if (value === undefined || value === token.value) return token;
    changed = true;
    return { ...token, value };
  });
  return changed ? stringifyTokens(tokens) : formula;
}

function mayMention(formula: string, words: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return words.some((word) => text.includes(word.toLowerCase()));
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
