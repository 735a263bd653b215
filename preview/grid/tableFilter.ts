import {
  SheetTableService,
  TABLE_FILTER_EMPTY_VALUE,
  TableColumnFilterTypeEnum,
  TableManager,
} from "@univerjs/sheets-table";
import type { FilteredColumn } from "../model/grid";
import type { Block } from "../model/snapshot";
import type { GridContext } from "./gridContext";

interface FilterParams {
  readonly tableId: string;
  readonly column: number;
}

/** What a person chose for a column, by values or by a condition, as the rows that have it. */
export function filteredColumn(context: GridContext, params: unknown): FilteredColumn | undefined {
  const { tableId, column } = params as FilterParams;
  const table = context.injector.get(TableManager).getTableById(context.unitId, tableId);
  if (!table) return undefined;
  const sheetId = table.getSubunitId();
  const place = { sheetId, table: table.getDisplayName(), column };
  if (!table.getTableFilterColumn(column)) return { ...place, rows: null };
  const range = table.getTableFilterRange();
  const hidden = new Set<number>();
  table.getTableFilters().doColumnFilter(context.worksheet(sheetId), range, column, hidden);
  const rows = Array.from({ length: range.endRow - range.startRow + 1 }, (_unused, index) => range.startRow + index);
  return { ...place, rows: rows.filter((row) => !hidden.has(row)) };
}

/** The engine's filter by which a column of cells shows those rows that a person wants, counted from the first. */
export function filterByRows(
  context: GridContext,
  sheetId: string,
  cells: Block,
  isWanted: (index: number) => boolean,
) {
  const service = context.injector.get(SheetTableService);
  const worksheet = context.worksheet(sheetId);
  const wanted = Array.from({ length: cells.rows }, (_unused, index) => index).filter(isWanted);
  const values = wanted.map((index): string => {
    const value: unknown = service.getCellValueWithConditionType(worksheet, cells.row + index, cells.column);
    return value === null || value === undefined ? TABLE_FILTER_EMPTY_VALUE : (value as string);
  });
  return { filterType: TableColumnFilterTypeEnum.manual as const, values: [...new Set(values)] };
}
