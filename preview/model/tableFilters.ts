import type { FilteredColumn } from "./grid";
import { isFiltered, type TableState } from "./sheetState";
import type { WorkbookState } from "./workbookState";

/** Of the rows that the grid shows, only the texts are kept, as Excel keeps them. */
export function followFilter(state: WorkbookState, { sheetId, table: name, column, rows }: FilteredColumn): void {
  const table = state.sheet(sheetId).tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!table) return;
  const { block } = table;
  const cells = state.grid.read(sheetId, { ...block, column: block.column + column, columns: 1 });
  filterColumn(state, sheetId, table, column, rows && rows.map((row) => cells[row - block.row]?.[0]?.text ?? ""));
}

/**
 * A person chose what a column of a table shows; null shows everything. As in Excel, all filters of the table are applied
 * anew by this, and only by this: what is written into a row later neither hides nor shows it.
 * @param shown Texts as cells show them, whatever their case; "" stands for blank cells.
 */
export function filterColumn(
  state: WorkbookState,
  sheetId: string,
  table: TableState,
  column: number,
  shown: readonly string[] | null,
): void {
  const texts = shown && [...new Set(shown)];
  table.filters = Array.from({ length: table.block.columns }, (_unused, index) =>
    index === column ? (texts ?? undefined) : table.filters[index],
  );
  table.hiddenRows = isFiltered(table) ? rowsFilteredOut(state, sheetId, table) : [];
  state.touch(sheetId, "tables");
}

function rowsFilteredOut(state: WorkbookState, sheetId: string, { block, filters }: TableState): number[] {
  const wanted = filters.map((shown) => shown && new Set(shown.map((text) => text.toLowerCase())));
  const body = { ...block, row: block.row + 1, rows: block.rows - 1 };
  return state.grid
    .read(sheetId, body)
    .flatMap((cells, index) =>
      cells.every(({ text }, column) => wanted[column]?.has(text.toLowerCase()) ?? true) ? [] : [body.row + index],
    );
}
