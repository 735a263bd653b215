import { isReference, isWhitespace, tokenize, tokenTypes, type Token } from "@borgar/fx";

/** Excel writes formulas in its own way: capitals, blanks, needless quotes and noughts, and an added "@" say nothing. */
export function sameFormula(one: string, other: string): boolean {
  return one === other || withoutStyle(one) === withoutStyle(other);
}

function withoutStyle(formula: string): string {
  return tokenize(formula).map(partOf).join("");
}

function partOf(token: Token): string {
  if (isWhitespace(token) || token.value === "@") return "";
  if (token.type === tokenTypes.NUMBER) return String(Number(token.value));
  if (token.type === tokenTypes.STRING) return token.value;
  const text = isReference(token) ? token.value.replaceAll("'", "").replace(/\s*([[\],])\s*/g, "$1") : token.value;
  return text.toUpperCase();
}
