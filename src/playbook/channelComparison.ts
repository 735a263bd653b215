/** A deal that was won or lost, as far as channels are compared by it. */
export interface ClosedDeal {
  readonly won: boolean;
  readonly value: number;
  /** From opening to closing. */
  readonly days: number;
}

export interface ChannelFigures {
  /** Won among won and lost. */
  readonly winRate: number | null;
  /** Average over the won deals. */
  readonly cycleDays: number | null;
  readonly dealSize: number | null;
}

/** The figures by which a channel is compared with another; `null` where there is no deal to tell. */
export function channelFigures(deals: readonly ClosedDeal[]): ChannelFigures {
  const won = deals.filter((deal) => deal.won);
  return {
    winRate: deals.length === 0 ? null : won.length / deals.length,
    cycleDays: average(won.map(({ days }) => days)),
    dealSize: average(won.map(({ value }) => value)),
  };
}

function average(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
