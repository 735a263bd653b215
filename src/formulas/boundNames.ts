/** What the names stand for that LET and LAMBDA bind around a part of a formula. */
import type { AstExpression } from "@borgar/fx";

/** By the name in lower case. A parameter of a LAMBDA is `null`: it stands for other values at each call. */
export type BoundNames = ReadonlyMap<string, { readonly node: AstExpression; readonly names: BoundNames } | null>;

export const noNames: BoundNames = new Map();

export function withLetNames(names: BoundNames, name: string, node: AstExpression | null): BoundNames {
  return new Map([...names, [name.toLowerCase(), node && { node, names }] as const]);
}

export function withParameters(names: BoundNames, params: readonly { readonly name: string }[]): BoundNames {
  return new Map([...names, ...params.map(({ name }) => [name.toLowerCase(), null] as const)]);
}

/** What a part of a formula stands for: itself, unless it is a bound name; `null` where only a call of the LAMBDA tells. */
export function resolved(node: AstExpression, names: BoundNames): AstExpression | null {
  if (node.type !== "ReferenceIdentifier") return node;
  const bound = names.get(node.value.toLowerCase());
  if (bound === undefined) return node;
  return bound && resolved(bound.node, bound.names);
}
