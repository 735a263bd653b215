/** A formula without the add-in: each PARTNER call, wherever it stands, written in functions that Excel 2016 has. */
import { tokenize, type AstExpression, type CallExpression, type Node, type Token } from "@borgar/fx";
import type { ParameterName } from "../../playbook/parameter";
import { argumentOf } from "../callArgument";
import { edited, needsParentheses, partsOf, startOf, type Edit, type Part } from "../formulaText";
import { rowOf } from "../partnerNames";
import type { Shape } from "../shape";
import { combinedShape } from "./expressionShape";
import { checkLimits, maxCharacters } from "./formulaLimits";
import { leftOut, type NativeArgument } from "./nativeArgument";
import type { NativeCall } from "./nativeCall";
import type { NativePlace } from "./nativePlace";
import { NotNative, type NotNativeReason } from "./notNative";
import { readableTree } from "./readableTree";
import { withoutLet } from "./withoutLet";

export type NativeFormula =
  | { readonly ok: true; readonly formula: string; readonly calls: number }
  | { readonly ok: false; readonly reason: NotNativeReason; readonly detail: string };

/** The formula with its PARTNER calls made native and without LET; all else stays as it is, to the character. */
export function nativeFormula(formula: string, place: NativePlace): NativeFormula {
  const tokens = formula.startsWith("=") ? tokenize(formula, { withLocation: true }) : [];
  const calls = tokens.filter(({ type, value }) => type === "func" && rowOf(value) !== undefined).length;
  if (calls === 0) return { ok: true, formula, calls };
  try {
    const native = withoutCalls(withoutLet(formula, tokens), place);
    checkLimits(native, formula);
    return { ok: true, formula: native, calls };
  } catch (error) {
    if (error instanceof NotNative) return { ok: false, reason: error.reason, detail: error.detail };
    throw error;
  }
}

function withoutCalls(formula: string, place: NativePlace): string {
  const tokens = tokenize(formula, { withLocation: true });
  const work = { formula, tokens, place, known: new Map() };
  return replaced(work, readableTree(tokens, formula), new Map(), 0, formula.length);
}

/** One formula on its way. */
interface Work {
  readonly formula: string;
  readonly tokens: readonly Token[];
  readonly place: NativePlace;
  /** A call is asked for its text and, by a call around it, for its shape. */
  readonly known: Map<Node, NativeCall>;
}

/** The names that LET and LAMBDA bind around a part, lower case, with the shape of what they stand for. */
type Scope = ReadonlyMap<string, Shape | undefined>;

/** The formula's text from start to end, in which the tree stands, with its calls replaced. */
function replaced(work: Work, tree: AstExpression, scope: Scope, start: number, end: number): string {
  return edited(work.formula, [...editsUnder(work, tree, scope)], start, end);
}

function* editsUnder(work: Work, node: AstExpression | null, scope: Scope): Generator<Edit> {
  if (node === null) return;
  switch (node.type) {
    case "CallExpression":
      if (rowOf(node.callee.name) !== undefined) {
        const { start, end } = partsOf(work.tokens, startOf(node.callee));
        yield { start, end, text: nativeOf(work, node, scope).text };
        return;
      }
      // The type leaves it out, but what is called may be a LAMBDA on the spot.
      if ((node.callee as Node).type !== "Identifier")
        yield* editsUnder(work, node.callee as Node as AstExpression, scope);
      yield* editsOf(work, node.arguments, scope);
      return;
    case "UnaryExpression":
    case "BinaryExpression":
      yield* editsOf(work, node.arguments, scope);
      return;
    case "LetExpression": {
      let inner = scope;
      for (const { id, init } of node.declarations) {
        yield* editsUnder(work, init, inner);
        inner = withName(inner, id.name, init && shapeOf(work, init, inner));
      }
      yield* editsUnder(work, node.body, inner);
      return;
    }
    case "LambdaExpression":
      yield* editsUnder(work, node.body, withParameters(scope, node.params));
      return;
    default:
  }
}

function* editsOf(work: Work, nodes: readonly (AstExpression | null)[], scope: Scope): Generator<Edit> {
  for (const node of nodes) yield* editsUnder(work, node, scope);
}

function withName(scope: Scope, name: string, shape: Shape | null | undefined): Scope {
  return new Map([...scope, [name.toLowerCase(), shape ?? undefined]]);
}

function withParameters(scope: Scope, params: readonly { readonly name: string }[]): Scope {
  return params.reduce((inner, { name }) => withName(inner, name, undefined), scope);
}

function nativeOf(work: Work, call: CallExpression, scope: Scope): NativeCall {
  const known = work.known.get(call);
  if (known !== undefined) return known;
  const row = rowOf(call.callee.name);
  const { start, end, args } = partsOf(work.tokens, startOf(call.callee));
  const required = row?.parameters.filter(({ optional }) => !optional).length ?? 0;
  if (row === undefined || args.length < required || args.length > row.parameters.length) {
    throw new NotNative("argumentCount", work.formula.slice(start, end));
  }
  const given = row.parameters.map(({ id }, place) => {
    const node = call.arguments[place] as AstExpression | null | undefined;
    const part = args[place];
    return [id, node && part ? readArgument(work, node, scope, part) : leftOut] as const;
  });
  // A function's native form asks for the function's own parameters only.
  const native = row.native(Object.fromEntries(given) as Record<ParameterName, NativeArgument>, work.place);
  // A call around it repeats it: without an end, a few levels would fill the memory.
  if (native.text.length > maxCharacters) throw new NotNative("tooLong", work.formula);
  work.known.set(call, native);
  return native;
}

function readArgument(work: Work, node: AstExpression, scope: Scope, { start, end }: Part): NativeArgument {
  const text = replaced(work, node, scope, start, end).trim();
  const constant = constantOf(text);
  if (constant === "") return leftOut;
  const written = work.formula.slice(start, end).trim();
  const shape = shapeOf(work, node, scope) ?? work.place.shapeOf(written);
  if (shape === undefined) throw new NotNative("unknownShape", written);
  return {
    text: needsParentheses(node) ? `(${text})` : text,
    written,
    shape,
    ...(constant !== undefined && { constant }),
  };
}

/** A value that stands in the formula itself. */
function constantOf(text: string): NativeArgument["constant"] {
  const value = argumentOf(text)?.value;
  if (value?.kind !== "constant" || value.cells.length > 1 || (value.cells[0]?.length ?? 0) > 1) return undefined;
  return value.cells[0]?.[0];
}

function shapeOf(work: Work, node: AstExpression, scope: Scope): Shape | undefined {
  if (node.type === "CallExpression" && rowOf(node.callee.name) !== undefined) {
    return nativeOf(work, node, scope).shape;
  }
  if (node.type === "LetExpression") {
    const inner = node.declarations.reduce(
      (outer, { id, init }) => withName(outer, id.name, init && shapeOf(work, init, outer)),
      scope,
    );
    return node.body ? shapeOf(work, node.body, inner) : undefined;
  }
  if (node.type === "ReferenceIdentifier") {
    const name = node.value.toLowerCase();
    return scope.has(name) ? scope.get(name) : work.place.shapeOf(node.value);
  }
  const text = work.formula.slice(startOf(node), node.loc?.[1]);
  return combinedShape(node, (part) => shapeOf(work, part, scope)) ?? work.place.shapeOf(text);
}
