export interface Concentration {
  /** Herfindahl–Hirschman index: the sum of the squared shares, from near 0 to 1. */
  readonly hhi: number;
  /** As many partners of equal size would be as concentrated. */
  readonly effectivePartners: number;
  /** The part of the revenue that goes if the largest partner leaves. */
  readonly revenueAtRisk: number;
}

/** How much the revenue hangs on few partners; `null` without revenue, and where one is negative: no shares then. */
export function concentration(revenues: readonly number[]): Concentration | null {
  const total = revenues.reduce((sum, revenue) => sum + revenue, 0);
  if (total <= 0 || revenues.some((revenue) => revenue < 0)) return null;
  const shares = revenues.map((revenue) => revenue / total);
  const hhi = shares.reduce((sum, share) => sum + share ** 2, 0);
  return { hhi, effectivePartners: 1 / hhi, revenueAtRisk: Math.max(...shares) };
}
