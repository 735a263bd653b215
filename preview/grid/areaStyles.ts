import type { IStyleData, Nullable } from "@univerjs/core";
import { SetColDataMutation, SetRowDataMutation, SetWorksheetDefaultStyleMutation } from "@univerjs/sheets";
import { isWholeColumns, isWholeRows } from "../model/block";
import type { Block } from "../model/snapshot";
import type { GridContext } from "./gridContext";
import { STANDARD_FONT } from "./newSheet";

/** The look of whole sheets, columns and rows, which lies under that of the cells. */
export class AreaStyles {
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
  }

  /** Sets the style on what the block covers entirely; false when it is a block of cells. */
  set(sheetId: string, block: Block, style: IStyleData): boolean {
    const worksheet = this.#context.worksheet(sheetId);
    const target = this.#context.target(sheetId);
    if (isWholeColumns(block) && isWholeRows(block)) {
      const defaultStyle = merged(this.#resolve(worksheet.getConfig().defaultStyle), style);
      this.#context.run(SetWorksheetDefaultStyleMutation, { ...target, defaultStyle });
      return true;
    }
    if (isWholeColumns(block)) {
      const columns = indexes(block.column, block.columns);
      const columnData = columns.map((column) => [column, { s: merged(this.#columnStyle(sheetId, column), style) }]);
      this.#context.run(SetColDataMutation, { ...target, columnData: Object.fromEntries(columnData) });
      return true;
    }
    if (isWholeRows(block)) {
      const rows = indexes(block.row, block.rows);
      const rowData = rows.map((row) => [row, { s: merged(this.#rowStyle(sheetId, row), style) }]);
      this.#context.run(SetRowDataMutation, { ...target, rowData: Object.fromEntries(rowData) });
      return true;
    }
    return false;
  }

  /** What a cell looks like by its sheet, row and column. */
  under(sheetId: string, row: number, column: number): IStyleData {
    const { ff, fs, ...sheet } = this.#resolve(this.#context.worksheet(sheetId).getConfig().defaultStyle);
    return {
      ...sheet,
      ...(ff !== STANDARD_FONT.name && { ff }),
      ...(fs !== STANDARD_FONT.size && { fs }),
      ...this.#rowStyle(sheetId, row),
      ...this.#columnStyle(sheetId, column),
    };
  }

  #rowStyle(sheetId: string, row: number): IStyleData {
    return this.#resolve(this.#context.worksheet(sheetId).getRowManager().getRow(row)?.s);
  }

  #columnStyle(sheetId: string, column: number): IStyleData {
    return this.#resolve(this.#context.worksheet(sheetId).getColumnManager().getColumn(column)?.s);
  }

  /** A style may be named by its id in the workbook's list. */
  #resolve(style: Nullable<IStyleData | string>): IStyleData {
    const found = typeof style === "string" ? this.#context.workbook.getStyles().get(style) : style;
    return found ? { ...found } : {};
  }
}

/** The later style wins, and what it sets to nothing goes. */
function merged(under: IStyleData, over: IStyleData): IStyleData {
  const all = { ...under, ...over, ...(over.bd && { bd: { ...under.bd, ...over.bd } }) };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null));
}

function indexes(first: number, count: number): number[] {
  return Array.from({ length: count }, (_item, index) => first + index);
}
