import { invalidArgument } from "./excelError";

/** Reads an argument or a property's value that must be of a kind; anything else is Excel's InvalidArgument. */
export function readText(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

export function readNumber(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function readWhole(value: unknown): number {
  const number = readNumber(value);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}

export function readBoolean(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** One of Excel's enumeration values, which are compared as written. */
export function readOneOf<Value extends string>(value: unknown, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) throw invalidArgument();
  return found;
}

export function readRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Record<string, unknown>;
}
