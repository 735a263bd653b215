/** What a formula refers to; it takes a workbook to know the cells. */
import {
  parseA1Ref,
  parseStructRef,
  stringifyA1Ref,
  type AstExpression,
  type Node,
  type ReferenceStruct,
} from "@borgar/fx";
import { treeOf } from "./formulaTree";

export type Reference =
  | {
      readonly kind: "cells";
      readonly sheet?: string;
      readonly address: string;
      /** "A1#": the cells that the formula of A1 spills into. */
      readonly spilled?: true;
    }
  /** A table's name stands for its data. */
  | { readonly kind: "name"; readonly sheet?: string; readonly name: string }
  /** Without a table, the one around the formula. */
  | {
      readonly kind: "table";
      readonly table?: string;
      readonly columns: readonly string[];
      readonly part: "data" | "thisRow" | "headers" | "all";
    };

/** What a formula refers to, in its order; bound names are none of the workbook's. */
export function referencesIn(formula: string): Reference[] {
  const tree = treeOf(formula)?.tree;
  return tree === undefined ? [] : [...referencesUnder(tree)];
}

/** What an argument refers to, if it is a reference and nothing else. */
export function referenceIn(argument: string): Reference | undefined {
  const tree = treeOf(`=${argument}`)?.tree;
  return tree && referenceOf(tree);
}

/** The same of a part of a formula. */
export function referenceOf(node: AstExpression): Reference | undefined {
  if (node.type === "ReferenceIdentifier") return writtenReference(node.value);
  if (node.type !== "UnaryExpression" || node.operator !== "#") return undefined;
  const [operand] = node.arguments as AstExpression[];
  const anchor = operand && referenceOf(operand);
  return anchor?.kind === "cells" ? { ...anchor, spilled: true } : undefined;
}

function* referencesUnder(node: Node | null): Generator<Reference> {
  const reference = node && referenceOf(node as AstExpression);
  if (reference) yield reference;
  for (const part of node && !reference ? partsUnder(node) : []) yield* referencesUnder(part);
}

/** Whatever kind of part it is. */
function partsUnder(node: Node): readonly (Node | null)[] {
  const { arguments: args, declarations, init, body, callee } = node as Partial<Record<string, unknown>>;
  return [callee, args, declarations, init, body].flat().filter((part) => part !== undefined) as (Node | null)[];
}

function writtenReference(text: string): Reference | undefined {
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

function tableReference({ table, context = [], columns = [], sections = [] }: ReferenceStruct): Reference | undefined {
  if (context.length > 0) return undefined;
  const has = (section: string) => sections.includes(section);
  const part = has("this row") ? "thisRow" : has("headers") ? "headers" : has("all") ? "all" : "data";
  return { kind: "table", ...(table && { table }), columns, part };
}
