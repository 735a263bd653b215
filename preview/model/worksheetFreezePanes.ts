import { readText, readWhole } from "./arguments";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS } from "./block";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.WorksheetFreezePanes. */
export class WorksheetFreezePanes extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;

  constructor(state: WorkbookState, sheetId: string) {
    super("WorksheetFreezePanes");
    this.#state = state;
    this.#sheetId = sheetId;
  }

  /** Everything above and left of the range's last cell stays in view, the range included. */
  freezeAt(frozen: unknown): void {
    const range =
      frozen instanceof Range ? frozen : new Worksheet(this.#state, this.#sheetId).getRange(readText(frozen));
    if (range.sheetId !== this.#sheetId) throw invalidArgument();
    const { block } = range;
    this.#freeze(
      isWholeColumns(block) ? 0 : block.row + block.rows,
      isWholeRows(block) ? 0 : block.column + block.columns,
    );
  }

  freezeRows(count: unknown = 1): void {
    this.#freeze(positive(count), 0);
  }

  freezeColumns(count: unknown = 1): void {
    this.#freeze(0, positive(count));
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): Range | null {
    const { freeze } = this.#state.sheet(this.#sheetId);
    return freeze === null
      ? null
      : new Range(this.#state, this.#sheetId, {
          row: 0,
          column: 0,
          rows: freeze.rows === 0 ? MAX_ROWS : freeze.rows,
          columns: freeze.columns === 0 ? MAX_COLUMNS : freeze.columns,
        });
  }

  #freeze(rows: number, columns: number): void {
    this.#state.requireInView(this.#sheetId);
    this.#state.sheet(this.#sheetId).freeze = rows === 0 && columns === 0 ? null : { rows, columns };
    this.#state.grid.setFreeze(this.#sheetId, rows, columns);
  }
}

function positive(count: unknown): number {
  const number = readWhole(count ?? 1);
  if (number < 1) throw invalidArgument();
  return number;
}
