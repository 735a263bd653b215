import type { KpiId } from "../../playbook/kpis";

/** What the playbook's weekly figures were some weeks ago. */
export interface SampleSnapshot {
  readonly weeksAgo: number;
  readonly figures: Readonly<Partial<Record<KpiId, number>>>;
}

function snapshot(
  weeksAgo: number,
  partners: number,
  revenue: number,
  satisfaction: number,
  roi: number,
): SampleSnapshot {
  return {
    weeksAgo,
    figures: {
      "weekly-new-partners": partners,
      "weekly-partner-revenue": revenue,
      "weekly-partner-satisfaction": satisfaction,
      "weekly-partnership-roi": roi,
    },
  };
}

/** Eight weeks as the example's registers would have shown them, the oldest first; ratios are rounded. */
export const sampleSnapshots: readonly SampleSnapshot[] = [
  snapshot(8, 4, 9_500, 0.817, 0.37),
  snapshot(7, 4, 9_500, 0.817, 0.37),
  snapshot(6, 4, 20_500, 0.817, 0.88),
  snapshot(5, 4, 20_500, 0.867, 1.19),
  snapshot(4, 5, 29_000, 0.875, 1.45),
  snapshot(3, 5, 29_000, 0.884, 1.45),
  snapshot(2, 5, 41_000, 0.88, 2.05),
  snapshot(1, 5, 41_000, 0.88, 2.05),
];
