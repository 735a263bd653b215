/** What an input holds: null is blank, an error is told by its text. */
export type InputValue = number | string | boolean | null;

/** Relative to the larger number: as far as a value may drift when a file is saved and read again. */
const TOLERANCE = 1e-9;

/** Texts are told apart to the letter, and a number from a text that looks like it. */
export function sameInput(one: InputValue, other: InputValue): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= TOLERANCE * Math.max(Math.abs(one), Math.abs(other));
}
