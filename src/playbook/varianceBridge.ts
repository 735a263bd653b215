import { MONTHS } from "./projection";

/** What was planned for a period: partners on average, their deals a year, and the value of one. */
export interface PlannedRevenue {
  readonly partners: number;
  readonly dealsPerPartner: number;
  readonly averageDeal: number;
}

/** What came of it in the period. Deals may come from partners who have left: they are counted by themselves. */
export interface ActualRevenue {
  readonly partners: number;
  readonly deals: number;
  readonly revenue: number;
}

/** From planned to actual revenue: the three steps add up to the difference. */
export interface VarianceBridge {
  readonly planned: number;
  readonly partners: number;
  readonly productivity: number;
  readonly dealSize: number;
  readonly actual: number;
}

/** Each step changes one thing and keeps those before it at their actual value, those after it as planned. */
export function varianceBridge(plan: PlannedRevenue, actual: ActualRevenue, months: number): VarianceBridge {
  const dealsOf = (partners: number) => (partners * plan.dealsPerPartner * months) / MONTHS;
  return {
    planned: dealsOf(plan.partners) * plan.averageDeal,
    partners: dealsOf(actual.partners - plan.partners) * plan.averageDeal,
    productivity: (actual.deals - dealsOf(actual.partners)) * plan.averageDeal,
    dealSize: actual.revenue - actual.deals * plan.averageDeal,
    actual: actual.revenue,
  };
}
