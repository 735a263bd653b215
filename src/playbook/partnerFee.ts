/** What a partner is paid for a won deal: its share of the first-year value. A share that is no share pays nothing. */
export function partnerFee(value: number, share: number, outcome: "won" | "lost"): number | undefined {
  const isFee = outcome === "won" && value >= 0 && share >= 0 && share <= 1;
  return isFee ? value * share : undefined;
}
