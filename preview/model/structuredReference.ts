import { parseStructRef } from "@borgar/fx";
import type { ReferenceStruct } from "@borgar/fx";

const SECTIONS: Readonly<Record<string, string>> = {
  headers: "#Headers",
  data: "#Data",
  totals: "#Totals",
  all: "#All",
  "this row": "#This Row",
};

/** A heading of letters, digits and spaces needs no brackets of its own. */
const PLAIN = /^[\p{L}\p{M}\p{N} ]*$/u;

/** After the sign for "this row" not even a space may stand without them. */
const ONE_WORD = /^[\p{L}\p{M}\p{N}]*$/u;

/**
 * Whether a reference into a table is written as Excel's help demands it: a heading with anything but letters, digits and
 * spaces stands in brackets of its own, `Table[[Value (EUR)]]`.
 */
export function isWellBracketed(text: string): boolean {
  const inner = text.slice(text.indexOf("[") + 1, -1).trim();
  if (parseStructRef(text) === undefined) return false;
  if (inner.startsWith("@")) return inner.startsWith("@[") || ONE_WORD.test(inner.slice(1));
  return inner.startsWith("[") || inner.startsWith("#") || PLAIN.test(inner);
}

/** The reference in Excel's spelling: `Table[[Value (EUR)]]`, `[@Partner]`. */
export function structuredReference(reference: ReferenceStruct): string {
  const { table = "", sections = [], columns = [] } = reference;
  const isThisRow = sections.length === 1 && sections[0] === "this row";
  if (!isThisRow) return storedReference(reference);
  const [only] = columns;
  return only !== undefined && columns.length === 1 && ONE_WORD.test(only)
    ? `${table}[@${only}]`
    : `${table}[@${bracketed(columns)}]`;
}

/** The same as its files have it: "this row" is written out, `Table[[#This Row],[Value (EUR)]]`. */
export function storedReference({ table = "", sections = [], columns = [] }: ReferenceStruct): string {
  const parts = sections.map((section) => `[${SECTIONS[section] ?? section}]`);
  const [column] = columns;
  if (column === undefined) return `${table}${parts.length === 1 ? parts.join() : `[${parts.join()}]`}`;
  const isPlain = parts.length === 0 && columns.length === 1 && PLAIN.test(column);
  return isPlain ? `${table}[${column}]` : `${table}[${[...parts, bracketed(columns)].join()}]`;
}

function bracketed(columns: readonly string[]): string {
  return columns.map((column) => `[${escaped(column)}]`).join(":");
}

/** Signs with a meaning of their own in such a reference. */
function escaped(heading: string): string {
  return heading.replaceAll(/['#@[\]]/g, "'$&");
}
