import { StringValueObject } from "@univerjs/engine-formula";
import type { BaseFunction, BaseValueObject } from "@univerjs/engine-formula";
import { mapValues } from "./engineArrays";
import { withArguments } from "./engineFunction";
import { generalText } from "./generalText";

/** Which arguments of these are texts: the engine reads numbers in their cells' formats, with all digits or with 12. */
const TEXTS: Readonly<Record<string, (index: number) => boolean>> = {
  CONCATENATE: () => true,
  CONCAT: () => true,
  TEXTJOIN: (index) => index !== 1,
  LEN: () => true,
  LEFT: isFirst,
  RIGHT: isFirst,
  MID: isFirst,
  LOWER: () => true,
  UPPER: () => true,
  PROPER: () => true,
  CLEAN: () => true,
  EXACT: () => true,
  FIND: (index) => index < 2,
  SEARCH: (index) => index < 2,
  SUBSTITUTE: (index) => index < 3,
  REPLACE: (index) => index === 0 || index === 3,
  REPT: isFirst,
  CODE: () => true,
};

function isFirst(index: number): boolean {
  return index === 0;
}

/** What a value is where Excel needs a text. */
export function asText(value: BaseValueObject): BaseValueObject {
  if (value.isError() || value.isString()) return value;
  if (value.isNull()) return StringValueObject.create("");
  const plain = value.getValue();
  return StringValueObject.create(typeof plain === "number" ? generalText(plain) : String(plain).toUpperCase());
}

/** TEXT leaves a truth value as it is, but as a text. */
function booleanAsText(value: BaseValueObject): BaseValueObject {
  return value.isBoolean() ? asText(value) : value;
}

export function textFunctions(): BaseFunction[] {
  return [
    ...Object.entries(TEXTS).map(([name, isText]) =>
      withArguments(name, (argument, index) => (isText(index) ? mapValues(argument, asText) : argument)),
    ),
    withArguments("TEXT", (argument, index) => (index === 0 ? mapValues(argument, booleanAsText) : argument)),
  ];
}
