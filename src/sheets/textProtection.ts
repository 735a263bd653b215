/**
 * Which texts Excel must be told to leave alone.
 *
 * Excel reads a string written to a cell as if it had been typed: "=1+1" becomes a formula, "1-2" a date, "007" a
 * number, "TRUE" a boolean. In a cell whose number format is text ("@") it reads nothing, so such a text gets that
 * format, before it is written. An apostrophe in front would do for a person who types; what it does when a program
 * writes it is not documented. Only texts in danger get the format: a formula typed later over an ordinary text should
 * still work as one.
 */
export const TEXT_FORMAT = "@";

/** Also the full-width signs, which Excel takes for the plain ones, and the characters it skips at the start. */
const STARTS_LIKE_A_FORMULA = /^[\s\p{Cc}]*[=+\-@'#＝＋－＠]|^[\p{Cc}]/u;

const LOGICAL_WORDS = /^\s*(true|false|verdadero|falso)\s*$/iu;

/** No number, date, time or amount that Excel recognises has more words ("5 de mayo de 2026", "1 January 2026 10:30 PM"). */
const MOST_WORDS = 6;

export function needsTextFormat(text: string): boolean {
  return STARTS_LIKE_A_FORMULA.test(text) || LOGICAL_WORDS.test(text) || mayBeNumberOrDate(text);
}

function mayBeNumberOrDate(text: string): boolean {
  return /\p{Nd}/u.test(text) && text.trim().split(/\s+/u).length <= MOST_WORDS;
}
