import { failure, success, type Outcome } from "./outcome";

/** A result too large for a cell is `#NUM!`. */
export function finite(value: number): Outcome<number> {
  return Number.isFinite(value) ? success(value) : failure({ code: "#NUM!", reason: { why: "tooLarge" } });
}
