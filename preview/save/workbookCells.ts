import type { Block, CellSnapshot, WorkbookSnapshot } from "../model/snapshot";

/** The cells of a workbook by their place. */
export class WorkbookCells {
  readonly #cells = new Map<string, CellSnapshot>();

  constructor({ sheets }: WorkbookSnapshot) {
    for (const sheet of sheets) {
      for (const cell of sheet.cells) this.#cells.set(key(sheet.name, cell.row, cell.column), cell);
    }
  }

  at(sheet: string, row: number, column: number): CellSnapshot | undefined {
    return this.#cells.get(key(sheet, row, column));
  }

  /** The cells of a block, row by row; undefined where there is nothing. */
  of(sheet: string, { row, column, rows, columns }: Block): (CellSnapshot | undefined)[] {
    return Array.from({ length: rows * columns }, (_, index) =>
      this.at(sheet, row + Math.floor(index / columns), column + (index % columns)),
    );
  }
}

/** No sheet's name holds a colon. */
function key(sheet: string, row: number, column: number): string {
  return `${sheet}:${row}:${column}`;
}
