import { DrawingTypeEnum } from "@univerjs/core";
import { DrawingApplyType, ISheetDrawingService, SetDrawingApplyMutation } from "@univerjs/sheets-drawing";
import type { IDrawingJsonUndo1 } from "@univerjs/drawing";
import type { ISheetFloatDom } from "@univerjs/sheets-drawing";
import { ComponentManager } from "@univerjs/ui";
import type { ChartSnapshot } from "../model/snapshot";
import type { Cells } from "./cells";
import { chartOption, DARK_COLOURS, LIGHT_COLOURS } from "./chartOption";
import { ChartPictures } from "./chartPictures";
import type { GridContext } from "./gridContext";
import type { Sheets } from "./sheets";

const COMPONENT = "preview-chart";

/** Charts over the cells: their places are kept by the grid, their pictures are drawn from the cells. */
export class Charts {
  readonly #shown = new Map<string, ReadonlyMap<string, ChartSnapshot>>();
  readonly #pictures: ChartPictures;
  #redrawing = false;
  readonly #context: GridContext;
  readonly #sheets: Sheets;
  readonly #cells: Cells;
  readonly #dark: boolean;

  constructor(context: GridContext, sheets: Sheets, cells: Cells, dark: boolean) {
    this.#context = context;
    this.#sheets = sheets;
    this.#cells = cells;
    this.#dark = dark;
    this.#pictures = new ChartPictures((drawingId) => this.#option(drawingId));
    context.injector.get(ComponentManager).register(COMPONENT, this.#pictures.component);
  }

  set(sheetId: string, charts: readonly ChartSnapshot[]): void {
    const before = this.#shown.get(sheetId) ?? new Map<string, ChartSnapshot>();
    const wanted = new Map(charts.map((chart) => [`${sheetId}-${chart.id}`, chart]));
    this.#shown.set(sheetId, wanted);
    const placed = (one: ChartSnapshot | undefined, other: ChartSnapshot): boolean =>
      JSON.stringify(one?.place) === JSON.stringify(other.place);
    for (const [id, chart] of before) {
      if (!placed(wanted.get(id), chart)) this.#remove(sheetId, id);
    }
    for (const [id, chart] of wanted) {
      if (!placed(before.get(id), chart)) this.#add(sheetId, id, chart);
    }
    this.redraw();
  }

  /** A deleted sheet takes its charts with it. */
  forget(sheetId: string): void {
    this.#shown.delete(sheetId);
  }

  /** Draws anew once this turn is over, however many cells it changes. */
  redraw(): void {
    if (this.#redrawing) return;
    this.#redrawing = true;
    requestAnimationFrame(() => {
      this.#redrawing = false;
      this.#pictures.redraw();
    });
  }

  #option(drawingId: string): ReturnType<typeof chartOption> | undefined {
    const chart = [...this.#shown.values()].map((charts) => charts.get(drawingId)).find(Boolean);
    if (!chart) return undefined;
    const cells = chart.series.map((series) => ({
      values: this.#cellsOf(series.values),
      categories: series.categories ? this.#cellsOf(series.categories) : [],
    }));
    return chartOption(chart, cells, this.#dark ? DARK_COLOURS : LIGHT_COLOURS);
  }

  #cellsOf({ sheet, block }: ChartSnapshot["series"][number]["values"]): ReturnType<Cells["read"]>[number] {
    const found = this.#sheets.list().find(({ name }) => name === sheet);
    return found ? this.#cells.read(found.id, block).flat() : [];
  }

  #add(sheetId: string, drawingId: string, chart: ChartSnapshot): void {
    const { from, to } = chart.place;
    const sheetTransform = {
      from: { row: from.row, rowOffset: 0, column: from.column, columnOffset: 0 },
      to: { row: to.row + 1, rowOffset: 0, column: to.column + 1, columnOffset: 0 },
    };
    const left = this.#offset(sheetId, "column", from.column);
    const top = this.#offset(sheetId, "row", from.row);
    const drawing: ISheetFloatDom = {
      ...this.#context.target(sheetId),
      drawingId,
      drawingType: DrawingTypeEnum.DRAWING_DOM,
      componentKey: COMPONENT,
      sheetTransform,
      axisAlignSheetTransform: sheetTransform,
      transform: {
        left,
        top,
        width: this.#offset(sheetId, "column", to.column + 1) - left,
        height: this.#offset(sheetId, "row", to.row + 1) - top,
      },
      data: { drawingId },
      allowTransform: true,
    };
    const change = this.#context.injector.get(ISheetDrawingService).getBatchAddOp([drawing]);
    this.#apply(sheetId, change, DrawingApplyType.INSERT);
  }

  #remove(sheetId: string, drawingId: string): void {
    const drawing = { ...this.#context.target(sheetId), drawingId };
    const change = this.#context.injector.get(ISheetDrawingService).getBatchRemoveOp([drawing]);
    this.#apply(sheetId, change, DrawingApplyType.REMOVE);
  }

  /** The service answers its changes without a type. */
  #apply(sheetId: string, change: unknown, type: DrawingApplyType): void {
    const { redo: op, objects } = change as IDrawingJsonUndo1;
    this.#context.run(SetDrawingApplyMutation, { ...this.#context.target(sheetId), op, objects, type });
  }

  /** Pixels from the first cell to the given row or column, headings not counted. */
  #offset(sheetId: string, along: "row" | "column", count: number): number {
    const worksheet = this.#context.worksheet(sheetId);
    let pixels = 0;
    for (let index = 0; index < count; index += 1) {
      pixels += along === "row" ? worksheet.getRowHeight(index) : worksheet.getColumnWidth(index);
    }
    return pixels;
  }
}
