/** Amounts over the same time. */
export interface RoiAmounts {
  readonly revenue: number;
  readonly investment: number;
  /** What the partners were paid. */
  readonly fees: number;
  /** Benefits beside the revenue: savings, new markets, new products. */
  readonly benefits: number;
  /** Gross margin as a fraction; `null` if it is not known. */
  readonly margin: number | null;
}

/** The return on the same partnerships, by what is counted. Each is a ratio, or `null` where there is nothing to divide by. */
export interface RoiViews {
  /** As the playbook defines it: the share paid to the partners is no cost. */
  readonly playbook: number | null;
  readonly withBenefits: number | null;
  readonly feesAsCost: number | null;
  readonly marginAndFees: number | null;
}

export function roiViews({ revenue, investment, fees, benefits, margin }: RoiAmounts): RoiViews {
  return {
    playbook: ratio(revenue - investment, investment),
    withBenefits: ratio(revenue + benefits - investment, investment),
    feesAsCost: ratio(revenue - investment - fees, investment + fees),
    marginAndFees: margin === null ? null : ratio(margin * revenue - investment - fees, investment + fees),
  };
}

function ratio(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
