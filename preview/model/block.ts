import type { Block } from "./snapshot";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function sameBlock(a: Block, b: Block): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function intersection(a: Block, b: Block): Block | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(block: Block, row: number, column: number): boolean {
  return (
    row >= block.row && row < block.row + block.rows && column >= block.column && column < block.column + block.columns
  );
}

export function boundingBlock(a: Block, b: Block): Block {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(block: Block, cut: Block): Block[] {
  const common = intersection(block, cut);
  if (common === null) return [block];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const rest: Block[] = [
    { ...block, rows: common.row - block.row },
    { ...block, row: below, rows: block.row + block.rows - below },
    { row: common.row, rows: common.rows, column: block.column, columns: common.column - block.column },
    { row: common.row, rows: common.rows, column: right, columns: block.column + block.columns - right },
  ];
  return rest.filter((part) => part.rows > 0 && part.columns > 0);
}

/** True when the block lies on the sheet. */
export function isOnSheet(block: Block): boolean {
  const whole = [block.row, block.column, block.rows, block.columns].every(Number.isInteger);
  return (
    whole &&
    block.row >= 0 &&
    block.column >= 0 &&
    block.rows > 0 &&
    block.columns > 0 &&
    block.row + block.rows <= MAX_ROWS &&
    block.column + block.columns <= MAX_COLUMNS
  );
}

export function isWholeColumns(block: Block): boolean {
  return block.rows === MAX_ROWS;
}

export function isWholeRows(block: Block): boolean {
  return block.columns === MAX_COLUMNS;
}
