import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableFilterMutation,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import { RangeThemeStyle, SheetRangeThemeModel } from "@univerjs/sheets";
import type { TableSnapshot } from "../model/snapshot";
import { toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import { tableTheme } from "./tableTheme";

/** Tables as the grid shows them: bands, header, filter buttons. */
export class Tables {
  readonly #manager: TableManager;
  readonly #themes: SheetRangeThemeModel;
  readonly #shown = new Map<string, string>();
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
    this.#manager = context.injector.get(TableManager);
    this.#themes = context.injector.get(SheetRangeThemeModel);
  }

  set(sheetId: string, tables: readonly TableSnapshot[]): void {
    const wanted = new Map(tables.map((table) => [tableIdOf(table.name), table]));
    for (const { id } of this.#manager.getTablesInfoBySubunitId(this.#context.unitId, sheetId)) {
      const table = wanted.get(id);
      if (table && this.#shown.get(id) === looksOf(table)) continue;
      this.#showAllRows(sheetId, id);
      this.#context.run(DeleteSheetTableMutation, { ...this.#context.target(sheetId), tableId: id });
      this.#shown.delete(id);
    }
    const there = new Set(this.#manager.getTablesInfoBySubunitId(this.#context.unitId, sheetId).map(({ id }) => id));
    for (const [id, table] of wanted) {
      if (!this.#shown.has(id) || !there.has(id)) this.#add(sheetId, id, table);
    }
  }

  /** Whatever is shown is made anew the next time. */
  forget(): void {
    for (const id of this.#shown.keys()) this.#shown.set(id, "");
  }

  #add(sheetId: string, tableId: string, table: TableSnapshot): void {
    this.#context.run(AddSheetTableMutation, {
      ...this.#context.target(sheetId),
      tableId,
      name: table.name,
      range: toRange(table.block),
      header: [...table.columns],
      options: {
        tableStyleId: this.#theme(table),
        // The engine draws filter buttons wherever it knows of a header.
        showHeader: table.showHeaders && table.filterButtons,
      },
    });
    this.#manager.getTableById(this.#context.unitId, tableId)?.setTableMeta({ showHeaders: table.showHeaders });
    this.#shown.set(tableId, looksOf(table));
    this.#filter(sheetId, tableId, table);
  }

  /** The engine would apply filters anew each time; in Excel rows stay hidden, or shown, until a person does. */
  #filter(sheetId: string, tableId: string, { filters = [], hiddenRows = [] }: TableSnapshot): void {
    const table = this.#manager.getTableById(this.#context.unitId, tableId);
    if (!table || filters.length === 0) return;
    table.getTableFilters().getFilterOutRows = () => new Set(hiddenRows);
    filters.forEach((shown, column) => {
      if (!shown) return;
      const values = shown.map((text) => (text === "" ? TABLE_FILTER_EMPTY_VALUE : text));
      const tableFilter = { filterType: TableColumnFilterTypeEnum.manual as const, values };
      this.#context.run(SetSheetTableFilterMutation, {
        ...this.#context.target(sheetId),
        tableId,
        column,
        tableFilter,
      });
    });
  }

  /** The engine goes on hiding the rows of a table that is deleted. */
  #showAllRows(sheetId: string, tableId: string): void {
    const table = this.#manager.getTableById(this.#context.unitId, tableId);
    const filters = table?.getTableFilters();
    if (!filters?.getFilterOutRows()?.size) return;
    filters.getFilterOutRows = () => new Set();
    const target = { ...this.#context.target(sheetId), tableId };
    this.#context.run(SetSheetTableFilterMutation, { ...target, column: 0, tableFilter: undefined });
  }

  #theme(table: TableSnapshot): string {
    const name = `${table.tableStyle || "none"}-${table.bandedRows ? "banded" : "plain"}`;
    if (!this.#themes.getDefaultRangeThemeStyle(name)) {
      this.#themes.registerDefaultRangeTheme(new RangeThemeStyle(name, tableTheme(table.tableStyle, table.bandedRows)));
    }
    return name;
  }
}

/** By which the engine knows a table. */
export function tableIdOf(name: string): string {
  return `table-${name.toLowerCase()}`;
}

/** What the grid shows of a table: not what its columns calculate. */
function looksOf(table: TableSnapshot): string {
  return JSON.stringify({ ...table, calculatedColumns: undefined });
}
