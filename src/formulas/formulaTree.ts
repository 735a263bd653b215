import { parse, tokenize, type AstExpression, type Token } from "@borgar/fx";

export interface ParsedFormula {
  readonly tree: AstExpression;
  readonly tokens: readonly Token[];
}

/** The tree of a formula, with the tokens that it was made of. */
export function treeOf(formula: string): ParsedFormula | undefined {
  if (!formula.startsWith("=")) return undefined;
  try {
    const tokens = tokenize(formula, { withLocation: true, mergeRefs: true });
    return { tree: parse(tokens), tokens };
  } catch {
    // Somebody is still typing, or the host knows more of formulas than the parser.
    return undefined;
  }
}
