import { findKpi } from "../../playbook/kpiLookup";
import { anyNumber, mostReturn, type Holding } from "../holding";

/** What the value of a KPI can be: those in percent are fractions, and most of them parts of a whole. */
export function kpiHolding(id: unknown): Holding {
  const kpi = typeof id === "string" ? findKpi(id) : undefined;
  if (kpi?.unit !== "ratio" && kpi?.unit !== "nps") return anyNumber;
  return { of: "number", plausibleMost: kpi.domain.max ?? mostReturn };
}
