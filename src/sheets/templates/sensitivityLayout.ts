import { projectionNumbers, type ProjectionNumber } from "../../playbook/projectionInputs";
import { MONTHS } from "../../playbook/projection";
import { drivers, type Driver } from "../../playbook/tornado";
import { firstRows, heightsOf, rowCountOf } from "../sections";
import type { Block, CellPosition, RowHeight } from "../spec";

/**
 * Where everything on the sheet of sensitivity is. Two printed pages: what must be true, the drivers by their strength
 * with a chart, and plan against actual; then the workings, from which the first page is told.
 */
export const columns = {
  margin: 0,
  label: 1,
  unit: 2,
  firstMonth: 3,
  year: 3 + MONTHS,
} as const;

/** The columns of the workings of the drivers. */
export const driverColumns = {
  value: 3,
  lower: 4,
  higher: 5,
  netLower: 6,
  netHigher: 7,
  spread: 8,
  shareLower: 9,
  shareHigher: 10,
  cacLower: 11,
  cacHigher: 12,
  place: 13,
} as const;
export type DriverField = keyof typeof driverColumns;

export const tornadoColumns = {
  driver: 1,
  place: 2,
  netLower: 3,
  netHigher: 4,
  spread: 5,
  changeLower: 6,
  changeHigher: 7,
  chart: 8,
} as const;

export const gapColumns = { target: 3, plan: 4, needed: 5, room: 6, reading: 7 } as const;
export const gapLines = ["dealsForShare", "budgetForRoi", "shareForCac"] as const;
export type GapLine = (typeof gapLines)[number];

export const bridgeColumns = { plan: 3, actual: 4, effect: 5 } as const;
export const bridgeSteps = ["partners", "productivity", "dealSize", "revenue"] as const;
export type BridgeStep = (typeof bridgeSteps)[number];

export const varianceLines = [
  "planPartners",
  "actualPartners",
  "planDeals",
  "actualDeals",
  "planRevenue",
  "actualRevenue",
] as const;
export type VarianceLine = (typeof varianceLines)[number];

/** The drivers that change how many partners there are or how soon they sell. The ramp only changes the latter. */
const pathDrivers = ["partnersNow", "targetPartners", "retention"] as const satisfies readonly Driver[];
export const sides = ["lower", "higher"] as const;
export type Side = (typeof sides)[number];

export interface Variant {
  /** Without one, everything is as planned. */
  readonly driver?: (typeof pathDrivers)[number] | "rampMonths";
  readonly side: Side;
}

export const workingLines = ["end", "added", "productive"] as const;
export type WorkingLine = (typeof workingLines)[number];

const both = (driver: NonNullable<Variant["driver"]>): Variant[] => sides.map((side) => ({ driver, side }));

/** One row each: a variant's line. A variant without rows of its own for a line shares those of the plan. */
export const workings: readonly { readonly variant: Variant; readonly line: WorkingLine }[] = [
  ...[{ side: "lower" } as Variant, ...pathDrivers.flatMap(both)].flatMap((variant) =>
    workingLines.map((line) => ({ variant, line })),
  ),
  ...both("rampMonths").map((variant) => ({ variant, line: "productive" as const })),
];

const sections = {
  title: 1,
  whatToDo: 1,
  legend: 1,
  scenario: 1,
  changeBy: 1,
  retentionBy: 1,
  gapAboveGaps: 1,
  gapsHeading: 1,
  gapsHeader: 1,
  gaps: gapLines.length,
  gapAboveTornado: 1,
  tornadoHeading: 1,
  tornadoHeader: 1,
  tornado: drivers.length,
  gapAboveVariance: 1,
  varianceHeading: 1,
  varianceState: 1,
  varianceHeader: 1,
  varianceEnds: 1,
  variance: varianceLines.length,
  gapAboveBridge: 1,
  bridgeHeader: 1,
  bridge: bridgeSteps.length,
  bridgeCheck: 1,
  notes: 2,
  secondPage: 1,
  driversHeading: 1,
  driversHeader: 1,
  drivers: drivers.length,
  growth: 1,
  path: 1,
  gapAboveWorkings: 1,
  workingsHeading: 1,
  workingsHeader: 1,
  workings: workings.length,
  workingsCheck: 1,
} as const;

type Section = keyof typeof sections;

export const rows = firstRows(sections);
const rowCount = rowCountOf(sections);

export const used: Block = { row: 0, column: 0, rows: rowCount, columns: columns.year + 1 };
export const printed: Block = { row: 0, column: columns.label, rows: rowCount, columns: columns.year };

export const changeCell: Block = { row: rows.changeBy, column: columns.firstMonth, rows: 1, columns: 1 };
export const retentionChangeCell: Block = { ...changeCell, row: rows.retentionBy };
/** Scoped to the sheet, and the same in every language. */
export const changeNames = { relative: "ChangeBy", retention: "RetentionBy" } as const;
/** The name of the scenario that is shown. */
export const scenarioCell: CellPosition = { row: rows.scenario, column: columns.firstMonth };
/** What is in the way, beside it; OK if nothing is. */
export const stateCell: CellPosition = { row: rows.scenario, column: columns.firstMonth + 2 };

