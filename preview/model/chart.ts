import { readNumber, readOneOf, readText } from "./arguments";
import { ChartAxes } from "./chartAxes";
import { ChartLegend } from "./chartLegend";
import { ChartSeriesCollection } from "./chartSeriesCollection";
import { readSource, SERIES_BY } from "./chartSource";
import type { ChartState } from "./chartState";
import { ChartTitle } from "./chartTitle";
import { CHART_TYPES } from "./chartTypes";
import { invalidArgument, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import { SheetGeometry } from "./sheetGeometry";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.Chart. Place and size are in points. */
export class Chart extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #chart: ChartState;
  readonly #changed: () => void;

  constructor(state: WorkbookState, sheetId: string, chart: ChartState) {
    super("Chart", { Id: chart.id });
    this.#state = state;
    this.#sheetId = sheetId;
    this.#chart = chart;
    this.#changed = () => state.touch(sheetId, "charts");
  }

  get id(): string {
    return this.#chart.id;
  }

  get name(): string {
    return this.#chart.name;
  }

  set name(value: unknown) {
    this.#chart.name = readText(value);
    this.#changed();
  }

  get chartType(): string {
    return this.#chart.type;
  }

  set chartType(value: unknown) {
    this.#chart.type = readOneOf(value, CHART_TYPES);
    this.#changed();
  }

  get left(): number {
    return this.#chart.left;
  }

  set left(value: unknown) {
    this.#chart.left = distance(value);
    this.#changed();
  }

  get top(): number {
    return this.#chart.top;
  }

  set top(value: unknown) {
    this.#chart.top = distance(value);
    this.#changed();
  }

  get width(): number {
    return this.#chart.width;
  }

  set width(value: unknown) {
    this.#chart.width = distance(value);
    this.#changed();
  }

  get height(): number {
    return this.#chart.height;
  }

  set height(value: unknown) {
    this.#chart.height = distance(value);
    this.#changed();
  }

  get title(): ChartTitle {
    return new ChartTitle(this.#chart, this.#changed);
  }

  get legend(): ChartLegend {
    return new ChartLegend(this.#chart, this.#changed);
  }

  get axes(): ChartAxes {
    return new ChartAxes(this.#chart, this.#changed);
  }

  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.#chart, this.#changed);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.#state, this.#sheetId);
  }

  setData(source: unknown, seriesBy: unknown = "Auto"): void {
    if (!(source instanceof Range)) throw invalidArgument();
    this.#chart.series = readSource(this.#state, source, readOneOf(seriesBy ?? "Auto", SERIES_BY));
    this.#changed();
  }

  /** From the first cell's upper left corner to the last cell's lower right corner. */
  setPosition(startCell: unknown, endCell?: unknown): void {
    const start = this.#place(startCell);
    const geometry = new SheetGeometry(this.#state.grid, this.#sheetId);
    this.#chart.left = geometry.left(start.block.column);
    this.#chart.top = geometry.top(start.block.row);
    if (endCell !== undefined && endCell !== null && endCell !== "") {
      const { row, column, rows, columns } = this.#place(endCell).block;
      const width = geometry.left(column + columns) - this.#chart.left;
      const height = geometry.top(row + rows) - this.#chart.top;
      if (width <= 0 || height <= 0) throw invalidArgument();
      this.#chart.width = width;
      this.#chart.height = height;
    }
    this.#changed();
  }

  activate(): void {
    this.#state.activate(this.#sheetId);
  }

  delete(): void {
    const sheet = this.#state.sheet(this.#sheetId);
    if (!sheet.charts.includes(this.#chart)) throw itemNotFound();
    sheet.charts = sheet.charts.filter((chart) => chart !== this.#chart);
    this.#changed();
  }

  #place(cell: unknown): Range {
    const range = cell instanceof Range ? cell : this.worksheet.getRange(readText(cell));
    if (range.sheetId !== this.#sheetId) throw invalidArgument();
    return range;
  }
}

function distance(value: unknown): number {
  const points = readNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}
