import type { Block } from "../sheets/spec";

/** Excel on the web refuses answers of more than 5 MB: formulas, values and types of so many cells stay well below. */
const MOST_CELLS = 20_000;

/** A range that is in use on a sheet, its place and size loaded. */
export interface UsedRange {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/**
 * Reads what is wanted of ranges, whatever their size: in blocks of whole rows, and in as few requests as will do.
 * `onRequest` may add to a request what belongs to its blocks.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  used: readonly UsedRange[],
  wanted: string,
  onRequest?: (blocks: readonly UsedBlock[]) => void,
): Promise<UsedBlock[]> {
  const requests = inRequests(used.filter(({ range }) => !range.isNullObject).flatMap(blocksOf));
  for (const request of requests) {
    for (const { range } of request) range.load(wanted);
    onRequest?.(request);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
  }
  return requests.flat();
}

/** Some rows of a range. */
export interface UsedBlock extends UsedRange {
  readonly place: Block;
}

function blocksOf({ sheet, range: { rowIndex, columnIndex, rowCount, columnCount } }: UsedRange): UsedBlock[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    const place = { row: rowIndex + index * most, column: columnIndex, rows, columns: columnCount };
    return { sheet, range: rangeAt(sheet, place), place };
  });
}

export function rangeAt(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function inRequests(blocks: readonly UsedBlock[]): UsedBlock[][] {
  const requests: UsedBlock[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    const size = block.place.rows * block.place.columns;
    if (cells + size > MOST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(block);
    cells += size;
  }
  return requests;
}
