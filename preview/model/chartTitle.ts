import { readBoolean, readText } from "./arguments";
import type { ChartState } from "./chartState";
import { ChartTextFormat } from "./chartTextFormat";
import { ExcelObject } from "./excelObject";

/** Excel.ChartTitle. A chart that has none gets one when its text is set. */
export class ChartTitle extends ExcelObject {
  readonly #chart: ChartState;
  readonly #changed: () => void;

  constructor(chart: ChartState, changed: () => void) {
    super("ChartTitle");
    this.#chart = chart;
    this.#changed = changed;
  }

  get text(): string {
    return this.#chart.title ?? "Chart Title";
  }

  set text(value: unknown) {
    this.#chart.title = readText(value);
    this.#chart.titleVisible = true;
    this.#changed();
  }

  get visible(): boolean {
    return this.#chart.titleVisible;
  }

  set visible(value: unknown) {
    this.#chart.titleVisible = readBoolean(value);
    this.#changed();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartTitleFormat", this.#chart.titleFont, this.#changed);
  }
}
