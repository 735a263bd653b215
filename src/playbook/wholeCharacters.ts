const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of a text, no longer than so many UTF-16 units, as Excel counts. No character is cut in two, and none from
 * its accent, its skin tone or the rest of its family.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = joinedUpTo(
    most,
    Array.from(characters.segment(text), ({ segment }) => segment),
  );
  // A character with more marks than there is room for: at least no half of a sign.
  return whole === "" ? joinedUpTo(most, [...text]) : whole;
}

function joinedUpTo(most: number, parts: readonly string[]): string {
  let beginning = "";
  for (const part of parts) {
    if (beginning.length + part.length > most) return beginning;
    beginning += part;
  }
  return beginning;
}
