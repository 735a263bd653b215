/** What Excel calculates whenever it opens the workbook: volatile cells, and all that hangs on them. */
import type { Block, CellPosition } from "../spec";
import type { FormulaReads, ReadsOf } from "./formulaReads";
import type { SharedSheet } from "./sharedWorkbook";

export interface FormulaCell extends CellPosition {
  readonly sheet: SharedSheet;
  readonly formula: string;
  readonly volatile: boolean;
}

/** Of these cells, those that are calculated at the opening. */
export function calculatedAtOpening(cells: readonly FormulaCell[], readsOf: ReadsOf): ReadonlySet<FormulaCell> {
  const read = cells.map((cell) => ({ cell, reads: readsOf(cell.formula, cell.sheet, cell) }));
  const readers = new Readers(read);
  const found = new Set(read.filter(({ cell, reads }) => cell.volatile || reads.volatile).map(({ cell }) => cell));
  // A set hands out what is added to it on the way.
  for (const cell of found) for (const reader of readers.takeOf(cell)) found.add(reader);
  return found;
}

interface Range {
  readonly block: Block;
  readonly readers: FormulaCell[];
}

/** Who reads a cell; what was asked for once is forgotten, as it need not be followed again. */
class Readers {
  readonly #ofCells = new Map<string, FormulaCell[]>();
  readonly #ofRanges = new Map<SharedSheet, Map<string, Range>>();

  constructor(read: readonly { readonly cell: FormulaCell; readonly reads: FormulaReads }[]) {
    for (const { cell, reads } of read) for (const { sheet, block } of reads.areas) this.#add(sheet, block, cell);
  }

  takeOf({ sheet, row, column }: FormulaCell): FormulaCell[] {
    const key = keyOf(sheet, { row, column, rows: 1, columns: 1 });
    const taken = this.#ofCells.get(key) ?? [];
    this.#ofCells.delete(key);
    const ranges = this.#ofRanges.get(sheet);
    for (const [name, { block, readers }] of ranges ?? []) {
      if (row < block.row || row >= block.row + block.rows) continue;
      if (column < block.column || column >= block.column + block.columns) continue;
      taken.push(...readers);
      ranges?.delete(name);
    }
    return taken;
  }

  #add(sheet: SharedSheet, block: Block, reader: FormulaCell): void {
    const key = keyOf(sheet, block);
    if (block.rows === 1 && block.columns === 1) {
      const readers = this.#ofCells.get(key) ?? [];
      readers.push(reader);
      this.#ofCells.set(key, readers);
      return;
    }
    const ranges = this.#ofRanges.get(sheet) ?? new Map<string, Range>();
    this.#ofRanges.set(sheet, ranges);
    const range = ranges.get(key) ?? { block, readers: [] };
    range.readers.push(reader);
    ranges.set(key, range);
  }
}

function keyOf(sheet: SharedSheet, { row, column, rows, columns }: Block): string {
  return [sheet.id, row, column, rows, columns].join(" ");
}
