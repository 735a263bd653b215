import { readText, readWhole } from "./arguments";
import { ChartSeries } from "./chartSeries";
import { newSeriesState, type ChartState } from "./chartState";
import { invalidArgument } from "./excelError";
import { ExcelCollection } from "./excelObject";

/** Excel.ChartSeriesCollection. */
export class ChartSeriesCollection extends ExcelCollection<ChartSeries> {
  readonly #chart: ChartState;
  readonly #changed: () => void;

  constructor(chart: ChartState, changed: () => void) {
    super("ChartSeriesCollection", () => chart.series.map((series) => new ChartSeries(chart, series, changed)));
    this.#chart = chart;
    this.#changed = changed;
  }

  add(name?: unknown, index?: unknown): ChartSeries {
    const { series } = this.#chart;
    const place = index === undefined || index === null ? series.length : readWhole(index);
    if (place < 0 || place > series.length) throw invalidArgument();
    const added = newSeriesState(name === undefined || name === null ? `Series${series.length + 1}` : readText(name));
    series.splice(place, 0, added);
    this.#changed();
    return new ChartSeries(this.#chart, added, this.#changed);
  }
}
