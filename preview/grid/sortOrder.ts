import type { CellValue } from "../model/snapshot";

export interface SortedCell {
  readonly value: CellValue;
  readonly error: boolean;
}

/** Letters of either case are one, accents decide only between words that are the same without them. */
const texts = new Intl.Collator("en", { sensitivity: "accent" });

/**
 * Excel's order: numbers, texts, FALSE, TRUE, errors, which are all alike. Blank cells come last in both directions; an
 * empty text is a text.
 */
export function compareCells(one: SortedCell, other: SortedCell, descending: boolean): number {
  if (one.value === null || other.value === null) return Number(one.value === null) - Number(other.value === null);
  const order = kindOf(one) - kindOf(other) || compareSameKind(one, other);
  return descending ? -order : order;
}

function kindOf({ value, error }: SortedCell): number {
  if (error) return 3;
  return typeof value === "number" ? 0 : typeof value === "string" ? 1 : 2;
}

function compareSameKind(one: SortedCell, other: SortedCell): number {
  if (one.error) return 0;
  if (typeof one.value !== "string") return Number(one.value) - Number(other.value);
  const [left, right] = [one.value, String(other.value)];
  // Of texts that are the same but for hyphens and apostrophes, those with more of them come last.
  return texts.compare(withoutMarks(left), withoutMarks(right)) || left.length - right.length;
}

function withoutMarks(text: string): string {
  return text.replace(/['-]/g, "");
}
