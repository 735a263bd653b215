import { inTrailingYear } from "./trailingYear";

/** A closed deal, as far as revenue depends on it. */
export interface ClosedDeal {
  /** `undefined` for a direct deal. */
  readonly partner?: string;
  readonly closed: number;
  /** First-year value. */
  readonly value: number;
  readonly outcome: "won" | "lost";
  readonly attribution?: "sourced" | "influenced";
}

/** What a partner brought in over the twelve months that end on the day: won deals that it sourced. */
export function partnerRevenue(deals: readonly ClosedDeal[], partner: string, asOf: number): number {
  return deals
    .filter((deal) => deal.partner !== undefined && sameName(deal.partner, partner))
    .filter(({ outcome, attribution }) => outcome === "won" && attribution === "sourced")
    .filter(({ closed }) => inTrailingYear(closed, asOf))
    .reduce((total, { value }) => total + value, 0);
}

function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
