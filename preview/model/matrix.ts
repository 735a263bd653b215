import { invalidArgument } from "./excelError";
import type { Block } from "./snapshot";

export const SHAPE_MISMATCH =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/**
 * The values given for a block, as a matrix of its shape: a scalar goes into every cell, an array must have exactly
 * the block's shape.
 */
export function matrixFor(block: Block, given: unknown): unknown[][] {
  if (!Array.isArray(given)) {
    return Array.from({ length: block.rows }, () => new Array<unknown>(block.columns).fill(given));
  }
  const rows = given as unknown[];
  const fits = rows.length === block.rows && rows.every((row) => Array.isArray(row) && row.length === block.columns);
  if (!fits) throw invalidArgument(undefined, SHAPE_MISMATCH);
  return rows as unknown[][];
}

/** Cuts a matrix placed at a block into blocks of one value each: runs in a row, then equal rows together. */
export function uniformBlocks<Value>(
  at: Block,
  matrix: readonly (readonly Value[])[],
): { block: Block; value: Value }[] {
  const blocks: { block: Block; value: Value }[] = [];
  let previous: { block: Block; value: Value }[] = [];
  matrix.forEach((row, index) => {
    const runs = rowRuns(at, row, at.row + index);
    const sameAsAbove =
      runs.length === previous.length &&
      runs.every((run, position) => {
        const above = previous[position];
        return (
          above?.value === run.value &&
          above.block.column === run.block.column &&
          above.block.columns === run.block.columns
        );
      });
    if (sameAsAbove) {
      previous.forEach((run) => (run.block.rows += 1));
    } else {
      blocks.push(...runs);
      previous = runs;
    }
  });
  return blocks;
}

function rowRuns<Value>(at: Block, row: readonly Value[], rowIndex: number): { block: Block; value: Value }[] {
  const runs: { block: Block; value: Value }[] = [];
  row.forEach((value, index) => {
    const last = runs.at(-1);
    if (last !== undefined && last.value === value) {
      last.block.columns += 1;
    } else {
      runs.push({ block: { row: rowIndex, column: at.column + index, rows: 1, columns: 1 }, value });
    }
  });
  return runs;
}
