import { readText } from "./arguments";
import { invalidArgument } from "./excelError";
import { ExcelCollection, ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.PageBreak: before a row. */
export class PageBreak extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #row: number;

  constructor(state: WorkbookState, sheetId: string, row: number) {
    super("PageBreak", { Id: row });
    this.#state = state;
    this.#sheetId = sheetId;
    this.#row = row;
  }

  /** How many columns lie before it: none, for it goes through all. */
  get columnIndex(): number {
    return 0;
  }

  get rowIndex(): number {
    return this.#row;
  }

  getCellAfterBreak(): Range {
    return new Range(this.#state, this.#sheetId, { row: this.#row, column: 0, rows: 1, columns: 1 });
  }

  delete(): void {
    const { print } = this.#state.sheet(this.#sheetId);
    print.pageStarts = (print.pageStarts ?? []).filter((row) => row !== this.#row);
  }
}

/** Excel.PageBreakCollection of the breaks between rows. */
export class PageBreakCollection extends ExcelCollection<PageBreak> {
  readonly #state: WorkbookState;
  readonly #sheetId: string;

  constructor(state: WorkbookState, sheetId: string) {
    super("PageBreakCollection", () =>
      (state.sheet(sheetId).print.pageStarts ?? []).map((row) => new PageBreak(state, sheetId, row)),
    );
    this.#state = state;
    this.#sheetId = sheetId;
  }

  /** @param after The range that begins the new page. */
  add(after: unknown): PageBreak {
    const range = after instanceof Range ? after : new Worksheet(this.#state, this.#sheetId).getRange(readText(after));
    const { row } = range.block;
    if (range.sheetId !== this.#sheetId || row === 0) throw invalidArgument();
    const { print } = this.#state.sheet(this.#sheetId);
    print.pageStarts = [...new Set([...(print.pageStarts ?? []), row])].sort((a, b) => a - b);
    return new PageBreak(this.#state, this.#sheetId, row);
  }

  removePageBreaks(): void {
    this.#state.sheet(this.#sheetId).print.pageStarts = [];
  }
}
