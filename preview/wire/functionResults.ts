import type { FunctionValue } from "../model/grid";
import type { ErrorValue } from "./functionArguments";

export type FunctionResult = FunctionValue | readonly (readonly FunctionValue[])[];

/** The library's numbers for errors. Those not listed come from exceptions, which Excel shows as #VALUE!. */
const ERROR_CODES: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Names that error objects give instead of the error's text. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  Value: "#VALUE!",
  NotAvailable: "#N/A",
  Div0: "#DIV/0!",
  Num: "#NUM!",
  Null: "#NULL!",
  Name: "#NAME?",
  Ref: "#REF!",
};

/** One delivered result: `[id, true, value]` or `[id, false, message, code]`. */
export interface DeliveredResult {
  readonly id: number;
  readonly result: FunctionResult;
}

export function readDeliveredResult(entry: unknown): DeliveredResult {
  const [id, succeeded, value, code] = entry as readonly [number, boolean, unknown, unknown];
  return { id, result: succeeded ? readResult(value) : failure(value, code) };
}

function failure(message: unknown, code: unknown): ErrorValue {
  return errorValue(ERROR_CODES[Number(code)] ?? "#VALUE!", message);
}

/** A function's result as Excel shows it: an array is rectangular, and null is 0. */
export function readResult(value: unknown): FunctionResult {
  if (!Array.isArray(value)) return readValue(value);
  const rows = value as unknown[];
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isRectangular = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  return isRectangular ? (rows as unknown[][]).map((row) => row.map(readValue)) : { error: "#VALUE!" };
}

function readValue(value: unknown): FunctionValue {
  switch (typeof value) {
    case "number":
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? 0 : readDataType(value as Record<string, unknown>);
    default:
      return { error: "#VALUE!" };
  }
}

/** A data type is shown by its basic value; an error object is an error, with the message that it carries. */
function readDataType(value: Record<string, unknown>): FunctionValue {
  const { type, basicValue, errorType, code, message, text } = value;
  if (type === "Error" || type === "CustomFunctionError" || value.valueType === "CustomFunctionError") {
    const error = [basicValue, code].find((candidate) => typeof candidate === "string" && candidate.startsWith("#"));
    return errorValue(typeof error === "string" ? error : (ERROR_TYPES[String(errorType)] ?? "#VALUE!"), message);
  }
  const basic = basicValue ?? text;
  return typeof basic === "number" || typeof basic === "string" || typeof basic === "boolean"
    ? basic
    : { error: "#VALUE!" };
}

function errorValue(error: string, message: unknown): ErrorValue {
  return typeof message === "string" && message !== "" ? { error, message } : { error };
}
