import { readOneOf } from "./arguments";
import { ChartAxis } from "./chartAxis";
import type { ChartState } from "./chartState";
import { notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.ChartAxes. */
export class ChartAxes extends ExcelObject {
  readonly #chart: ChartState;
  readonly #changed: () => void;

  constructor(chart: ChartState, changed: () => void) {
    super("ChartAxes");
    this.#chart = chart;
    this.#changed = changed;
  }

  get valueAxis(): ChartAxis {
    return new ChartAxis(this.#chart.valueAxis, "Value", this.#changed);
  }

  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.#chart.categoryAxis, "Category", this.#changed);
  }

  getItem(type: unknown, group: unknown = "Primary"): ChartAxis {
    const name = readOneOf(type, ["Invalid", "Category", "Value", "Series"]);
    const side = readOneOf(group ?? "Primary", ["Primary", "Secondary"]);
    if ((name !== "Category" && name !== "Value") || side === "Secondary") {
      throw notImplemented(`ChartAxes.getItem.${name}.${side}`);
    }
    return name === "Value" ? this.valueAxis : this.categoryAxis;
  }
}
