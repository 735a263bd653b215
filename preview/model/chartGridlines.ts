import { readBoolean } from "./arguments";
import type { AxisState } from "./chartState";
import { notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.ChartGridlines. */
export class ChartGridlines extends ExcelObject {
  readonly #axis: AxisState;
  readonly #type: "Value" | "Category";
  readonly #changed: () => void;

  constructor(axis: AxisState, type: "Value" | "Category", changed: () => void) {
    super("ChartGridlines");
    this.#axis = axis;
    this.#type = type;
    this.#changed = changed;
  }

  get visible(): boolean {
    return this.#axis.gridlines;
  }

  set visible(value: unknown) {
    const visible = readBoolean(value);
    if (visible && this.#type === "Category") throw notImplemented("ChartGridlines.visible of the category axis");
    this.#axis.gridlines = visible;
    this.#changed();
  }
}
