import type { Holding } from "../holding";

/** No number that a person types is longer; a sentence is. */
const MOST_CHARACTERS = 40;

/** "88 %", "1,5", "1.234,56", "$ 5,000", "US$5000", "5000 EUR", "(300)", "1e6", with or without an apostrophe in front. */
const NUMBER =
  /^'?\(?\s*[-+−]?\s*(?:[A-Z]{0,3}\p{Sc}|[A-Z]{3}(?=[\s\d]))?\s*[-+−]?(?:\d[\d.,'’\s]*|[.,]\d+)(?:[eE][-+]?\d+)?\s*(?:%|\p{Sc}|[A-Z]{3})?\s*\)?$/u;

/** "2026-03-31", "31/3/26", "31.03.2026", "31 March 2026", "March 31, 2026", "31 de marzo de 2026". */
const DATE =
  /^'?(?:\d{1,4}[-/.]\s?\d{1,2}[-/.]\s?\d{1,4}|\d{1,2}(?: de)?[ -]\p{L}{3,}\.?(?: de|,)?[ -]\d{2,4}|\p{L}{3,}\.? \d{1,2},? \d{4})(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/u;

/** Whether a text stands where a number or a date is wanted and reads as one: Excel doesn't calculate with it. */
export function isNumberAsText(value: unknown, { of }: Holding): boolean {
  if (typeof value !== "string" || value.length > MOST_CHARACTERS) return false;
  const text = value.trim();
  return NUMBER.test(text) || (of === "date" && DATE.test(text));
}
