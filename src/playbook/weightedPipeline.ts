/** An amount of 1 for each partner counts signatures. */
export interface PipelineEntry {
  readonly probability: number;
  readonly amount: number;
}

/** What comes of a pipeline on average: each amount times its probability. */
export function weightedPipeline(entries: readonly PipelineEntry[]): number {
  return entries.reduce((sum, { probability, amount }) => sum + probability * amount, 0);
}
