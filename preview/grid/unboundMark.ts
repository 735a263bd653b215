import type { ICellData, Nullable } from "@univerjs/core";

/** Kept with the cell, so that it moves with it and goes with its formula. */
export function unboundMark(names: readonly string[]): NonNullable<ICellData["custom"]> {
  return { unbound: [...names] };
}

/** The names, lower case, that mean nothing in the cell's formula. */
export function unboundIn(cell: Nullable<ICellData>): ReadonlySet<string> {
  const names = (cell?.custom as { readonly unbound?: readonly string[] } | null | undefined)?.unbound;
  return names ? new Set(names) : NONE;
}

const NONE: ReadonlySet<string> = new Set();
