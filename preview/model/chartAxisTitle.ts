import { readBoolean, readText } from "./arguments";
import type { AxisState } from "./chartState";
import { ChartTextFormat } from "./chartTextFormat";
import { ExcelObject } from "./excelObject";

/** Excel.ChartAxisTitle. */
export class ChartAxisTitle extends ExcelObject {
  readonly #axis: AxisState;
  readonly #changed: () => void;

  constructor(axis: AxisState, changed: () => void) {
    super("ChartAxisTitle");
    this.#axis = axis;
    this.#changed = changed;
  }

  get text(): string {
    return this.#axis.title ?? "Axis Title";
  }

  set text(value: unknown) {
    this.#axis.title = readText(value);
    this.#axis.titleVisible = true;
    this.#changed();
  }

  get visible(): boolean {
    return this.#axis.titleVisible;
  }

  set visible(value: unknown) {
    this.#axis.titleVisible = readBoolean(value);
    this.#changed();
  }

  get format(): ChartTextFormat {
    return new ChartTextFormat("ChartAxisTitleFormat", this.#axis.titleFont, this.#changed);
  }
}
