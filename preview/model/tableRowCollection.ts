import { ExcelObject } from "./excelObject";
import type { TableState } from "./sheetState";

/** Excel.TableRowCollection: how many rows of data there are. */
export class TableRowCollection extends ExcelObject {
  readonly #table: TableState;

  constructor(table: TableState) {
    super("TableRowCollection");
    this.#table = table;
  }

  get count(): number {
    return this.#table.block.rows - 1;
  }

  getCount(): number {
    return this.#table.block.rows - 1;
  }
}
