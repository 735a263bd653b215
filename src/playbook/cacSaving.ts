import { readNumbers, type Bounds } from "./arguments";
import type { Cell } from "./cell";
import { finite } from "./finite";
import { failure, type Outcome } from "./outcome";

export const cacSavingBounds = {
  directCAC: { min: 0 },
  partnerCAC: { min: 0 },
} as const satisfies Readonly<Record<string, Bounds>>;

/** What a customer won through a partner costs less, as a ratio: (direct − partner) / direct. Negative if it costs more. */
export function cacSaving(directCAC: Cell, partnerCAC: Cell): Outcome<number> {
  const read = readNumbers({ directCAC, partnerCAC }, cacSavingBounds);
  if (!read.ok) {
    return read;
  }
  const { value } = read;
  if (value.directCAC === 0) {
    return failure({ code: "#DIV/0!", reason: { why: "noDivisor", parameter: "directCAC" } });
  }
  return finite((value.directCAC - value.partnerCAC) / value.directCAC);
}