export function driverCell(driver: Driver, field: DriverField): CellPosition {
  return { row: rows.drivers + drivers.indexOf(driver), column: driverColumns[field] };
}

/** A field of all drivers. */
export function driverBlock(field: DriverField, count = 1): Block {
  return { row: rows.drivers, column: driverColumns[field], rows: drivers.length, columns: count };
}

export const growthCell: CellPosition = { row: rows.growth, column: driverColumns.value };
export const pathCell: CellPosition = { row: rows.path, column: driverColumns.value };

/** Which of the inputs of the projections a driver is, counted from 1. */
export function placeAmongInputs(input: ProjectionNumber): number {
  return projectionNumbers.indexOf(input) + 1;
}

export function tornadoBlock(field: Exclude<keyof typeof tornadoColumns, "chart">): Block {
  return { row: rows.tornado, column: tornadoColumns[field], rows: drivers.length, columns: 1 };
}

export const tornadoChart: Block = {
  row: rows.tornadoHeader,
  column: tornadoColumns.chart,
  rows: drivers.length + 1,
  columns: columns.year - tornadoColumns.chart + 1,
};

export const tornadoSentencePlace: Block = { ...tornadoChart, row: rows.tornadoHeading, rows: 1 };

export function gapCell(line: GapLine, field: keyof typeof gapColumns): CellPosition {
  return { row: rows.gaps + gapLines.indexOf(line), column: gapColumns[field] };
}

export const monthsHeader: Block = { row: rows.varianceHeader, column: columns.firstMonth, rows: 1, columns: MONTHS };
export const endsBlock: Block = { ...monthsHeader, row: rows.varianceEnds };
export const passedCell: CellPosition = { row: rows.varianceEnds, column: columns.year };

export function varianceBlock(line: VarianceLine): Block {
  return { ...monthsHeader, row: rows.variance + varianceLines.indexOf(line) };
}

export function soFarCell(line: VarianceLine): CellPosition {
  return { row: varianceBlock(line).row, column: columns.year };
}

export function bridgeCell(step: BridgeStep, field: keyof typeof bridgeColumns): CellPosition {
  return { row: rows.bridge + bridgeSteps.indexOf(step), column: bridgeColumns[field] };
}

/** The row of a variant's line: the plan's where the variant changes nothing of it. */
export function workingBlock(variant: Variant, line: WorkingLine): Block {
  const own = workings.findIndex(
    (row) => row.line === line && row.variant.driver === variant.driver && row.variant.side === variant.side,
  );
  const index = own < 0 ? workings.findIndex((row) => row.line === line && row.variant.driver === undefined) : own;
  return { row: rows.workings + index, column: columns.firstMonth, rows: 1, columns: MONTHS };
}

export function workingYearCell(variant: Variant, line: WorkingLine): CellPosition {
  return { row: workingBlock(variant, line).row, column: columns.year };
}

export function workingStayingCell(variant: Variant): CellPosition {
  return { row: workingBlock(variant, "end").row, column: columns.unit };
}

export const workingsHeader: Block = { row: rows.workingsHeader, column: columns.firstMonth, rows: 1, columns: MONTHS };

export const columnWidths: readonly number[] = [8, 216, 62, ...Array.from({ length: MONTHS }, () => 66), 76];

const heights: Readonly<Record<Section, number>> = {
  title: 30,
  whatToDo: 22,
  legend: 18,
  scenario: 18,
  changeBy: 18,
  retentionBy: 18,
  gapAboveGaps: 6,
  gapsHeading: 20,
  gapsHeader: 16,
  gaps: 15,
  gapAboveTornado: 6,
  tornadoHeading: 20,
  tornadoHeader: 26,
  tornado: 15,
  gapAboveVariance: 6,
  varianceHeading: 20,
  varianceState: 15,
  varianceHeader: 15,
  varianceEnds: 15,
  variance: 15,
  gapAboveBridge: 6,
  bridgeHeader: 16,
  bridge: 14.5,
  bridgeCheck: 15,
  notes: 15,
  secondPage: 8,
  driversHeading: 20,
  driversHeader: 26,
  drivers: 14.5,
  growth: 14.5,
  path: 14.5,
  gapAboveWorkings: 6,
  workingsHeading: 20,
  workingsHeader: 15,
  workings: 13.5,
  workingsCheck: 15,
};

/** Both pages hold, on A4 and on Letter, what begins with them: no table is cut. */
export const pageStarts: readonly number[] = [rows.driversHeading];

export function rowHeights(): RowHeight[] {
  return heightsOf(sections, heights);
}
