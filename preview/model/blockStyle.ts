import { boundingBlock, intersection } from "./block";
import { isUnbounded, readCells } from "./cellContents";
import type { StyleChange } from "./grid";
import type { Block, CellStyle } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** The look of a block's cells: read as one value (null when the cells differ, as Excel answers), set on all of them. */
export class BlockStyle {
  readonly #state: WorkbookState;

  constructor(
    state: WorkbookState,
    readonly sheetId: string,
    readonly block: Block,
  ) {
    this.#state = state;
  }

  uniform<Value>(read: (style: CellStyle) => Value): Value | null {
    const values = new Set(this.styles().map(read));
    return values.size === 1 ? ([...values][0] ?? null) : null;
  }

  /** Styles of the block's cells; of whole rows and columns, those that are in use. */
  styles(): CellStyle[] {
    return readCells(this.#state, this.sheetId, this.#readable()).flatMap((row) => row.map((cell) => cell.style));
  }

  /** Of the cell at the top left. */
  first(): CellStyle | undefined {
    return readCells(this.#state, this.sheetId, { ...this.block, rows: 1, columns: 1 })[0]?.[0]?.style;
  }

  set(change: StyleChange): void {
    this.#state.grid.style(this.sheetId, this.block, change);
  }

  part(block: Block): BlockStyle {
    return new BlockStyle(this.#state, this.sheetId, block);
  }

  #readable(): Block {
    if (!isUnbounded(this.block)) return this.block;
    const first: Block = { row: this.block.row, column: this.block.column, rows: 1, columns: 1 };
    const used = this.#state.grid.usedBlock(this.sheetId, false);
    const common = used === null ? null : intersection(used, this.block);
    return common === null ? first : boundingBlock(first, common);
  }
}
