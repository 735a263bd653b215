import type { Cell } from "../playbook/cell";
import { repeatedTo, rowsInUse } from "./repeatedRows";

/** Cells of an argument: rectangular, at least one. Rows at the end that hold the same may be one row. */
export type CellRange = readonly (readonly Cell[])[];

/**
 * What Excel sends for an argument, as cells. A single value may come bare or as a 1×1 array; an argument left out is
 * blank. The invocation object, which Excel adds after the last argument, is no value: it reads as blank.
 */
export function readRange(argument: unknown): CellRange {
  if (!Array.isArray(argument)) {
    return [[readValue(argument)]];
  }
  const rows: readonly unknown[] = argument;
  const table = rows.slice(0, rowsInUse(rows)).map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const columns = table.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (columns === 0) {
    return [[null]];
  }
  const cells = table.map((row) => [...row.map(readValue), ...blanks(columns - row.length)]);
  return repeatedTo(rows.length, cells);
}

function blanks(count: number): null[] {
  return new Array<null>(count).fill(null);
}

function readValue(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") {
    return value;
  }
  if (typeof value === "string") {
    return value === "" ? null : value;
  }
  return typeof value === "object" && value !== null ? readObject(value) : null;
}

/** What Excel may send as an object: an error, a value with a format or an entity, the invocation. */
interface ExcelObject {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly basicType?: unknown;
  readonly basicValue?: unknown;
}

function readObject({ code, type, basicType, basicValue }: ExcelObject): Cell {
  if (typeof code === "string") {
    return { error: code };
  }
  if (type === "Error" || basicType === "Error") {
    return { error: typeof basicValue === "string" ? basicValue : "#VALUE!" };
  }
  if (typeof basicValue === "number" || typeof basicValue === "string" || typeof basicValue === "boolean") {
    return readValue(basicValue);
  }
  // A value without a plain form, such as an image, has a type. The invocation has none.
  return type === undefined ? null : { error: "#VALUE!" };
}
