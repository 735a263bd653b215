import type { AstExpression } from "@borgar/fx";
import type { Cell } from "../playbook/cell";
import { noNames, resolved, type BoundNames } from "./boundNames";
import { constantOf } from "./constant";
import { treeOf } from "./formulaTree";
import { referenceOf, type Reference } from "./reference";

/** An argument as it stands in the formula. */
export interface CallArgument {
  /** As it is written; "" if it is left out. */
  readonly text: string;
  readonly value:
    | { readonly kind: "omitted" | "calculated" }
    /** It stands for other values each time that a LAMBDA is called. */
    | { readonly kind: "parameter" }
    | { readonly kind: "constant"; readonly cells: readonly (readonly Cell[])[] }
    | { readonly kind: "reference"; readonly reference: Reference };
}

/** One argument, as somebody typed it. */
export function argumentOf(text: string): CallArgument | undefined {
  const read = treeOf(`=${text}`);
  return read === undefined ? undefined : readArgument(read.tree, text.trim(), noNames);
}

/** An argument of a formula in which names stand for something. */
export function readArgument(node: AstExpression | null, text: string, names: BoundNames): CallArgument {
  if (node === null) return { text, value: { kind: "omitted" } };
  return { text, value: valueOf(node, names) };
}

function valueOf(written: AstExpression, names: BoundNames): CallArgument["value"] {
  const node = resolved(written, names);
  if (node === null) return { kind: "parameter" };
  const reference = referenceOf(node);
  if (reference !== undefined) return { kind: "reference", reference };
  const cells = constantOf(node);
  return cells ? { kind: "constant", cells } : { kind: "calculated" };
}
