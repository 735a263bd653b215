/** Excel on the web refuses answers of more than 5 MB: formulas, values and types of so many cells stay well below. */
const MOST_CELLS = 20_000;

/** A range that is in use on a sheet, its place and size loaded. */
export interface UsedRange {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

/** Reads what is wanted of ranges, whatever their size: in blocks of whole rows, and in as few requests as will do. */
export async function readBlocks(
  context: Excel.RequestContext,
  used: readonly UsedRange[],
  wanted: string,
): Promise<UsedRange[]> {
  const requests = inRequests(used.filter(({ range }) => !range.isNullObject).flatMap(blocksOf));
  for (const request of requests) {
    for (const { range } of request) range.load(wanted);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
  }
  return requests.flat();
}

interface Block extends UsedRange {
  readonly cells: number;
}

function blocksOf({ sheet, range: { rowIndex, columnIndex, rowCount, columnCount } }: UsedRange): Block[] {
  const most = Math.max(1, Math.floor(MOST_CELLS / columnCount));
  return Array.from({ length: Math.ceil(rowCount / most) }, (_, index) => {
    const rows = Math.min(most, rowCount - index * most);
    const range = sheet.getRangeByIndexes(rowIndex + index * most, columnIndex, rows, columnCount);
    return { sheet, range, cells: rows * columnCount };
  });
}

function inRequests(blocks: readonly Block[]): Block[][] {
  const requests: Block[][] = [];
  let cells = Infinity;
  for (const block of blocks) {
    if (cells + block.cells > MOST_CELLS) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(block);
    cells += block.cells;
  }
  return requests;
}
