import { readOneOf, readText } from "./arguments";
import { Chart } from "./chart";
import { readSource, SERIES_BY } from "./chartSource";
import { newAxisState, type ChartState } from "./chartState";
import { CHART_TYPES } from "./chartTypes";
import { invalidArgument, itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";

/** Where Excel on the web puts a new chart, and its size, in points. */
const NEW_CHART = { left: 192, top: 75, width: 360, height: 216 };

/** Excel.ChartCollection of a sheet. */
export class ChartCollection extends ExcelCollection<Chart> {
  readonly #state: WorkbookState;
  readonly #sheetId: string;

  constructor(state: WorkbookState, sheetId: string) {
    super("ChartCollection", () => state.sheet(sheetId).charts.map((chart) => new Chart(state, sheetId, chart)));
    this.#state = state;
    this.#sheetId = sheetId;
  }

  add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): Chart {
    if (!(source instanceof Range)) throw invalidArgument();
    const name = readOneOf(type, CHART_TYPES);
    const series = readSource(this.#state, source, readOneOf(seriesBy ?? "Auto", SERIES_BY));
    const only = series.length === 1 ? series[0] : undefined;
    const chart: ChartState = {
      ...NEW_CHART,
      id: `{${this.#state.newId()}}`,
      name: this.#freeName(),
      type: name,
      title: only?.name,
      titleVisible: only !== undefined,
      titleFont: {},
      valueAxis: newAxisState(true),
      categoryAxis: newAxisState(false),
      legendVisible: only === undefined,
      legendPosition: "Bottom",
      legendFont: {},
      series,
    };
    this.#state.sheet(this.#sheetId).charts.push(chart);
    this.#state.touch(this.#sheetId, "charts");
    return new Chart(this.#state, this.#sheetId, chart);
  }

  getItem(name: unknown): Chart {
    return this.getItemOrNullObject(name) ?? fail();
  }

  /** By name, whatever its case, or by id. */
  getItemOrNullObject(name: unknown): Chart | null {
    const wanted = readText(name).toLowerCase();
    return this.list().find((chart) => chart.name.toLowerCase() === wanted || chart.id === wanted) ?? null;
  }

  #freeName(): string {
    const taken = new Set(this.#state.sheet(this.#sheetId).charts.map((chart) => chart.name));
    let number = 1;
    while (taken.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}

function fail(): never {
  throw itemNotFound();
}
