/** A text inside a formula: Excel doubles the quotes in it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** What is to be joined for a sentence: its words as literals, and what formulas answer in its places. */
type Sentence = readonly string[];

const mark = "\u0000";

export function sentencePieces<Formulas extends Readonly<Record<string, string>>>(
  said: (values: NoInfer<Formulas>) => string,
  formulas: Formulas,
): Sentence {
  const marked = Object.entries(formulas).map(([place, formula]) => [place, `${mark}${formula}${mark}`]);
  return said(Object.fromEntries(marked) as Formulas)
    .split(mark)
    .flatMap((piece, index) => (index % 2 === 1 ? [piece] : piece === "" ? [] : [textLiteral(piece)]));
}

/** A sentence with what formulas answer in its places: `"Add "&B2&" points"`. */
export function sentence<Formulas extends Readonly<Record<string, string>>>(
  said: (values: NoInfer<Formulas>) => string,
  formulas: Formulas,
): string {
  return sentencePieces(said, formulas).join("&");
}

/** One sentence or the other. What both begin with is written once. */
export function eitherSentence(condition: string, one: Sentence, other: Sentence): string {
  const alike = one.findIndex((piece, index) => piece !== other[index]);
  const [ours, theirs] = [one, other].map((each) => each.slice(alike).join("&"));
  return [...one.slice(0, alike), `IF(${condition},${ours},${theirs})`].join("&");
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
