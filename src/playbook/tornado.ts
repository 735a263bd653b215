import { success, type Outcome } from "./outcome";
import { lastMonth, projection } from "./projection";
import { definitionOf, type ProjectionInputs, type ProjectionNumber } from "./projectionInputs";

/** Each driver is moved by itself, this much down and up; it stays within its limits. */
export const RELATIVE_CHANGE = 0.2;
/** Retention moves by points. */
export const RETENTION_POINTS = 0.05;

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
export function tornado(inputs: ProjectionInputs): Outcome<readonly TornadoBar[]> {
  const bars: TornadoBar[] = [];
  for (const driver of drivers) {
    const down = swing(inputs, driver, -1);
    if (!down.ok) return down;
    const up = swing(inputs, driver, 1);
    if (!up.ok) return up;
    bars.push({ driver, down: down.value, up: up.value, spread: Math.abs(up.value.net - down.value.net) });
  }
  const compared = ({ spread }: TornadoBar) => Math.round(spread * spreadDigits);
  return success(bars.sort((one, other) => compared(other) - compared(one)));
}

/** The driver's value after the change. */
export function changed(driver: Driver, value: number, direction: -1 | 1): number {
  const { min, max = Infinity } = definitionOf(driver);
  const moved =
    driver === "retention" ? value + direction * RETENTION_POINTS : value * (1 + direction * RELATIVE_CHANGE);
  return Math.min(max, Math.max(min, moved));
}

function swing(inputs: ProjectionInputs, driver: Driver, direction: -1 | 1): Outcome<Swing> {
  const value = changed(driver, inputs[driver], direction);
  const result = projection({ ...inputs, [driver]: value });
  if (!result.ok) return result;
  const { revenueShare, cacReduction } = lastMonth(result.value);
  return success({ value, net: result.value.totals.net, revenueShare, cacReduction });
}
