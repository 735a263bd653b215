import type { Block } from "../../sheets/spec";

/** Excel on the web refuses answers of more than 5 MB: formulas, values and types of so many cells stay well below. */
export const MOST_CELLS = 20_000;

/** Things in their order, in as few groups as stay below a size; what is larger by itself is a group of its own. */
export function inRequests<Item>(items: readonly Item[], sizeOf: (item: Item) => number, most: number): Item[][] {
  const requests: Item[][] = [];
  let size = Infinity;
  for (const item of items) {
    const own = sizeOf(item);
    if (size + own > most) {
      requests.push([]);
      size = 0;
    }
    requests.at(-1)?.push(item);
    size += own;
  }
  return requests;
}

/** A block in pieces of whole rows, as many in each as fit into a request. */
export function wholeRows({ row, column, rows, columns }: Block): Block[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / columns));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    row: row + index * most,
    column,
    rows: Math.min(most, rows - index * most),
    columns,
  }));
}
