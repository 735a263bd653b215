/** LET is newer than Excel 2016: what its names stand for is written in their places. */
import type { AstExpression, LetExpression, Token } from "@borgar/fx";
import { edited, needsParentheses, partsOf, type Edit } from "../formulaText";
import { maxCharacters } from "./formulaLimits";
import { NotNative } from "./notNative";
import { readableTree } from "./readableTree";

/** What names stand for, lower case; written so that it can stand anywhere. */
type Bindings = ReadonlyMap<string, string>;

interface Work {
  readonly formula: string;
  readonly tokens: readonly Token[];
}

/**
 * The formula without LET. It stays as it is if it has a LAMBDA, which cannot be written out, and whose parameters may
 * be named like what LET binds.
 */
export function withoutLet(formula: string, tokens: readonly Token[]): string {
  const calls = new Set(tokens.filter(({ type }) => type === "func").map(({ value }) => value.toUpperCase()));
  if (!calls.has("LET") || calls.has("LAMBDA")) return formula;
  return written({ formula, tokens }, readableTree(tokens, formula), new Map(), 0, formula.length);
}

function written(work: Work, node: AstExpression, bindings: Bindings, start: number, end: number): string {
  return edited(work.formula, [...editsUnder(work, node, bindings)], start, end);
}

function* editsUnder(work: Work, node: AstExpression | null, bindings: Bindings): Generator<Edit> {
  if (node === null) return;
  if (node.type === "LetExpression") {
    yield editOfLet(work, node, bindings);
  } else if (node.type === "ReferenceIdentifier") {
    const text = bindings.get(node.value.toLowerCase());
    const [start = 0, end = 0] = node.loc ?? [];
    if (text !== undefined) yield { start, end, text };
  } else if ("arguments" in node) {
    for (const part of node.arguments) yield* editsUnder(work, part as AstExpression | null, bindings);
  }
}

/** Names and what they stand for take turns; the last part is the result. */
function editOfLet(work: Work, { declarations, body, loc }: LetExpression, bindings: Bindings): Edit {
  const { start, end, args } = partsOf(work.tokens, loc?.[0] ?? 0);
  const textOf = (node: AstExpression | null, place: number, known: Bindings) => {
    const part = args[place];
    if (part === undefined || node === null) return "";
    const text = written(work, node, known, part.start, part.end).trim();
    // Each name may stand for twice the one before: without an end, a few dozen would fill the memory.
    if (text.length > maxCharacters) throw new NotNative("tooLong", work.formula);
    return needsParentheses(node) ? `(${text})` : text;
  };
  const inner = declarations.reduce<Bindings>(
    (known, { id, init }, index) =>
      new Map([...known, [id.name.toLowerCase(), textOf(init, 2 * index + 1, known)] as const]),
    bindings,
  );
  return { start, end, text: textOf(body, args.length - 1, inner) };
}
