import { isWithin, outOfBounds } from "./arguments";
import type { KnownKpi } from "./kpiLookup";
import type { Comparison, Kpi } from "./kpis";
import { failure, success, type Outcome } from "./outcome";
import type { Status } from "./status";

export const tolerance = 1e-9;

/** Numbers of one KPI; `null` is not given. */
export interface KpiNumbers {
  readonly actual: number | null;
  readonly target: number | null;
  readonly benchmark: number | null;
}

/** The band that a KPI's actual value falls in. A target and a benchmark that are given go before the playbook's. */
export function statusBand(kpi: KnownKpi, given: KpiNumbers): Outcome<Status> {
  const actual = given.actual === 0 && zeroIsNoData(kpi) ? null : given.actual;
  const ownTarget = ownMark(given.target);
  const ownBenchmark = ownMark(given.benchmark);
  const numbers = { actual, target: ownTarget, benchmark: ownBenchmark };
  for (const parameter of ["actual", "target", "benchmark"] as const) {
    const value = numbers[parameter];
    if (value !== null && !isWithin(value, kpi.domain, tolerance)) {
      return failure(outOfBounds(parameter, value, kpi.domain));
    }
  }
  if (actual === null) {
    return success("noData");
  }
  const target = ownTarget ?? kpi.target.value;
  if (target === null) {
    return failure({ code: "#N/A", reason: { why: "noTarget", kpi: kpi.id } });
  }
  if (meets(actual, kpi.target.is, target)) {
    return success("onTarget");
  }
  const benchmark = ownBenchmark ?? kpi.benchmark?.value ?? null;
  // A benchmark that is not worse than the target separates nothing.
  if (benchmark === null || meets(benchmark, inclusive(kpi), target)) {
    return success("below");
  }
  return success(meets(actual, kpi.benchmark?.is ?? inclusive(kpi), benchmark) ? "good" : "below");
}

/** Nothing takes no time and no score is 0: there, 0 is an empty cell that some hosts send as 0. */
export function zeroIsNoData(kpi: Kpi): boolean {
  return ["hours", "days", "weeks", "score"].includes(kpi.unit);
}

/** A target or benchmark of 0 is none, because some hosts send it for an empty cell: a KPI has one status on all hosts. */
export function ownMark(mark: number | null): number | null {
  return mark === 0 ? null : mark;
}

/** The KPI's direction as an inclusive comparison. */
export function inclusive(kpi: Kpi): ">=" | "<=" {
  return kpi.target.is.startsWith(">") ? ">=" : "<=";
}

export function meets(value: number, is: Comparison, mark: number): boolean {
  switch (is) {
    case ">=":
      return value >= mark - tolerance;
    case ">":
      return value > mark + tolerance;
    case "<=":
      return value <= mark + tolerance;
    case "<":
      return value < mark - tolerance;
  }
}
