import { readBoolean, readOneOf } from "./arguments";
import type { ChartState } from "./chartState";
import { ChartTextFormat } from "./chartTextFormat";
import { notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.ChartLegend. */
export class ChartLegend extends ExcelObject {
  readonly #chart: ChartState;
  readonly #changed: () => void;

  constructor(chart: ChartState, changed: () => void) {
    super("ChartLegend");
    this.#chart = chart;
    this.#changed = changed;
  }

  get visible(): boolean {
    return this.#chart.legendVisible;
  }

  set visible(value: unknown) {
    this.#chart.legendVisible = readBoolean(value);
    this.#changed();
  }

  get position(): string {
    return this.#chart.legendPosition;
  }

  set position(value: unknown) {
    const position = readOneOf(value, ["Top", "Bottom", "Left", "Right", "Corner", "Custom"]);
    if (position === "Corner" || position === "Custom") throw notImplemented(`ChartLegend.position.${position}`);
    this.#chart.legendPosition = position;
    this.#changed();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartLegendFormat", this.#chart.legendFont, this.#changed);
  }
}
