/**
 * A text that a person typed or pasted, as it is compared. What nobody sees makes no difference: signs without a width,
 * soft hyphens, marks of direction, full-width forms, how an accent is encoded, the spaces around and how many between.
 * Nor do capitals, not even those of a Turkish keyboard, whose i has its dot in both cases or in none. Accents do.
 */
export function comparableText(text: string): string {
  return text
    .replace(/\p{Cf}/gu, "")
    .normalize("NFKC")
    .replaceAll(MINUS, "-")
    .toLowerCase()
    .replace(TURKISH_I, "i")
    .replace(/\s+/gu, " ")
    .trim();
}

/** What word processors make of a hyphen between numbers. */
const MINUS = "\u2212";

/** In lower case: ı, and what İ becomes outside of Turkey, an i with a second dot. */
const TURKISH_I = /\u0131|i\u0307/g;
