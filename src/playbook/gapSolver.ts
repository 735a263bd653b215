import { lastMonth, MONTHS, type Projection } from "./projection";
import type { Targets } from "./scenarios";

/** What must be true for three targets to be met, each by itself; `null` where nothing makes it true. */
export interface Gaps {
  /** Deals per productive partner and year for the low end of the revenue share in month 12. */
  readonly dealsForShare: number | null;
  /** What the programme may cost in the year for the low end of the ROI. */
  readonly budgetForRoi: number | null;
  /** The highest revenue share that still saves as much CAC as the target asks. */
  readonly shareForCac: number | null;
}

export function gaps(result: Projection, targets: Targets): Gaps {
  const { averageDeal, directCac } = result.inputs;
  const last = lastMonth(result);
  const share = targets.revenueShare.low;
  const roi = targets.roi.low;
  const revenueOfOneDeal = (last.productive * averageDeal) / MONTHS;
  return {
    dealsForShare:
      share >= 1 || revenueOfOneDeal === 0 ? null : ((share / (1 - share)) * last.directRevenue) / revenueOfOneDeal,
    budgetForRoi: roi <= -1 ? null : result.totals.partnerRevenue / (1 + roi),
    shareForCac: averageDeal === 0 ? null : (directCac * (1 - targets.cacReduction.low)) / averageDeal,
  };
}
