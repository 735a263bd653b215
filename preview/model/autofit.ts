import { intersection } from "./block";
import { readCells } from "./cellContents";
import { SheetGeometry, STANDARD_ROW_HEIGHT } from "./sheetGeometry";
import type { Block, CellSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** Points that a character of 11 point Calibri takes on average, and the padding of a cell. */
const CHARACTER_WIDTH = 5.25;
const PADDING = 8;
const STANDARD_FONT_SIZE = 11;

/** Fits columns to their texts. Measured in characters, since the model has no fonts: close to Excel, not equal. */
export function autofitColumns(state: WorkbookState, sheetId: string, block: Block): void {
  const cells = usedCells(state, sheetId, block);
  for (const column of new Set(cells.map((cell) => cell.column))) {
    const widest = Math.max(...cells.filter((cell) => cell.column === column && cell.text !== "").map(textWidth), 0);
    if (widest > 0) state.grid.setColumnWidths(sheetId, column, 1, widest);
  }
}

/** Fits rows to their texts, wrapped ones broken at the column's width. */
export function autofitRows(state: WorkbookState, sheetId: string, block: Block): void {
  const geometry = new SheetGeometry(state.grid, sheetId);
  const cells = usedCells(state, sheetId, block);
  for (const row of new Set(cells.map((cell) => cell.row))) {
    const heights = cells
      .filter((cell) => cell.row === row)
      .map((cell) => textHeight(cell, geometry.columnWidth(cell.column)));
    state.grid.setRowHeights(sheetId, row, 1, Math.max(STANDARD_ROW_HEIGHT, ...heights));
  }
}

function usedCells(state: WorkbookState, sheetId: string, block: Block): CellSnapshot[] {
  const used = state.grid.usedBlock(sheetId, true);
  const common = used === null ? null : intersection(used, block);
  return common === null ? [] : readCells(state, sheetId, common).flat();
}

function scale(cell: CellSnapshot): number {
  return (cell.style.fontSize ?? STANDARD_FONT_SIZE) / STANDARD_FONT_SIZE;
}

function textWidth(cell: CellSnapshot): number {
  const longest = Math.max(...cell.text.split("\n").map((line) => line.length));
  return longest * CHARACTER_WIDTH * scale(cell) * (cell.style.bold === true ? 1.08 : 1) + PADDING;
}

function textHeight(cell: CellSnapshot, columnWidth: number): number {
  const lines = cell.text.split("\n");
  const perLine = Math.max(1, Math.floor((columnWidth - PADDING / 2) / (CHARACTER_WIDTH * scale(cell))));
  const count =
    cell.style.wrap === true ? lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0) : 1;
  return count * STANDARD_ROW_HEIGHT * scale(cell);
}
