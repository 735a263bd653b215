/**
 * What stands on the sheet of sensitivity, from the top down, and in which rows. Two printed pages: what must be true,
 * the drivers by their strength with a chart, and plan against actual; then the workings, from which the first page is
 * told.
 */
import { drivers, type Driver } from "../../playbook/tornado";
import { rowsOfIntroduction } from "../introduction";
import { stackedRows } from "../stackedRows";

export const gapLines = ["dealsForShare", "budgetForRoi", "shareForCac"] as const;
export type GapLine = (typeof gapLines)[number];

export const varianceLines = [
  "planPartners",
  "actualPartners",
  "planDeals",
  "actualDeals",
  "planRevenue",
  "actualRevenue",
] as const;
export type VarianceLine = (typeof varianceLines)[number];

export const bridgeSteps = ["partners", "productivity", "dealSize", "revenue"] as const;
export type BridgeStep = (typeof bridgeSteps)[number];

/** The drivers that change how many partners there are or how soon they sell. The ramp only changes the latter. */
const pathDrivers = ["partnersNow", "targetPartners", "retention"] as const satisfies readonly Driver[];
export const sides = ["lower", "higher"] as const;
export type Side = (typeof sides)[number];

export interface Variant {
  /** Without one, everything is as planned. */
  readonly driver?: (typeof pathDrivers)[number] | "rampMonths";
  readonly side: Side;
}

export const asPlanned: Variant = { side: "lower" };

export const workingLines = ["end", "added", "productive"] as const;
export type WorkingLine = (typeof workingLines)[number];

const both = (driver: NonNullable<Variant["driver"]>): Variant[] => sides.map((side) => ({ driver, side }));

/** One row each: a variant's line. A variant without rows of its own for a line shares those of the plan. */
export const workings: readonly { readonly variant: Variant; readonly line: WorkingLine }[] = [
  ...[asPlanned, ...pathDrivers.flatMap(both)].flatMap((variant) => workingLines.map((line) => ({ variant, line }))),
  ...both("rampMonths").map((variant) => ({ variant, line: "productive" as const })),
];

export const scenarioRows = stackedRows(rowsOfIntroduction, { scenario: 18, changeBy: 18, retentionBy: 18 });
export const gapRows = stackedRows(scenarioRows.end, {
  above: 6,
  heading: 20,
  header: 16,
  lines: { rows: gapLines.length, each: 15 },
});
export const tornadoRows = stackedRows(gapRows.end, {
  above: 6,
  heading: 20,
  header: 26,
  lines: { rows: drivers.length, each: 15 },
});
export const varianceRows = stackedRows(tornadoRows.end, {
  above: 6,
  heading: 20,
  state: 15,
  header: 15,
  ends: 15,
  lines: { rows: varianceLines.length, each: 15 },
});
export const bridgeRows = stackedRows(varianceRows.end, {
  above: 6,
  header: 16,
  steps: { rows: bridgeSteps.length, each: 14.5 },
  check: 15,
});
export const noteRows = stackedRows(bridgeRows.end, { notes: { rows: 2, each: 15 } });
/** The second page. */
export const driverRows = stackedRows(noteRows.end, {
  above: 8,
  heading: 20,
  header: 26,
  lines: { rows: drivers.length, each: 14.5 },
  growth: 14.5,
  path: 14.5,
});
export const workingRows = stackedRows(driverRows.end, {
  above: 6,
  heading: 20,
  header: 15,
  lines: { rows: workings.length, each: 13.5 },
  check: 15,
});

export const formats = { money: "#,##0", count: "#,##0.00", percent: "0.0%" } as const;
