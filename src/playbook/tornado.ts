import { success, type Outcome } from "./outcome";
import { lastMonth, projection } from "./projection";
import { definitionOf, type ProjectionInputs, type ProjectionNumber } from "./projectionInputs";

/** How far each driver is moved down and up, by itself; it stays within its limits. */
export interface Change {
  readonly relative: number;
  /** Retention moves by points. */
  readonly retention: number;
}

export const usualChange: Change = { relative: 0.2, retention: 0.05 };

/** In the order in which equal spreads stand. */
export const drivers = [
  "dealsPerPartner",
  "averageDeal",
  "grossMargin",
  "partnersNow",
  "targetPartners",
  "retention",
  "rampMonths",
  "share",
  "onboardingCost",
  "partnerCost",
  "fixedCost",
  "directRevenue",
  "directCac",
] as const satisfies readonly ProjectionNumber[];

export type Driver = (typeof drivers)[number];

/** What comes out when a driver has another value. */
export interface Swing {
  readonly value: number;
  /** Of the twelve months. */
  readonly net: number;
  readonly revenueShare: number | null;
  readonly cacReduction: number | null;
}

export interface TornadoBar {
  readonly driver: Driver;
  readonly down: Swing;
  readonly up: Swing;
  readonly spread: number;
}

/** Spreads are compared to a millionth: rounding decides no order. */
const spreadDigits = 1e6;

/** Which driver moves the net contribution of the twelve months most. */
export function tornado(inputs: ProjectionInputs, change = usualChange): Outcome<readonly TornadoBar[]> {
  const bars: TornadoBar[] = [];
  for (const driver of drivers) {
    const down = swing(inputs, driver, change, -1);
    if (!down.ok) return down;
    const up = swing(inputs, driver, change, 1);
    if (!up.ok) return up;
    bars.push({ driver, down: down.value, up: up.value, spread: Math.abs(up.value.net - down.value.net) });
  }
  const compared = ({ spread }: TornadoBar) => Math.round(spread * spreadDigits);
  return success(bars.sort((one, other) => compared(other) - compared(one)));
}

/** The driver's value after the change. */
export function changed(driver: Driver, value: number, change: Change, direction: -1 | 1): number {
  const { min, max } = definitionOf(driver);
  const moved =
    driver === "retention" ? value + direction * change.retention : value * (1 + direction * change.relative);
  return Math.min(max, Math.max(min, moved));
}

function swing(inputs: ProjectionInputs, driver: Driver, change: Change, direction: -1 | 1): Outcome<Swing> {
  const value = changed(driver, inputs[driver], change, direction);
  const result = projection({ ...inputs, [driver]: value });
  if (!result.ok) return result;
  const { revenueShare, cacReduction } = lastMonth(result.value);
  return success({ value, net: result.value.totals.net, revenueShare, cacReduction });
}
