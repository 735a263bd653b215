import { readBoolean, readOneOf, readText, readWhole } from "./arguments";
import { ChartDataLabels } from "./chartDataLabels";
import { ChartSeriesFormat, requireValues } from "./chartSeriesFormat";
import type { ChartState, SeriesState, SheetBlock } from "./chartState";
import { CHART_TYPES } from "./chartTypes";
import { invalidArgument, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";

/** Excel.ChartSeries. */
export class ChartSeries extends ExcelObject {
  readonly #chart: ChartState;
  readonly #series: SeriesState;
  readonly #changed: () => void;

  constructor(chart: ChartState, series: SeriesState, changed: () => void) {
    super("ChartSeries");
    this.#chart = chart;
    this.#series = series;
    this.#changed = changed;
  }

  get name(): string {
    return this.#series.name;
  }

  set name(value: unknown) {
    this.#series.name = readText(value);
    this.#changed();
  }

  get chartType(): string {
    return this.#series.type ?? this.#chart.type;
  }

  set chartType(value: unknown) {
    requireValues(this.#series);
    this.#series.type = readOneOf(value, CHART_TYPES);
    this.#changed();
  }

  get gapWidth(): number {
    return this.#series.gapWidth ?? 219;
  }

  set gapWidth(value: unknown) {
    requireValues(this.#series);
    this.#series.gapWidth = between(value, 0, 500);
    this.#changed();
  }

  get overlap(): number {
    return this.#series.overlap ?? 0;
  }

  set overlap(value: unknown) {
    requireValues(this.#series);
    this.#series.overlap = between(value, -100, 100);
    this.#changed();
  }

  get hasDataLabels(): boolean {
    return this.#series.hasDataLabels;
  }

  set hasDataLabels(value: unknown) {
    requireValues(this.#series);
    this.#series.hasDataLabels = readBoolean(value);
    this.#changed();
  }

  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.#series, this.#changed);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.#series, this.#changed);
  }

  setValues(source: unknown): void {
    this.#series.values = cellsOf(source);
    this.#changed();
  }

  setXAxisValues(source: unknown): void {
    this.#series.categories = cellsOf(source);
    this.#changed();
  }

  delete(): void {
    const index = this.#chart.series.indexOf(this.#series);
    if (index < 0) throw itemNotFound();
    this.#chart.series.splice(index, 1);
    this.#changed();
  }
}

function cellsOf(source: unknown): SheetBlock {
  if (!(source instanceof Range) || (source.block.rows > 1 && source.block.columns > 1)) throw invalidArgument();
  return { sheetId: source.sheetId, block: source.block };
}

function between(value: unknown, least: number, most: number): number {
  const number = readWhole(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}
