import { readText } from "./arguments";
import { itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import type { TableState } from "./sheetState";
import { TableColumn } from "./tableColumn";
import type { WorkbookState } from "./workbookState";

/** Excel.TableColumnCollection. */
export class TableColumnCollection extends ExcelCollection<TableColumn> {
  constructor(state: WorkbookState, sheetId: string, table: TableState) {
    super("TableColumnCollection", () =>
      Array.from({ length: table.block.columns }, (_unused, index) => new TableColumn(state, sheetId, table, index)),
    );
  }

  /** By the header's text, or by id. */
  getItem(key: unknown): TableColumn {
    return this.getItemOrNullObject(key) ?? fail();
  }

  getItemOrNullObject(key: unknown): TableColumn | null {
    if (typeof key === "number") return this.list().find((column) => column.id === key) ?? null;
    const wanted = readText(key).toLowerCase();
    return this.list().find((column) => column.name.toLowerCase() === wanted) ?? null;
  }
}

function fail(): never {
  throw itemNotFound();
}
