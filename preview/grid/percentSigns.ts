import { isFunction, tokenize } from "@borgar/fx";
import type { Token } from "@borgar/fx";

/** The engine knows one percent sign behind a value: `50%%` becomes `(50%)%`. */
export function withSinglePercents(formula: string): string {
  if (!hasSeveralPercents(formula)) return formula;
  const tokens = tokenize(formula, { mergeRefs: true });
  const texts = tokens.map(({ value }) => value);
  tokens.forEach((token, index) => {
    if (!isPercent(token) || !isPercent(tokens[index - 1])) return;
    const first = startOfOperand(tokens, index);
    texts[first] = `(${texts[first] ?? ""}`;
    texts[index - 1] += ")";
  });
  return texts.join("");
}

export function hasSeveralPercents(formula: string): boolean {
  return formula.includes("%%");
}

function isPercent(token: Token | undefined): boolean {
  return token?.value === "%";
}

/** Where the value begins that stands before a percent sign: one token, or all from an opening bracket on. */
function startOfOperand(tokens: readonly Token[], sign: number): number {
  let first = sign - 1;
  while (isPercent(tokens[first])) first -= 1;
  for (let open = 0; first > 0; first -= 1) {
    const value = tokens[first]?.value ?? "";
    if (value === ")" || value === "}") open += 1;
    if (value === "(" || value === "{") open -= 1;
    if (open === 0) break;
  }
  return isFunction(tokens[first - 1]) ? first - 1 : first;
}
