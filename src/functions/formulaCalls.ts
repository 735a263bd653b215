/** Reads a formula for its PARTNER functions. */
import {
  parse,
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  tokenize,
  tokenTypes,
  type AstExpression,
  type CallExpression,
  type Node,
  type ReferenceStruct,
  type Token,
} from "@borgar/fx";
import type { Cell } from "../playbook/cell";
import { isChoice, type Choice } from "./choice";
import { functionTable, type FunctionRow } from "./functionTable";
import { noNames, resolved, withLetNames, withParameters, type BoundNames } from "./boundNames";
import { partsOf, startOf } from "./native/formulaText";

/** An argument as it stands in the formula. */
export interface CallArgument {
  /** As it is written; "" if it is left out. */
  readonly text: string;
  readonly value:
    | { readonly kind: "omitted" | "calculated" }
    /** It stands for other values each time that a LAMBDA is called. */
    | { readonly kind: "parameter" }
    | { readonly kind: "constant"; readonly cells: readonly (readonly Cell[])[] }
    | { readonly kind: "reference"; readonly reference: FormulaReference };
}

/** What a reference points at; it takes a workbook to know the cells. */
export type FormulaReference =
  | {
      readonly kind: "cells";
      readonly sheet?: string;
      readonly address: string;
      /** "A1#": the cells that the formula of A1 spills into. */
      readonly spilled?: true;
    }
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
  /** The functions around it that choose between their arguments, from the outside in. */
  readonly choices: readonly Choice[];
  /** The formula is this call and nothing else. */
  readonly isWhole: boolean;
}

/** Every call of a PARTNER function, from the outside in and left to right; none in a formula that can't be read. */
export function callsIn(formula: string): FunctionCall[] {
  const read = treeOf(formula);
  if (read === undefined) return [];
  return [...callsUnder({ formula, ...read }, read.tree, { names: noNames, choices: [] })];
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

/** What a formula refers to, in its order; bound names are none of the workbook's. */
export function referencesIn(formula: string): FormulaReference[] {
  const tree = treeOf(formula)?.tree;
  return tree === undefined ? [] : [...referencesUnder(tree)];
}

function* referencesUnder(node: Node | null): Generator<FormulaReference> {
  const reference = node && referenceIn(node as AstExpression);
  if (reference) yield reference;
  for (const part of node && !reference ? partsUnder(node) : []) yield* referencesUnder(part);
}

/** Whatever kind of part it is. */
function partsUnder(node: Node): readonly (Node | null)[] {
  const { arguments: args, declarations, init, body, callee } = node as Partial<Record<string, unknown>>;
  return [callee, args, declarations, init, body].flat().filter((part) => part !== undefined) as (Node | null)[];
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
  const read = treeOf(`=${text}`);
  return read === undefined ? undefined : readArgument(read.tree, text.trim(), noNames);
}

interface Parsed {
  readonly tree: AstExpression;
  readonly tokens: readonly Token[];
}

/** The tree of a formula, with the tokens that it was made of. */
export function treeOf(formula: string): Parsed | undefined {
  if (!formula.startsWith("=")) return undefined;
  try {
    const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
    return { tree: parse(tokens), tokens };
  } catch {
    // Somebody is still typing, or the host knows more of formulas than the parser.
    return undefined;
  }
}

interface Work extends Parsed {
  readonly formula: string;
}

/** What holds for a part of a formula. */
interface Surroundings {
  readonly names: BoundNames;
  readonly choices: readonly Choice[];
}

function* callsUnder(work: Work, node: AstExpression | null, around: Surroundings): Generator<FunctionCall> {
  switch (node?.type) {
    case "CallExpression": {
      // The type leaves it out, but what is called may be a LAMBDA on the spot.
      if ((node.callee as Node).type !== "Identifier") {
        yield* callsUnder(work, node.callee as Node as AstExpression, around);
      }
      const row = rowOf(node.callee.name ?? "");
      if (row !== undefined) yield callOf(work, node, row, around);
      for (const [place, part] of node.arguments.entries()) {
        const choices = isChoice(node)
          ? [...around.choices, { call: node, place, names: around.names }]
          : around.choices;
        yield* callsUnder(work, part as AstExpression | null, { ...around, choices });
      }
      return;
    }
    case "UnaryExpression":
    case "BinaryExpression":
      for (const part of node.arguments) yield* callsUnder(work, part as AstExpression | null, around);
      return;
    case "LetExpression": {
      let { names } = around;
      for (const { id, init } of node.declarations) {
        yield* callsUnder(work, init, { ...around, names });
        names = withLetNames(names, id.name, init);
      }
      yield* callsUnder(work, node.body, { ...around, names });
      return;
    }
    case "LambdaExpression":
      yield* callsUnder(work, node.body, { ...around, names: withParameters(around.names, node.params) });
      return;
    default:
  }
}

function callOf(work: Work, node: CallExpression, row: FunctionRow, { names, choices }: Surroundings): FunctionCall {
  const { formula, tokens, tree } = work;
  const { start, end, args } = partsOf(tokens, startOf(node.callee));
  return {
    row,
    text: formula.slice(start, end),
    args: args.map((part, place) => {
      const child = node.arguments[place] as AstExpression | null | undefined;
      return readArgument(child ?? null, formula.slice(part.start, part.end).trim(), names);
    }),
    choices,
    isWhole: node === tree,
  };
}

/** The function of a name: "PARTNER.SCORE", also with the mark that files put in front of functions that Excel doesn't know. */
export function rowOf(name: string): FunctionRow | undefined {
  const id = /^(?:_xldudf_)?PARTNER[._](\w+)$/i.exec(name)?.[1]?.toUpperCase();
  return functionTable.find((row) => row.id === id);
}

function readArgument(node: AstExpression | null, text: string, names: BoundNames): CallArgument {
  if (node === null) return { text, value: { kind: "omitted" } };
  return { text, value: valueOf(node, names) };
}

function valueOf(written: AstExpression, names: BoundNames): CallArgument["value"] {
  const node = resolved(written, names);
  if (node === null) return { kind: "parameter" };
  const reference = referenceIn(node);
  if (reference !== undefined) return { kind: "reference", reference };
  const cells = constantOf(node);
  return cells ? { kind: "constant", cells } : { kind: "calculated" };
}

/** What a part of a formula refers to, if it is a reference and nothing else. */
export function referenceIn(node: AstExpression): FormulaReference | undefined {
  if (node.type === "ReferenceIdentifier") return referenceOf(node.value);
  if (node.type !== "UnaryExpression" || node.operator !== "#") return undefined;
  const [operand] = node.arguments as AstExpression[];
  const anchor = operand && referenceIn(operand);
  return anchor?.kind === "cells" ? { ...anchor, spilled: true } : undefined;
}

export function constantOf(node: AstExpression): Cell[][] | undefined {
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
