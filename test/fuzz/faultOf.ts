/** What must hold for every call of a function, whatever its arguments. */
import { functionsById } from "../../src/functions/functionsById";
import type { ParameterName } from "../../src/playbook/parameter";
import { isExcelError, setDisplayLanguage } from "../unit/functions/customFunctionsShim";
import { parametersOf, type ArgumentList, type FunctionId } from "./argumentLists";

// In a test a look-up of a global takes long.
const { is } = Object;
const { isFinite } = Number;
const { isArray } = Array;

type Called = (...args: unknown[]) => unknown[][];

const called = functionsById as unknown as Readonly<Record<FunctionId, Called>>;

export type Blank = null | "" | 0;

/** What a call is compared with: the same call again, or one in another language by a host that sends blanks otherwise. */
export type Comparison = "again" | { readonly blanksAs: Blank };

/**
 * A sentence on what is wrong with what a function answers; undefined if nothing is. The lists are frozen all through, so
 * that a change of them throws.
 */
export function faultOf(id: FunctionId, args: ArgumentList, comparison: Comparison): string | undefined {
  try {
    setDisplayLanguage("en-US");
    const first = called[id](...args);
    const odd = oddCell(first);
    if (odd !== undefined) return odd;
    if (comparison === "again") {
      const second = called[id](...args);
      return sameResults(first, second, true) ? undefined : `answers ${shown(first)}, and then ${shown(second)}`;
    }
    setDisplayLanguage("es-MX");
    const other = called[id](...withBlanks(id, args, comparison.blanksAs));
    if (sameResults(first, other, false)) return undefined;
    return `answers ${shown(other)} in Spanish with blanks as ${JSON.stringify(comparison.blanksAs)}, not ${shown(first)}`;
  } catch (error) {
    return `throws ${String(error)}`;
  }
}

function oddCell(table: readonly (readonly unknown[])[]): string | undefined {
  const width = table[0]?.length ?? 0;
  if (width === 0 || table.some((row) => row.length !== width)) return `answers a ragged table: ${shown(table)}`;
  for (const row of table) {
    for (const cell of row) {
      const isFine = typeof cell === "string" || isExcelError(cell) || (isFinite(cell) && !is(cell, -0));
      if (!isFine) return `answers ${is(cell, -0) ? "-0" : String(cell)}`;
    }
  }
  return undefined;
}

/** The same numbers, texts and kinds of errors; their messages come in the language of Excel. */
function sameResults(
  one: readonly (readonly unknown[])[],
  other: readonly (readonly unknown[])[],
  withMessages: boolean,
): boolean {
  const sameCell = (a: unknown, b: unknown) =>
    isExcelError(a) && isExcelError(b) ? a.code === b.code && (!withMessages || a.message === b.message) : is(a, b);
  return (
    one.length === other.length &&
    one.every((row, r) => row.length === other[r]?.length && row.every((cell, c) => sameCell(cell, other[r]?.[c])))
  );
}

/** Only there a 0 is a value: a KPI of which more is better may be 0. */
const zeroCounts: readonly ParameterName[] = ["actual"];

/** The same list from a host that sends blanks otherwise, and one that is left out as a blank cell. */
function withBlanks(id: FunctionId, args: ArgumentList, wanted: Blank): unknown[] {
  const parameters = parametersOf(id);
  return args.map((argument, place) => {
    const parameter = parameters[place];
    if (parameter === undefined) return argument;
    const blank = wanted === 0 && zeroCounts.includes(parameter.id) ? "" : wanted;
    const sent = (cell: unknown) => (cell === null || cell === undefined ? blank : cell);
    if (!isArray(argument)) return sent(argument);
    return argument.map((row: unknown) => (isArray(row) ? row.map(sent) : sent(row)));
  });
}

function shown(table: readonly (readonly unknown[])[]): string {
  return JSON.stringify(table.map((row) => row.map((cell) => (isExcelError(cell) ? cell.code : cell))));
}
