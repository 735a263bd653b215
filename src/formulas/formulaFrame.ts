/** A formula taken apart into what it says and what it refers to, however it is spelled. */
import { isReference, parseA1Ref, parseStructRef, tokenize, tokenTypes, type Token } from "@borgar/fx";

export interface FormulaFrame {
  /** What it says, with its references left open: the same for formulas that differ in references alone. */
  readonly words: string;
  /** From left to right, as they are written. */
  readonly references: readonly string[];
}

/** Stands in the words for a reference; no formula holds it. */
const OPEN = "\u0000";

export function frameOf(formula: string): FormulaFrame {
  const tokens = tokenize(formula, { mergeRefs: true });
  return {
    words: tokens.map((token, index) => wordOf(token, tokens[index - 1], tokens[index + 1])).join(""),
    references: tokens.filter(isReference).map(({ value }) => value),
  };
}

/** What a formula says, with its references left open. */
export function wordsOf(formula: string): string {
  return frameOf(formula).words;
}

function wordOf(token: Token, before: Token | undefined, after: Token | undefined): string {
  if (isReference(token)) return OPEN + token.type;
  // Excel adds it by itself.
  if (token.value === "@") return "";
  switch (token.type) {
    case tokenTypes.WHITESPACE:
      // Between two references it is an operator.
      return before && after && isReference(before) && isReference(after) ? " " : "";
    case tokenTypes.NUMBER:
      return String(Number(token.value));
    case tokenTypes.STRING:
      return token.value;
    default:
      return token.value.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, "");
  }
}

/** The same for references that mean the same, whatever their case and quotes. */
export function referenceKey(text: string): string {
  // First, because the reader of addresses takes a table's name for a plain one.
  const parsed = parseStructRef(text) ?? parseA1Ref(text);
  return (parsed === undefined ? text : JSON.stringify(parsed)).toUpperCase();
}

/** Whether two formulas are the same, however they are spelled. */
export function sameFormula(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [frameOf(one), frameOf(other)];
  return (
    first.words === second.words &&
    first.references.every((text, place) => referenceKey(text) === referenceKey(second.references[place] ?? ""))
  );
}
