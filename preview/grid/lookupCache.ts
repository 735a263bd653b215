import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

/**
 * Switches off the engine's index of a column's values: it keeps values of before when cells are calculated in several
 * rounds, and MATCH over results of asynchronous functions then finds nothing. Without it a column is read each time.
 */
export function readColumnsEachTime(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
