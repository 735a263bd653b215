import { scenarioIds, type ScenarioId } from "../../src/playbook/scenarios";
import type { ProjectionMonth, ProjectionTotals } from "../../src/playbook/projection";
import type { ProjectionInputs } from "../../src/playbook/projectionInputs";
import type { TargetLine } from "../../src/playbook/scenarios";
import cases from "./projection-linear.json";

/** What the cases call a line of a month. */
export const monthKeys = {
  month: "month",
  start: "partners_start",
  churned: "churned",
  added: "new_partners",
  end: "partners_end",
  productive: "productive_partners",
  deals: "deals",
  partnerRevenue: "partner_revenue",
  directRevenue: "direct_revenue",
  totalRevenue: "total_revenue",
  revenueShare: "partner_revenue_share",
  fees: "partner_fees",
  investment: "programme_investment",
  partnerCac: "partner_cac",
  loadedCac: "partner_cac_loaded",
  cacReduction: "cac_reduction",
  loadedCacReduction: "cac_reduction_loaded",
  cacSavings: "cac_savings",
  net: "net_contribution",
  cumulativeRevenue: "cum_partner_revenue",
  cumulativeInvestment: "cum_investment",
  cumulativeNet: "cum_net_contribution",
  cumulativeRoi: "cum_roi",
  satisfaction: "satisfaction",
} as const satisfies Readonly<Record<keyof ProjectionMonth, string>>;

export const totalKeys = {
  churned: "churned",
  added: "new_partners",
  deals: "deals",
  partnerRevenue: "partner_revenue",
  directRevenue: "direct_revenue",
  totalRevenue: "total_revenue",
  revenueShare: "partner_revenue_share_year",
  fees: "partner_fees",
  investment: "programme_investment",
  cacSavings: "cac_savings",
  net: "net_contribution",
  roi: "roi_playbook",
  roiWithSavings: "roi_with_cac_savings",
  roiWithFees: "roi_fees_as_cost",
} as const satisfies Readonly<Record<keyof ProjectionTotals, string>>;

export const judgementKeys = {
  activePartners: "active_partners",
  revenueShare: "partner_revenue_share",
  cacReduction: "cac_reduction",
  satisfaction: "partner_satisfaction",
  roi: "partnership_roi",
} as const satisfies Readonly<Record<TargetLine, string>>;

export interface ProjectionCase {
  readonly scenario: ScenarioId;
  readonly inputs: ProjectionInputs;
  readonly months: readonly Readonly<Record<(typeof monthKeys)[keyof ProjectionMonth], number>>[];
  readonly totals: Readonly<Record<(typeof totalKeys)[keyof ProjectionTotals], number>>;
  readonly breakEvenMonth: number;
  readonly dealsForShare: number;
  readonly judgement: Readonly<
    Record<(typeof judgementKeys)[TargetLine], { readonly actual: number; readonly status: string; readonly attainment: number }>
  >;
  readonly met: boolean;
}

export const projectionCases: readonly ProjectionCase[] = scenarioIds.map((scenario) => {
  const { inputs, months, totals, judgement } = cases[scenario];
  return {
    scenario,
    inputs: {
      partnersNow: inputs.active_partners_now,
      targetPartners: inputs.target_partners,
      path: "linear",
      retention: inputs.retention_annual,
      rampMonths: inputs.ramp_months,
      dealsPerPartner: inputs.deals_per_partner_year,
      averageDeal: inputs.average_deal,
      share: inputs.revenue_share,
      directCac: inputs.direct_cac,
      directRevenue: inputs.direct_revenue_month,
      directGrowth: inputs.direct_growth_month,
      onboardingCost: inputs.onboarding_cost,
      partnerCost: inputs.partner_cost_month,
      fixedCost: inputs.fixed_cost_month,
      grossMargin: inputs.gross_margin,
      satisfactionNow: inputs.satisfaction_now,
      targetSatisfaction: inputs.target_satisfaction,
    },
    months,
    totals,
    breakEvenMonth: totals.break_even_month,
    dealsForShare: totals.deals_per_partner_needed_for_low_share,
    judgement,
    met: judgement.scenario_met,
  };
});

/** Equal to nine digits. */
export function agrees(found: unknown, expected: number): boolean {
  return typeof found === "number" && Math.abs(found - expected) <= 1e-9 * Math.max(Math.abs(expected), Number.MIN_VALUE);
}
