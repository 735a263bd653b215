/** What bounds a share: costs and value per customer, and how much of the direct CAC must be saved (0 to 1). */
export interface ShareLimits {
  readonly directCac: number;
  readonly targetSaving: number;
  /** What else a partner's customer costs. */
  readonly otherCost: number;
  readonly firstYearValue: number;
}

/** The highest share with which the target saving is still reached. Negative if other costs alone exceed it. */
export function walkAwayShare({ directCac, targetSaving, otherCost, firstYearValue }: ShareLimits): number {
  return (directCac * (1 - targetSaving) - otherCost) / firstYearValue;
}
