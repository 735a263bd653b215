import { NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { calculatedAlone, isArray, mapValues } from "./engineArrays";
import { withArguments } from "./engineFunction";
import { errorResult } from "./functionValues";

/** Which arguments of these are numbers or days, also where a cell holds them as texts; the engine refuses these. */
const NUMBERS: Readonly<Record<string, (index: number) => boolean>> = {
  ...Object.fromEntries(
    (
      "ABS INT SIGN SQRT EXP LN LOG LOG10 ROUND ROUNDUP ROUNDDOWN MROUND TRUNC CEILING FLOOR EVEN ODD MOD POWER " +
      "YEAR MONTH DAY HOUR MINUTE SECOND WEEKDAY WEEKNUM ISOWEEKNUM DATE TIME DAYS"
    )
      .split(" ")
      .map((name) => [name, () => true]),
  ),
  MATCH: (index) => index === 2,
};

/** These were an add-in of Excel's once, and take no truth value for a number. */
const DAYS_WITHOUT_TRUTH = ["EOMONTH"];

/** Functions that add up or count: they pass over texts in cells and arrays, not over those that are arguments. */
const TOTALS = ["SUM", "SUMSQ", "PRODUCT", "MAX", "MIN", "AVERAGE", "COUNT"];

/** What a value is where Excel needs a number: a text that says one, or a day, counts as it. */
function asNumber(value: BaseValueObject): BaseValueObject {
  return value.isString() ? value.convertToNumberObjectValue() : value;
}

function asDay(value: BaseValueObject): BaseValueObject {
  return value.isBoolean() ? errorResult("#VALUE!") : asNumber(value);
}

/** The number that a text says where Excel needs one; undefined when it says none. */
export function numberInText(text: string): number | undefined {
  const number = StringValueObject.create(text).convertToNumberObjectValue();
  return text.trim() !== "" && number.isNumber() ? Number(number.getValue()) : undefined;
}

/** What a formula answers of a blank cell. */
export function zeroIfBlank(value: BaseValueObject): BaseValueObject {
  return value.isNull() ? NumberValueObject.create(0) : value;
}

export function numberFunctions(): BaseFunction[] {
  return [
    ...Object.entries(NUMBERS).map(([name, isNumber]) =>
      withArguments(name, (argument, index) => (isNumber(index) ? mapValues(argument, asNumber) : argument)),
    ),
    ...DAYS_WITHOUT_TRUTH.map((name) => withArguments(name, (argument) => mapValues(argument, asDay))),
    ...TOTALS.map((name) => withArguments(name, calculatedAlone)),
    withArguments("TRANSPOSE", (argument) => (isArray(argument) ? argument.mapValue(zeroIfBlank) : argument)),
  ];
}
