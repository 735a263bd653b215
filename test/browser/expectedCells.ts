import type { SheetSnapshot } from "../../preview/model/snapshot";
import { cellAddress } from "../../src/sheets/address";
import type { CellPosition } from "../../src/sheets/spec";
import type { Recalculated } from "../conformance/recalculate";

/** What a cell holds; "" for nothing, and an error as its text. */
export type ValueAt = (cell: CellPosition) => unknown;

/** A sheet as the preview shows it. */
export function shownIn({ cells }: SheetSnapshot): ValueAt {
  return valueAt(new Map(cells.map((cell) => [cellAddress(cell), cell])));
}

/** A sheet as LibreOffice calculated it. */
export function recalculatedIn(cells: ReadonlyMap<string, Recalculated> | undefined): ValueAt {
  if (cells === undefined) throw new Error("The sheet is missing.");
  return valueAt(cells);
}

function valueAt(cells: ReadonlyMap<string, { readonly value: unknown }>): ValueAt {
  return (cell) => cells.get(cellAddress(cell))?.value ?? "";
}

export interface ExpectedCell {
  /** What the cell is, for the message. */
  readonly what: string;
  readonly cell: CellPosition;
  /** `null` is a cell that shows nothing. */
  readonly value: number | string | null;
  /** How large the terms of a difference are: what is left of them is only as exact as they are. */
  readonly size?: number;
}

/** A sentence for each cell that holds something else. Numbers agree to nine digits. */
export function differences(found: ValueAt, expected: readonly ExpectedCell[]): string[] {
  return expected.flatMap((each) => {
    const value = found(each.cell);
    return isExpected(value, each)
      ? []
      : [`${each.what} (${cellAddress(each.cell)}) is ${JSON.stringify(value)} instead of ${each.value}.`];
  });
}

function isExpected(found: unknown, { value, size = 0 }: ExpectedCell): boolean {
  if (typeof value !== "number") return found === (value ?? "");
  return typeof found === "number" && Math.abs(found - value) <= 1e-9 * Math.max(Math.abs(value), size);
}
