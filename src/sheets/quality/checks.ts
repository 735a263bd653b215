import type { Holding } from "../holding";

/** What is looked at in cells that belong together: the columns of a table, or the named settings of a sheet. */
export interface Checks<Field extends string = string> extends Relations<Field> {
  /** The inputs that hold a number or a date. */
  readonly holds: Readonly<Partial<Record<Field, Holding>>>;
}

/** How the cells of one row, or of all, stand to one another. */
export interface Relations<Field extends string = string> {
  /** Weights that add up to 100. */
  readonly addUp?: Field;
  /** Partners that stand here once. */
  readonly once?: Field;
  /** Days that follow one another in each row. */
  readonly inOrder?: readonly (readonly Field[])[];
  /** A share, and either the usual range beside it or the subtype that has one. */
  readonly share?: {
    readonly cells: Field;
    readonly usual: { readonly low: Field; readonly high: Field } | { readonly subtype: Field };
  };
  /** The subtypes with the usual share of each. */
  readonly usualShares?: { readonly subtype: Field; readonly low: Field; readonly high: Field };
  readonly directCac?: Field;
  readonly partnerCac?: Field;
  /** Values of KPIs: what they can be depends on the KPI in their row. */
  readonly kpi?: { readonly id: Field; readonly values: readonly Field[] };
  /** The days of the dashboard's records. */
  readonly recordedOn?: Field;
}

/** Every field that the checks speak of. */
export function fieldsOf(checks: Checks): ReadonlySet<string> {
  const { holds, addUp, once, inOrder = [], share, usualShares, directCac, partnerCac, kpi, recordedOn } = checks;
  const single = [addUp, once, share?.cells, directCac, partnerCac, kpi?.id, recordedOn];
  return new Set([
    ...Object.keys(holds),
    ...single.filter((field) => field !== undefined),
    ...inOrder.flat(),
    ...Object.values(share?.usual ?? {}),
    ...Object.values(usualShares ?? {}),
    ...(kpi?.values ?? []),
  ]);
}
