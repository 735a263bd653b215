/** A text inside a formula: Excel doubles the quotes in it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Words with a value after each but the last: "Add ", 5, " points". */
export function sentence(words: readonly string[], values: readonly string[]): string {
  return words
    .flatMap((word, index) => [...(word === "" ? [] : [textLiteral(word)]), ...values.slice(index, index + 1)])
    .join("&");
}

/** What shows as nothing. */
export const empty = textLiteral("");

/** Calculated numbers that differ by no more are the same. */
export const tolerance = "0.000000001";

/** Nothing where there is nothing to divide by. */
export function ratio(dividend: string, divisor: string): string {
  return `IFERROR((${dividend})/(${divisor}),${empty})`;
}

/** The first case that holds decides, as in a chain of IFs. */
export function firstThatHolds(
  cases: readonly (readonly [condition: string, then: string])[],
  otherwise: string,
): string {
  return cases.reduceRight((rest, [condition, then]) => `IF(${condition},${then},${rest})`, otherwise);
}

/** As a condition of COUNTIF and its kind: exactly this text, even if it holds a wildcard or starts like a comparison. */
export function exactly(cell: string): string {
  return `"="&${withoutWildcards(cell)}`;
}

/** As what MATCH looks for: this text, even if it holds a wildcard. */
export function withoutWildcards(text: string): string {
  return ["~", "*", "?"].reduce((escaped, sign) => `SUBSTITUTE(${escaped},"${sign}","~${sign}")`, text);
}
