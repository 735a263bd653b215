import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BooleanValueObject,
  ERROR_TYPE_SET,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, ErrorType } from "@univerjs/engine-formula";
import type { FunctionValue } from "../model/grid";

export type FunctionArgument = FunctionValue | readonly (readonly FunctionValue[])[];

/** What the cell of a function shows until the add-in has answered. */
export const BUSY = "#BUSY!" as ErrorType;

// The engine takes only the errors it knows for errors: all others would be text, and be calculated with.
ERROR_TYPE_SET.add(BUSY);

/** A reference is always an array, a single cell too; a literal is a scalar; a blank is null. */
export function toArgument(value: BaseValueObject | BaseReferenceObject): FunctionArgument {
  if (value.isReferenceObject()) return toMatrix((value as BaseReferenceObject).toArrayValueObject());
  if (value.isArray()) return toMatrix(value as ArrayValueObject);
  return toScalar(value as BaseValueObject);
}

function toMatrix(array: ArrayValueObject): FunctionValue[][] {
  const rows = array.getArrayValue();
  return Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => toScalar(rows[row]?.[column])),
  );
}

function toScalar(value: Nullable<BaseValueObject>): FunctionValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue();
}

export function isMatrix(argument: FunctionArgument): argument is readonly (readonly FunctionValue[])[] {
  return Array.isArray(argument);
}

/** The first error in the arguments; a cell that waits for its own answer comes before any other. */
export function errorIn(args: readonly FunctionArgument[]): string | undefined {
  const errors = args
    .flatMap((argument) => (isMatrix(argument) ? argument.flat() : [argument]))
    .flatMap((value) => (typeof value === "object" && value !== null ? [value.error] : []));
  return errors.includes(BUSY) ? BUSY : errors[0];
}

/** An answer as the engine's value. An array with a row too short is filled up with #N/A, as Excel does. */
export function toResult(answer: FunctionArgument): BaseValueObject {
  if (!isMatrix(answer)) return scalarResult(answer);
  const columns = Math.max(0, ...answer.map((row) => row.length));
  if (columns === 0) return ErrorValueObject.create("#CALC!" as ErrorType);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) =>
      Array.from({ length: columns }, (_column, column) =>
        scalarResult(column < row.length ? (row[column] ?? null) : { error: "#N/A" }),
      ),
    ),
    rowCount: answer.length,
    columnCount: columns,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function scalarResult(value: FunctionValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? NumberValueObject.create(value) : errorResult("#NUM!");
    case "boolean":
      return BooleanValueObject.create(value);
    case "string":
      return StringValueObject.create(value);
    default:
      return errorResult(value.error);
  }
}

export function errorResult(error: string): ErrorValueObject {
  const known = (ERROR_TYPE_SET as ReadonlySet<string>).has(error);
  return ErrorValueObject.create((known ? error : "#VALUE!") as ErrorType);
}
