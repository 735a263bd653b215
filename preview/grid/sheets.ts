import { BooleanNumber, generateRandomId, mergeWorksheetSnapshotWithDefault, ObjectMatrix } from "@univerjs/core";
import type { IWorksheetData } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";
import type { GridSheet } from "../model/grid";
import type { Block } from "../model/snapshot";
import { toBlock, toRange } from "./gridContext";
import type { GridContext } from "./gridContext";
import { newSheetData } from "./newSheet";

/** A point is 1/72 inch, a pixel of the screen 1/96. */
const PIXELS_PER_POINT = 4 / 3;

/** The workbook's sheets and what belongs to a sheet as a whole. */
export class Sheets {
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
  }

  list(): GridSheet[] {
    return this.#context.workbook.getSheets().map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() }));
  }

  add(name: string): GridSheet {
    return this.#insert(newSheetData(generateRandomId(), name));
  }

  copy(id: string, name: string): GridSheet {
    const data = JSON.parse(JSON.stringify(this.#context.worksheet(id).getConfig())) as IWorksheetData;
    const cells = new ObjectMatrix(data.cellData);
    cells.forValue((_row, _column, cell) => {
      Object.assign(cell, { f: null, si: null, ref: null, xf: null });
    });
    return this.#insert({ ...data, id: generateRandomId(), name, cellData: cells.getMatrix() });
  }

  #insert(data: Partial<IWorksheetData> & GridSheet): GridSheet {
    const sheet = mergeWorksheetSnapshotWithDefault(data);
    const active = this.active();
    this.#context.run(InsertSheetMutation, { unitId: this.#context.unitId, index: this.list().length, sheet });
    // The engine shows a new sheet at once; in Excel it has to be activated.
    this.activate(active.id);
    return { id: data.id, name: data.name };
  }

  delete(id: string): void {
    const worksheet = this.#context.worksheet(id);
    const others = this.#context.workbook.getSheets().filter((sheet) => sheet !== worksheet && !sheet.isSheetHidden());
    const next = others[0];
    if (this.#context.workbook.getActiveSheet() === worksheet && next) this.activate(next.getSheetId());
    this.#context.run(RemoveSheetMutation, { ...this.#context.target(id), subUnitName: worksheet.getName() });
  }

  rename(id: string, name: string): void {
    this.#context.run(SetWorksheetNameMutation, { ...this.#context.target(id), name });
  }

  move(id: string, position: number): void {
    const fromOrder = this.list().findIndex((sheet) => sheet.id === id);
    this.#context.run(SetWorksheetOrderMutation, { ...this.#context.target(id), fromOrder, toOrder: position });
  }

  activate(id: string): void {
    this.#context.run(SetWorksheetActiveOperation, this.#context.target(id));
  }

  active(): GridSheet {
    const sheet = this.#context.workbook.getActiveSheet();
    return { id: sheet.getSheetId(), name: sheet.getName() };
  }

  setVisible(id: string, visible: boolean): void {
    const hidden = visible ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#context.run(SetWorksheetHideMutation, { ...this.#context.target(id), hidden });
  }

  setTabColour(id: string, colour: string | null): void {
    this.#context.run(SetTabColorMutation, { ...this.#context.target(id), color: colour ?? "" });
  }

  setGridlines(id: string, shown: boolean): void {
    const showGridlines = shown ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    this.#context.run(ToggleGridlinesMutation, { ...this.#context.target(id), showGridlines });
  }

  setFreeze(id: string, rows: number, columns: number): void {
    this.#context.run(SetFrozenMutation, {
      ...this.#context.target(id),
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  merge(id: string, block: Block): void {
    this.unmerge(id, block);
    this.#context.run(AddWorksheetMergeMutation, { ...this.#context.target(id), ranges: [toRange(block)] });
  }

  unmerge(id: string, block: Block): void {
    const inside = this.merged(id).filter((merged) => overlaps(merged, block));
    if (inside.length === 0) return;
    this.#context.run(RemoveWorksheetMergeMutation, { ...this.#context.target(id), ranges: inside.map(toRange) });
  }

  /** These cells are merged, in this order, and no others. */
  setMerged(id: string, blocks: readonly Block[]): void {
    const target = this.#context.target(id);
    this.#context.run(RemoveWorksheetMergeMutation, { ...target, ranges: this.merged(id).map(toRange) });
    this.#context.run(AddWorksheetMergeMutation, { ...target, ranges: blocks.map(toRange) });
  }

  merged(id: string): Block[] {
    return this.#context.worksheet(id).getMergeData().map(toBlock);
  }

  setColumnWidths(id: string, from: number, count: number, points: number): void {
    const range = toRange({ row: 0, column: from, rows: this.#context.worksheet(id).getRowCount(), columns: count });
    const colWidth = points * PIXELS_PER_POINT;
    this.#context.run(SetWorksheetColWidthMutation, { ...this.#context.target(id), ranges: [range], colWidth });
  }

  columnWidth(id: string, column: number): number | undefined {
    const width = this.#context.worksheet(id).getColumnManager().getColumn(column)?.w;
    return width === undefined ? undefined : toPoints(width);
  }

  setRowHeights(id: string, from: number, count: number, points: number): void {
    const range = toRange({ row: from, column: 0, rows: count, columns: this.#context.worksheet(id).getColumnCount() });
    const target = { ...this.#context.target(id), ranges: [range] };
    this.#context.run(SetWorksheetRowHeightMutation, { ...target, rowHeight: points * PIXELS_PER_POINT });
    this.#context.run(SetWorksheetRowIsAutoHeightMutation, { ...target, autoHeightInfo: BooleanNumber.FALSE });
  }

  rowHeight(id: string, row: number): number | undefined {
    const height = this.#context.worksheet(id).getRowManager().getRow(row)?.h;
    return height === undefined ? undefined : toPoints(height);
  }
}

/** To the hundredth: 25 points are 33.33… pixels and must be 25 points again. */
function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

function overlaps(one: Block, other: Block): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
