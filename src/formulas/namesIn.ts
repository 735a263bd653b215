import { parseA1Ref, tokenize, tokenTypes } from "@borgar/fx";

/** The defined names that a formula mentions, as they are written; names that LET binds as well. */
export function namesIn(formula: string): string[] {
  if (!formula.startsWith("=")) return [];
  return tokenize(formula, { mergeRefs: true }).flatMap(({ type, value }) => {
    const name = type === tokenTypes.REF_NAMED ? parseA1Ref(value) : undefined;
    return name && "name" in name ? [name.name] : [];
  });
}
