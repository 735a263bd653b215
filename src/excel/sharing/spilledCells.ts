import { keyOf, type SheetCell } from "../reading/sheetCells";

/**
 * The cells that hold their formula themselves. Excel may tell the formula of a spilled result in each of its cells, in
 * the same words: only formulas that stand there several times are asked about.
 */
export async function withoutSpilled(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
): Promise<readonly SheetCell[]> {
  const counts = new Map<string, number>();
  const wording = ({ sheetId, formula }: SheetCell) => `${sheetId} ${formula ?? ""}`;
  for (const cell of cells) counts.set(wording(cell), (counts.get(wording(cell)) ?? 0) + 1);
  const doubtful = cells.filter((cell) => (counts.get(wording(cell)) ?? 0) > 1);
  if (doubtful.length === 0) return cells;
  const parents = doubtful.map(({ sheetId, row, column }) =>
    context.workbook.worksheets
      .getItem(sheetId)
      .getRangeByIndexes(row, column, 1, 1)
      .getSpillParentOrNullObject()
      .load("rowIndex,columnIndex"),
  );
  await context.sync();
  const spilled = doubtful.filter(({ row, column }, index) => {
    const parent = parents[index];
    return parent?.isNullObject === false && (parent.rowIndex !== row || parent.columnIndex !== column);
  });
  const keys = new Set(spilled.map(keyOf));
  return cells.filter((cell) => !keys.has(keyOf(cell)));
}
