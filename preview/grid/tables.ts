import { AddSheetTableMutation, DeleteSheetTableMutation, TableManager } from "@univerjs/sheets-table";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { TableSnapshot } from "../model/snapshot";
import { toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import { tableTheme } from "./tableTheme";

/** Tables as the grid shows them: bands, header, filter buttons. */
export class Tables {
  private readonly manager: TableManager;
  private readonly themes: SheetRangeThemeModel;
  private readonly shown = new Map<string, string>();

  constructor(private readonly context: GridContext) {
    this.manager = context.injector.get(TableManager);
    this.themes = context.injector.get(SheetRangeThemeModel);
  }

  set(sheetId: string, tables: readonly TableSnapshot[]): void {
    const wanted = new Map(tables.map((table) => [`table-${table.name.toLowerCase()}`, table]));
    for (const { id } of this.manager.getTablesInfoBySubunitId(this.context.unitId, sheetId)) {
      const table = wanted.get(id);
      if (table && this.shown.get(id) === looksOf(table)) continue;
      this.context.run(DeleteSheetTableMutation, { ...this.context.target(sheetId), tableId: id });
      this.shown.delete(id);
    }
    for (const [id, table] of wanted) {
      if (!this.shown.has(id)) this.add(sheetId, id, table);
    }
  }

  private add(sheetId: string, tableId: string, table: TableSnapshot): void {
    this.context.run(AddSheetTableMutation, {
      ...this.context.target(sheetId),
      tableId,
      name: table.name,
      range: toRange(table.block),
      header: [...table.columns],
      options: {
        tableStyleId: this.theme(table),
        // The engine draws filter buttons wherever it knows of a header.
        showHeader: table.showHeaders && table.filterButtons,
      },
    });
    this.manager.getTableById(this.context.unitId, tableId)?.setTableMeta({ showHeaders: table.showHeaders });
    this.shown.set(tableId, looksOf(table));
  }

  private theme(table: TableSnapshot): string {
    const name = `${table.tableStyle || "none"}-${table.bandedRows ? "banded" : "plain"}`;
    if (!this.themes.getDefaultRangeThemeStyle(name)) {
      this.themes.registerDefaultRangeTheme(new RangeThemeStyle(name, tableTheme(table.tableStyle, table.bandedRows)));
    }
    return name;
  }
}

/** What the grid shows of a table: not what its columns calculate. */
function looksOf(table: TableSnapshot): string {
  return JSON.stringify({ ...table, calculatedColumns: undefined });
}
