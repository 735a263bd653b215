import { readNumbers, type Bounds } from "./arguments";
import type { Cell } from "./cell";
import { finite } from "./finite";
import { failure, type Outcome } from "./outcome";

/** Revenue may be negative: it can be clawed back. */
export const roiBounds = { investment: { min: 0 } } as const satisfies Readonly<Record<string, Bounds>>;

/** Return on a partnership investment as a ratio: (revenue + other benefits − investment) / investment; 3 is 300 %. */
export function roi(revenue: Cell, investment: Cell, otherBenefits: Cell = null): Outcome<number> {
  const read = readNumbers({ revenue, investment, otherBenefits }, roiBounds);
  if (!read.ok) {
    return read;
  }
  const { value } = read;
  if (value.investment === 0) {
    return failure({ code: "#DIV/0!", reason: { why: "noDivisor", parameter: "investment" } });
  }
  return finite((value.revenue + value.otherBenefits - value.investment) / value.investment);
}
