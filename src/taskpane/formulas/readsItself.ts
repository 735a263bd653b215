/** Whether formulas would read the cells that they stand in, straight or by way of one another. */
import { parseR1C1Ref, tokenize, tokenTypes, translateFormulaToR1C1 } from "@borgar/fx";
import type { SheetBlock } from "../../excel/reading/referencedBlocks";
import { cellAddress } from "../../sheets/address";
import type { Block, CellPosition } from "../../sheets/spec";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** What one reference of the formula reads when the formula stands in a cell. */
export type ReadBy = (cell: CellPosition) => Block;

/** The cells of the sheet that a formula's addresses read, wherever it is moved to. */
export function readByAddresses(formula: string, origin: CellPosition): ReadBy[] {
  const relative = translateFormulaToR1C1(formula, cellAddress(origin));
  return tokenize(relative, { mergeRefs: true, r1c1: true }).flatMap(({ type, value }) => {
    const isRange = type === tokenTypes.REF_RANGE || type === tokenTypes.REF_BEAM;
    const read = isRange ? parseR1C1Ref(value) : undefined;
    if (read === undefined || !("range" in read) || (read.context ?? []).length > 0) return [];
    const { r0, r1, c0, c1, $r0, $r1, $c0, $c1 } = read.range;
    return [
      (cell: CellPosition): Block => {
        const rows = span([r0, $r0], [r1, $r1], cell.row, MOST_ROWS);
        const columns = span([c0, $c0], [c1, $c1], cell.column, MOST_COLUMNS);
        return { row: rows.first, rows: rows.count, column: columns.first, columns: columns.count };
      },
    ];
  });
}

type End = readonly [offset: number | null | undefined, absolute: boolean | null | undefined];

/** Without an end, a reference goes to the sheet's edge. */
function span(from: End, to: End, own: number, most: number): { readonly first: number; readonly count: number } {
  const at = ([offset, absolute]: End, edge: number) =>
    offset === null || offset === undefined ? edge : absolute ? offset : own + offset;
  const ends = [at(from, 0), at(to, most - 1)];
  const first = Math.min(...ends);
  return { first, count: Math.max(...ends) - first + 1 };
}

/** A name or a table's cells, which stay where they are; `sameRow` those of the formula's own row. */
export function readByBlock({ block }: SheetBlock, sameRow: boolean): ReadBy {
  return (cell) => (sameRow ? { ...block, row: cell.row, rows: 1 } : block);
}

/** The formulas stand in the cells `written`, and their results fill `filled`. */
export function readsItself(written: readonly Block[], filled: Block, reads: readonly ReadBy[]): boolean {
  const cells = written.flatMap(cellsOf);
  const spills = cells.length === 1;
  if (cells.some((cell) => reads.some((read) => overlap(read(cell), spills ? filled : single(cell))))) return true;
  return !spills && hasCircle(cells, reads);
}

/** Follows what each formula reads of the others, until it comes back to one that it is still following. */
function hasCircle(cells: readonly CellPosition[], reads: readonly ReadBy[]): boolean {
  const area = around(cells);
  const written = new Set(cells.map(keyOf));
  const followed = new Map<number, "open" | "done">();
  for (const start of cells) {
    if (followed.has(keyOf(start))) continue;
    const path = [{ cell: start, rest: readIn(area, start, reads) }];
    followed.set(keyOf(start), "open");
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const { value: cell, done } = last.rest.next();
      if (done) {
        followed.set(keyOf(last.cell), "done");
        path.pop();
      } else if (followed.get(keyOf(cell)) === "open") {
        return true;
      } else if (written.has(keyOf(cell)) && !followed.has(keyOf(cell))) {
        followed.set(keyOf(cell), "open");
        path.push({ cell, rest: readIn(area, cell, reads) });
      }
    }
  }
  return false;
}

function* readIn(area: Block, cell: CellPosition, reads: readonly ReadBy[]): Generator<CellPosition, undefined> {
  for (const read of reads) {
    const block = read(cell);
    const [top, left] = [Math.max(block.row, area.row), Math.max(block.column, area.column)];
    const bottom = Math.min(block.row + block.rows, area.row + area.rows);
    const right = Math.min(block.column + block.columns, area.column + area.columns);
    for (let row = top; row < bottom; row += 1) {
      for (let column = left; column < right; column += 1) yield { row, column };
    }
  }
}

function keyOf({ row, column }: CellPosition): number {
  return row * MOST_COLUMNS + column;
}

function cellsOf(block: Block): CellPosition[] {
  return Array.from({ length: block.rows * block.columns }, (_, index) => ({
    row: block.row + Math.floor(index / block.columns),
    column: block.column + (index % block.columns),
  }));
}

function around(cells: readonly CellPosition[]): Block {
  const ends = cells.reduce(
    (all, { row, column }) => ({
      top: Math.min(all.top, row),
      left: Math.min(all.left, column),
      bottom: Math.max(all.bottom, row),
      right: Math.max(all.right, column),
    }),
    { top: MOST_ROWS, left: MOST_COLUMNS, bottom: 0, right: 0 },
  );
  return { row: ends.top, column: ends.left, rows: ends.bottom - ends.top + 1, columns: ends.right - ends.left + 1 };
}

function single({ row, column }: CellPosition): Block {
  return { row, column, rows: 1, columns: 1 };
}

function overlap(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
