import { readText } from "./arguments";
import { touchTables } from "./cellContents";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { TableState } from "./sheetState";
import type { Block, CellValue } from "./snapshot";
import { dataBody } from "./table";
import { tableColumnNames, type WorkbookState } from "./workbookState";

/** Excel.TableColumn: named by its header cell. */
export class TableColumn extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #table: TableState;
  readonly #index: number;

  constructor(state: WorkbookState, sheetId: string, table: TableState, index: number) {
    super("TableColumn", { Id: index + 1 });
    this.#state = state;
    this.#sheetId = sheetId;
    this.#table = table;
    this.#index = index;
  }

  get id(): number {
    return this.#index + 1;
  }

  get index(): number {
    return this.#index;
  }

  get name(): string {
    return tableColumnNames(this.#state.grid, this.#sheetId, this.#table.block)[this.#index] ?? "";
  }

  set name(value: unknown) {
    const heading = { ...this.#column(), rows: 1 };
    this.#state.grid.write(this.#sheetId, heading.row, heading.column, [[{ value: readText(value) }]]);
    touchTables(this.#state, this.#sheetId, heading);
  }

  get values(): (CellValue | undefined)[][] | null {
    return this.getRange().values;
  }

  set values(value: unknown) {
    this.getRange().values = value;
  }

  getRange(): Range {
    return new Range(this.#state, this.#sheetId, this.#column());
  }

  getHeaderRowRange(): Range {
    return new Range(this.#state, this.#sheetId, { ...this.#column(), rows: 1 });
  }

  getDataBodyRange(): Range {
    const { row, rows } = dataBody(this.#table);
    return new Range(this.#state, this.#sheetId, { ...this.#column(), row, rows });
  }

  #column(): Block {
    return { ...this.#table.block, column: this.#table.block.column + this.#index, columns: 1 };
  }
}
