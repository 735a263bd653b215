import type { Grid } from "./grid";

/** Excel's standard column width and row height for Calibri 11, in points. */
export const STANDARD_COLUMN_WIDTH = 48;
export const STANDARD_ROW_HEIGHT = 15;

/** Where cells lie on a sheet, in points. */
export class SheetGeometry {
  readonly #grid: Grid;
  readonly #sheetId: string;

  constructor(grid: Grid, sheetId: string) {
    this.#grid = grid;
    this.#sheetId = sheetId;
  }

  columnWidth(column: number): number {
    return this.#grid.columnWidth(this.#sheetId, column) ?? STANDARD_COLUMN_WIDTH;
  }

  rowHeight(row: number): number {
    return this.#grid.rowHeight(this.#sheetId, row) ?? STANDARD_ROW_HEIGHT;
  }

  left(column: number): number {
    return sum(column, (index) => this.columnWidth(index));
  }

  top(row: number): number {
    return sum(row, (index) => this.rowHeight(index));
  }

  /** The column in which a distance from the left edge falls; a distance on a border belongs to the column that starts there. */
  columnAt(points: number): number {
    return indexAt(points, (index) => this.columnWidth(index));
  }

  rowAt(points: number): number {
    return indexAt(points, (index) => this.rowHeight(index));
  }
}

function sum(count: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = 0; index < count; index += 1) total += size(index);
  return total;
}

function indexAt(points: number, size: (index: number) => number): number {
  let index = 0;
  let end = size(0);
  // Widths come from pixels: a chart that ends on a border must not spill into the next cell by a rounding error.
  while (end <= points + 0.01 && index < 20_000) {
    index += 1;
    end += size(index);
  }
  return index;
}
