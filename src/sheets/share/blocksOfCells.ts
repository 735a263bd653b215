import type { Block, CellPosition } from "../spec";

/** Neighbouring cells as blocks, in the order of reading: columns of cells first, then equal ones side by side. */
export function blocksOfCells(cells: readonly CellPosition[]): Block[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const columns: Block[] = [];
  for (const cell of sorted) {
    const above = columns.at(-1);
    if (above?.column === cell.column && above.row + above.rows === cell.row) {
      columns[columns.length - 1] = { ...above, rows: above.rows + 1 };
    } else {
      columns.push({ ...cell, rows: 1, columns: 1 });
    }
  }
  return sideBySide(columns).sort((a, b) => a.row - b.row || a.column - b.column);
}

function sideBySide(columns: readonly Block[]): Block[] {
  const sorted = [...columns].sort((a, b) => a.row - b.row || a.rows - b.rows || a.column - b.column);
  const blocks: Block[] = [];
  for (const block of sorted) {
    const left = blocks.at(-1);
    if (left?.row === block.row && left.rows === block.rows && left.column + left.columns === block.column) {
      blocks[blocks.length - 1] = { ...left, columns: left.columns + 1 };
    } else {
      blocks.push(block);
    }
  }
  return blocks;
}
