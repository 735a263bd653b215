import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import { SheetsSortService, SortRangeCommand, SortType } from "@univerjs/sheets-sort";
import { SetSheetTableFilterCommand } from "@univerjs/sheets-table";
import type { Block, TableSnapshot } from "../model/snapshot";
import { cellValue, isError } from "./cells";
import { toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import type { Sheets } from "./sheets";
import { compareCells, type SortedCell } from "./sortOrder";
import { SHIFT, tearsSomething } from "./tableCells";
import { filterByRows } from "./tableFilter";
import { tableIdOf } from "./tables";

/** What a person does to a table, by the engine's own commands. */
export class TableActions {
  readonly #context: GridContext;
  readonly #sheets: Sheets;

  constructor(context: GridContext, sheets: Sheets) {
    this.#context = context;
    this.#sheets = sheets;
    context.injector
      .get(SheetsSortService)
      .registerCompareFn((type, one, other) =>
        compareCells(sortedCell(one), sortedCell(other), type === SortType.DESC),
      );
  }

  /** @param column Counted from the table's first one. */
  sort(sheetId: string, { block }: TableSnapshot, column: number, descending: boolean): void {
    this.#context.command(SortRangeCommand.id, {
      ...this.#context.target(sheetId),
      range: toRange(bodyOf(block)),
      orderRules: [{ colIndex: block.column + column, type: descending ? SortType.DESC : SortType.ASC }],
      hasTitle: false,
    });
  }

  /** @param isWanted Whether a row of data is shown, counted from the first; null shows all. */
  filter(
    sheetId: string,
    { name, block }: TableSnapshot,
    column: number,
    isWanted: ((index: number) => boolean) | null,
  ): void {
    const cells = { ...bodyOf(block), column: block.column + column, columns: 1 };
    this.#context.command(SetSheetTableFilterCommand.id, {
      ...this.#context.target(sheetId),
      tableId: tableIdOf(name),
      column,
      tableFilter: isWanted ? filterByRows(this.#context, sheetId, cells, isWanted) : undefined,
    });
  }

  /** Cells of the table's rows are inserted or deleted: what lies beside the table stays. */
  async shiftRows(kind: "insert" | "delete", sheetId: string, { block }: TableSnapshot, rows: Block): Promise<void> {
    // The engine shifts cells of the sheet in view only.
    this.#sheets.activate(sheetId);
    const cells = { ...rows, column: block.column, columns: block.columns };
    const isRefused = tearsSomething(this.#context.injector, "rows", cells);
    const id = SHIFT[kind].rows;
    if (isRefused || !(await this.#context.commands.executeCommand(id, { range: toRange(cells) }))) {
      throw new Error(`The grid refused ${id}.`);
    }
  }
}

function bodyOf(block: Block): Block {
  return { ...block, row: block.row + 1, rows: block.rows - 1 };
}

/** A blank cell with a formula shows an empty text. */
function sortedCell(cell: Nullable<ICellData>): SortedCell {
  const value = cellValue(cell);
  const isCalculated = Boolean(cell?.f ?? cell?.si);
  if (value === null || value === "") return { value: isCalculated ? "" : null, error: false };
  return { value, error: isError(value) && (isCalculated || cell?.t !== CellValueType.FORCE_STRING) };
}
