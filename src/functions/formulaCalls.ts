/** Reads a formula for its PARTNER functions. */
import {
  parse,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  tokenize,
  tokenTypes,
  type AstExpression,
  type ReferenceStruct,
} from "@borgar/fx";
import type { Cell } from "../playbook/cell";
import { functionTable, type FunctionRow } from "./functionTable";

/** An argument as it stands in the formula. */
export interface CallArgument {
  /** As it is written; "" if it is left out. */
  readonly text: string;
  readonly value:
    | { readonly kind: "omitted" | "calculated" }
    | { readonly kind: "constant"; readonly cells: readonly (readonly Cell[])[] }
    | { readonly kind: "reference"; readonly reference: FormulaReference };
}

/** What a reference points at; it takes a workbook to know the cells. */
export type FormulaReference =
  | { readonly kind: "cells"; readonly sheet?: string; readonly address: string }
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  | {
      readonly kind: "table";
      readonly table?: string;
      readonly columns: readonly string[];
      readonly part: "data" | "thisRow" | "headers" | "all";
    };

export interface FunctionCall {
  readonly row: FunctionRow;
  /** As it is written, with its arguments. */
  readonly text: string;
  readonly args: readonly CallArgument[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** Every call of a PARTNER function, from the outside in and left to right; none in a formula that can't be read. */
export function callsIn(formula: string): FunctionCall[] {
  const tree = treeOf(formula);
  return tree === undefined ? [] : callsUnder(tree, formula, true);
}

/** Whether a formula calls a PARTNER function anywhere, also in parts that the parser can't read. */
export function callsPartner(formula: string): boolean {
  return partnerNames(formula).length > 0;
}

/** The formula with its PARTNER functions called as a person types them, whatever a file made of their names. */
export function withTypedNames(formula: string): string {
  return partnerNames(formula)
    .filter(({ start }) => formula.startsWith("_xldudf_", start))
    .reduceRight((text, { start, end, row }) => `${text.slice(0, start)}PARTNER.${row.id}${text.slice(end)}`, formula);
}

/** The defined names that a formula mentions, as they are written; names that LET binds as well. */
export function namesIn(formula: string): string[] {
  if (!formula.startsWith("=")) return [];
  return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
    const name = type === tokenTypes.REF_NAMED ? parseA1Ref(value) : undefined;
    return name && "name" in name ? [name.name] : [];
  });
}

interface WrittenName {
  readonly row: FunctionRow;
  readonly start: number;
  readonly end: number;
}

function partnerNames(formula: string): WrittenName[] {
  // Nearly all formulas of a workbook end here, before anything is taken apart.
  if (!formula.startsWith("=") || !formula.toUpperCase().includes("PARTNER")) return [];
  return tokenize(formula, { withLocation: true }).flatMap(({ type, value, loc }) => {
    const row = type === "func" ? rowOf(value) : undefined;
    return row && loc ? [{ row, start: loc[0] ?? 0, end: loc[1] ?? 0 }] : [];
  });
}

/** One argument, as somebody typed it. */
export function argumentOf(text: string): CallArgument | undefined {
  const formula = `=${text}`;
  const tree = treeOf(formula);
  return tree === undefined ? undefined : readArgument(tree, formula);
}

function treeOf(formula: string): AstExpression | undefined {
  if (!formula.startsWith("=")) return undefined;
  try {
    const tree = parse(tokenize(formula, { withLocation: true, mergeRefs: true }));
    return tree as AstExpression;
  } catch {
    // Somebody is still typing, or the host knows more of formulas than the parser.
    return undefined;
  }
}

function callsUnder(node: AstExpression, formula: string, isWhole: boolean): FunctionCall[] {
  if (!("arguments" in node)) return [];
  const inner = node.arguments.flatMap((child) =>
    child && "type" in child ? callsUnder(child as AstExpression, formula, false) : [],
  );
  const row = node.type === "CallExpression" && node.callee.type === "Identifier" ? rowOf(node.callee.name) : undefined;
  if (row === undefined) return inner;
  const call: FunctionCall = {
    row,
    text: textOf(node, formula),
    args: node.arguments.map((child) => readArgument(child as AstExpression | null, formula)),
    isWhole,
  };
  return [call, ...inner];
}

/** The function of a name: "PARTNER.SCORE", also with the mark that files put in front of functions that Excel doesn't know. */
export function rowOf(name: string): FunctionRow | undefined {
  const id = /^(?:_xldudf_)?PARTNER[._](\w+)$/i.exec(name)?.[1]?.toUpperCase();
  return functionTable.find((row) => row.id === id);
}

function readArgument(node: AstExpression | null, formula: string): CallArgument {
  if (node === null) return { text: "", value: { kind: "omitted" } };
  const text = textOf(node, formula);
  if (node.type === "ReferenceIdentifier") {
    const reference = referenceOf(node.value);
    return { text, value: reference ? { kind: "reference", reference } : { kind: "calculated" } };
  }
  const cells = constantOf(node);
  return { text, value: cells ? { kind: "constant", cells } : { kind: "calculated" } };
}

function textOf(node: { loc?: number[] }, formula: string): string {
  return formula.slice(...(node.loc ?? []));
}

function constantOf(node: AstExpression): Cell[][] | undefined {
  if (node.type === "ArrayExpression") {
    const rows = node.elements.map((row) => row.map((each) => scalarOf(each as AstExpression)));
    return rows.some((row) => row.includes(undefined)) ? undefined : (rows as Cell[][]);
  }
  const scalar = scalarOf(node);
  return scalar === undefined ? undefined : [[scalar]];
}

function scalarOf(node: AstExpression): Cell | undefined {
  if (node.type === "Literal") return node.value;
  if (node.type === "ErrorLiteral") return { error: node.value };
  if (node.type !== "UnaryExpression") return undefined;
  const [operand] = node.arguments;
  const value = operand && scalarOf(operand as AstExpression);
  if (typeof value !== "number") return undefined;
  if (node.operator === "%") return value / 100;
  return node.operator === "-" ? -value : node.operator === "+" ? value : undefined;
}

function referenceOf(text: string): FormulaReference | undefined {
  // First, because the reader of addresses takes a table's name for a plain one.
  const table = parseStructRef(text);
  if (table !== undefined) return tableReference(table);
  const plain = parseA1Ref(text);
  // More than a sheet in front is another workbook.
  if (plain === undefined || (plain.context?.length ?? 0) > 1) return undefined;
  const sheet = plain.context?.[0];
  return "name" in plain
    ? { kind: "name", sheet, name: plain.name }
    : { kind: "cells", sheet, address: stringifyA1Ref({ range: plain.range }) };
}

function tableReference({
  table,
  context = [],
  columns = [],
  sections = [],
}: ReferenceStruct): FormulaReference | undefined {
  if (context.length > 0) return undefined;
  const has = (section: string) => sections.includes(section);
  const part = has("this row") ? "thisRow" : has("headers") ? "headers" : has("all") ? "all" : "data";
  return { kind: "table", ...(table && { table }), columns, part };
}
