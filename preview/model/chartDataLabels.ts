import { readBoolean, readOneOf, readText } from "./arguments";
import { requireValues } from "./chartSeriesFormat";
import type { SeriesState } from "./chartState";
import { ChartTextFormat } from "./chartTextFormat";
import { ExcelObject } from "./excelObject";

const POSITIONS = [
  "None",
  "Center",
  "InsideEnd",
  "InsideBase",
  "OutsideEnd",
  "Left",
  "Right",
  "Top",
  "Bottom",
  "BestFit",
  "Callout",
] as const;

/** Excel.ChartDataLabels of a series: they show the values. */
export class ChartDataLabels extends ExcelObject {
  readonly #series: SeriesState;
  readonly #changed: () => void;

  constructor(series: SeriesState, changed: () => void) {
    super("ChartDataLabels");
    this.#series = series;
    this.#changed = changed;
  }

  get numberFormat(): string {
    return this.#series.labels.numberFormat ?? "General";
  }

  set numberFormat(value: unknown) {
    requireValues(this.#series);
    this.#series.labels.numberFormat = readText(value);
    this.#changed();
  }

  get position(): string {
    return this.#series.labels.position ?? "OutsideEnd";
  }

  set position(value: unknown) {
    requireValues(this.#series);
    this.#series.labels.position = readOneOf(value, POSITIONS);
    this.#changed();
  }

  get showValue(): boolean {
    return this.#series.hasDataLabels;
  }

  set showValue(value: unknown) {
    requireValues(this.#series);
    this.#series.hasDataLabels = readBoolean(value);
    this.#changed();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartDataLabelFormat", this.#series.labels.font, this.#changed);
  }
}
