import { inRequests, MOST_CELLS, wholeRows } from "../running/inRequests";

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
  const blocks = used.filter(({ range }) => !range.isNullObject).flatMap(blocksOf);
  const requests = inRequests(blocks, ({ cells }) => cells, MOST_CELLS);
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
  const whole = { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
  return wholeRows(whole).map(({ row, column, rows, columns }) => ({
    sheet,
    range: sheet.getRangeByIndexes(row, column, rows, columns),
    cells: rows * columns,
  }));
}
