import { isReference, parseA1Ref, stringifyTokens, tokenize } from "@borgar/fx";
import type { ReferenceA1 } from "@borgar/fx";
import type { TableSnapshot } from "../model/snapshot";
import { storedReference } from "../model/structuredReference";

/** Where a formula of a table stands. */
export interface TableCell {
  readonly sheetName: string;
  readonly row: number;
}

/**
 * A formula with the cells of its own row in its own table named by their columns, `C8` → `Table[[#This Row],[Fit]]`, as
 * Excel writes it when a person points at them. So it means the same in every row, which a column's own formula must.
 */
export function withOwnRow(formula: string, cell: TableCell, table: TableSnapshot): string {
  const tokens = tokenize(formula, { mergeRefs: true }).map((token) => {
    const reference = isReference(token) ? parseA1Ref(token.value, { allowNamed: false }) : undefined;
    if (!reference || !("range" in reference) || !isOnSheet(reference, cell.sheetName)) return token;
    const columns = ownColumns(reference, cell.row, table);
    return columns ? { ...token, value: ownRowReference(table.name, columns) } : token;
  });
  return stringifyTokens(tokens);
}

function isOnSheet({ context = [] }: ReferenceA1, sheetName: string): boolean {
  return context.every((sheet) => sheet.toLowerCase() === sheetName.toLowerCase());
}

/** The headings of the first and the last column, when the reference lies in the formula's row and in the table's body. */
function ownColumns({ range }: ReferenceA1, row: number, table: TableSnapshot): string[] | undefined {
  const { top, bottom, left, right = left, $top, $bottom } = range;
  const { block, columns, showHeaders } = table;
  const isOwnRow = top === row && bottom === row && !$top && !$bottom;
  const isBody = row >= block.row + (showHeaders ? 1 : 0) && row < block.row + block.rows;
  if (!isOwnRow || !isBody || left === null || right === null || left < block.column) return undefined;
  const names = [columns[left - block.column], columns[right - block.column]];
  const isNamed = names.every((name) => name && columns.filter((other) => isSame(other, name)).length === 1);
  return isNamed ? [...new Set(names.filter((name) => name !== undefined))] : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function ownRowReference(table: string, columns: string[]): string {
  return storedReference({ table, sections: ["this row"], columns });
}
