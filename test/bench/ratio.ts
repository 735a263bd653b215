/** The median time of some runs, after one that warms up. In milliseconds. */
export async function medianTime(run: () => unknown, runs = 7): Promise<number> {
  await run();
  const times: number[] = [];
  for (let index = 0; index < runs; index += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? NaN;
}

export interface Comparison {
  readonly what: string;
  readonly ms: number;
  readonly than: string;
  readonly thanMs: number;
}

/** Prints comparisons as ratios: machines differ, ratios within one run hardly do. */
export function printRatios(comparisons: readonly Comparison[]): void {
  console.table(
    comparisons.map(({ what, ms, than, thanMs }) => ({
      what,
      ms: Number(ms.toFixed(1)),
      "compared with": than,
      "its ms": Number(thanMs.toFixed(1)),
      "times as long": Number((ms / thanMs).toFixed(2)),
    })),
  );
}
