import { BooleanValueObject, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, compareToken } from "@univerjs/engine-formula";
import { corrected } from "./engineFunction";

/** Whether an operator compares, to which * and ? are signs like others; conditions of COUNTIF and MATCH are patterns. */
let comparesLiterally = false;

const HOLDS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** The engine takes a text with * or ? on the right of an operator for a pattern: `="abc"="a*"` would be true. */
export function compareTextsLiterally(): void {
  const byPattern = StringValueObject.prototype.compareBy;
  StringValueObject.prototype.compareBy = function (this: StringValueObject, value, operator, isCaseSensitive) {
    if (!comparesLiterally || typeof value !== "string") return byPattern.call(this, value, operator, isCaseSensitive);
    return BooleanValueObject.create(holds(this.getValue(), value, operator));
  };
}

/** To an operator numbers are equal that agree in the 15 digits which Excel shows: `=0.1*3=0.3` is true. */
export function compareNumbersBy15Digits(): void {
  const exactly = NumberValueObject.prototype.compareBy;
  NumberValueObject.prototype.compareBy = function (this: NumberValueObject, value, operator, isDateCompare) {
    const own = this.getValue();
    const isAlike = comparesLiterally && typeof value === "number" && agreeIn15Digits(own, value);
    return exactly.call(this, isAlike ? own : value, operator, isDateCompare);
  };
}

function agreeIn15Digits(one: number, other: number): boolean {
  // What differs by more is not worth writing out.
  return Math.abs(one - other) <= 1e-14 * Math.abs(one) && one.toPrecision(15) === other.toPrecision(15);
}

function holds(one: string, other: string, operator: compareToken): boolean {
  const [left, right] = [one.toLocaleLowerCase(), other.toLocaleLowerCase()];
  return HOLDS[operator]?.(left < right ? -1 : left > right ? 1 : 0) ?? false;
}

/** What the engine's operators =, <>, <, <=, > and >= call. */
export function comparison(): BaseFunction {
  return corrected("COMPARE", (engines, given) => {
    comparesLiterally = true;
    try {
      return engines(...given);
    } finally {
      comparesLiterally = false;
    }
  });
}
