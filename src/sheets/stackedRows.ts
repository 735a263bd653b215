import type { RowHeight } from "./spec";

/** In points: of one row, or of several that are alike; without one, what stands in them says how high they are. */
type Height = number | { readonly rows: number; readonly each?: number };

export interface StackedRows<Name extends string> {
  /** The first row of each. */
  readonly at: Readonly<Record<Name, number>>;
  /** What stands below begins here. */
  readonly end: number;
  readonly heights: readonly RowHeight[];
}

/** Rows that stand below one another, from the first on: where they are, and how high. */
export function stackedRows<Name extends string>(
  first: number,
  sections: Readonly<Record<Name, Height>>,
): StackedRows<Name> {
  const heights: RowHeight[] = [];
  let end = first;
  const at = Object.entries<Height>(sections).map(([name, height]) => {
    const row = end;
    const { rows, each } = typeof height === "number" ? { rows: 1, each: height } : height;
    end += rows;
    if (each !== undefined)
      heights.push(...Array.from({ length: rows }, (_, index) => ({ row: row + index, height: each })));
    return [name, row] as const;
  });
  return { at: Object.fromEntries(at) as Record<Name, number>, end, heights };
}
