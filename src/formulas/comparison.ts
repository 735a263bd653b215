/** How Excel's comparisons order values: numbers before texts before truth values; capitals make no difference. */
import { isCellError, type Cell } from "../playbook/cell";

/** Below, at or above 0 as `one` comes before, with or behind `other`; undefined where one is an error. */
export function compared(one: Cell, other: Cell): number | undefined {
  if (isCellError(one) || isCellError(other)) return undefined;
  const [a, b] = [filled(one, other), filled(other, one)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string" && typeof b === "string") {
    const [left, right] = [a.toLocaleUpperCase("en"), b.toLocaleUpperCase("en")];
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return Number(a) - Number(b);
}

type Plain = number | string | boolean;

/** A blank is what the other side makes it: 0, an empty text or FALSE. */
function filled(value: Plain | null, other: Cell): Plain {
  if (value !== null) return value;
  return typeof other === "string" ? "" : typeof other === "boolean" ? false : 0;
}

function rank(value: Plain): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}
