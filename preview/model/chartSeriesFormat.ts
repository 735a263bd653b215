import type { SeriesState } from "./chartState";
import { readColour } from "./colour";
import { ExcelError } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.ChartSeriesFormat. */
export class ChartSeriesFormat extends ExcelObject {
  readonly #series: SeriesState;
  readonly #changed: () => void;

  constructor(series: SeriesState, changed: () => void) {
    super("ChartSeriesFormat");
    this.#series = series;
    this.#changed = changed;
  }

  get fill(): ChartFill {
    return new ChartFill(this.#series, this.#changed);
  }

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.#series, this.#changed);
  }
}

/** Excel gives no type and no format to a series that has no values yet. */
export function requireValues(series: SeriesState): void {
  if (series.values === null) throw new ExcelError("EmptyChartSeries");
}

/** Excel.ChartFill of a series. */
export class ChartFill extends ExcelObject {
  readonly #series: SeriesState;
  readonly #changed: () => void;

  constructor(series: SeriesState, changed: () => void) {
    super("ChartFill");
    this.#series = series;
    this.#changed = changed;
  }

  setSolidColor(colour: unknown): void {
    requireValues(this.#series);
    this.#series.colour = readColour(colour);
    this.#changed();
  }

  clear(): void {
    this.#series.colour = undefined;
    this.#changed();
  }
}

/** Excel.ChartLineFormat of a series. */
export class ChartLineFormat extends ExcelObject {
  readonly #series: SeriesState;
  readonly #changed: () => void;

  constructor(series: SeriesState, changed: () => void) {
    super("ChartLineFormat");
    this.#series = series;
    this.#changed = changed;
  }

  get color(): string {
    return this.#series.lineColour ?? "";
  }

  set color(value: unknown) {
    requireValues(this.#series);
    this.#series.lineColour = readColour(value);
    this.#changed();
  }

  clear(): void {
    this.#series.lineColour = undefined;
    this.#changed();
  }
}
