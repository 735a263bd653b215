import type { ReadValue } from "./cellValue";

/** Relative to the number, and never finer than this. */
const TOLERANCE = 1e-9;

/** The same to the ninth digit; texts, truth values and errors exactly. Empty text is what a blank looks like. */
export function sameValue(one: ReadValue, other: ReadValue): boolean {
  if (typeof one === "number" && typeof other === "number") {
    return Math.abs(one - other) <= TOLERANCE * Math.max(1, Math.abs(one));
  }
  if (isError(one) && isError(other)) return one.error === other.error;
  return (one ?? "") === (other ?? "");
}

function isError(value: ReadValue): value is { readonly error: string } {
  return typeof value === "object" && value !== null;
}
