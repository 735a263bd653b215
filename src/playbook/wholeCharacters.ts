const characters = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * The beginning of a text, no longer than so many UTF-16 units, as Excel counts. No character is cut in two, and none from
 * its accent, its skin tone or the rest of its family.
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of characters.segment(text)) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  // A character with more marks than there is room for: at least no half of a sign.
  return end > 0 ? text.slice(0, end) : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, "");
}
