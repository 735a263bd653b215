import type { Kpi } from "../../playbook/kpis";
import { inclusive, ownMark, zeroIsNoData } from "../../playbook/statusBand";

/** By what a KPI's status is decided, beside its target and benchmark: as numbers of a sheet, where a reader can check them. */
export interface KpiRule {
  readonly strictTarget: boolean;
  readonly strictBenchmark: boolean;
  /** The values that it can take; `null` where they have no end. */
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly zeroIsBlank: boolean;
  readonly zeroTargetIsBlank: boolean;
}

export function kpiRule(kpi: Kpi): KpiRule {
  const { target, benchmark, domain } = kpi;
  return {
    strictTarget: target.is !== inclusive(kpi),
    strictBenchmark: benchmark !== undefined && benchmark.is !== inclusive(kpi),
    lowest: domain.min ?? null,
    highest: domain.max ?? null,
    zeroIsBlank: zeroIsNoData(kpi),
    zeroTargetIsBlank: ownMark(kpi, 0) === null,
  };
}
