import type { KpiId } from "../../playbook/kpis";

/** The period of the example, in days: in it lie the playbook's weekly figures. */
export const samplePeriod = 180;

export const sampleAmounts = { savings: 20_000, margin: 0.7 } as const;

/** What the example's lines show beside the playbook's four. */
export const sampleLines = {
  ratio: ["channel-win-rate", "partner-revenue-share", "partnership-success-rate", "partner-retention"],
  number: [
    "channel-sales-cycle",
    "channel-average-deal-size",
    "channel-deals-per-partner",
    "base12-active-partnerships",
  ],
} as const satisfies Readonly<Record<string, readonly KpiId[]>>;
