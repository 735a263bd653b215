import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { EngineValue } from "./engineFunction";

export function isArray(value: EngineValue): value is ArrayValueObject {
  return !value.isReferenceObject() && (value as BaseValueObject).isArray();
}

/** Does something to a value, or to each of an array; references are left alone. */
export function mapValues(value: EngineValue, change: (one: BaseValueObject) => BaseValueObject): EngineValue {
  if (value.isReferenceObject()) return value;
  return isArray(value) ? value.mapValue(change) : change(value as BaseValueObject);
}

/**
 * The engine takes every cell for an array, and what is calculated from one too: `A1&""` is a text to Excel, and counts
 * among a function's arguments as one that was written there. Arrays that lie in cells know their place.
 */
export function calculatedAlone(value: EngineValue): EngineValue {
  if (!isArray(value) || value.getCurrentRow() >= 0) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? (value.get(0, 0) ?? value) : value;
}
