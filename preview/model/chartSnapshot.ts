import type { AxisState, ChartState, SeriesState, SheetBlock } from "./chartState";
import { SheetGeometry } from "./sheetGeometry";
import type { ChartSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

type SeriesSnapshot = ChartSnapshot["series"][number];

/** A chart as plain data. A series whose cells are gone with their sheet is left out. */
export function chartSnapshot(state: WorkbookState, sheetId: string, chart: ChartState): ChartSnapshot {
  const geometry = new SheetGeometry(state.grid, sheetId);
  return {
    id: chart.id,
    name: chart.name,
    type: chart.type,
    ...(chart.titleVisible && chart.title !== undefined
      ? { title: chart.title, titleFont: { ...chart.titleFont } }
      : {}),
    series: chart.series.flatMap((series) => seriesSnapshot(state, series) ?? []),
    place: {
      from: { row: geometry.rowAt(chart.top), column: geometry.columnAt(chart.left) },
      to: {
        row: geometry.rowAt(chart.top + chart.height - 0.5),
        column: geometry.columnAt(chart.left + chart.width - 0.5),
      },
    },
    valueAxis: valueAxisSnapshot(chart.valueAxis),
    categoryAxis: categoryAxisSnapshot(chart.categoryAxis),
    ...(chart.altText === undefined ? {} : { altText: chart.altText }),
    ...(chart.legendVisible ? { legend: legendPosition(chart.legendPosition) } : {}),
  };
}

function seriesSnapshot(state: WorkbookState, series: SeriesState): SeriesSnapshot | null {
  const values = located(state, series.values);
  if (values === undefined) return null;
  const categories = located(state, series.categories);
  return {
    name: series.name,
    values,
    ...(categories === undefined ? {} : { categories }),
    ...defined({
      colour: series.colour ?? series.lineColour,
      gapWidth: series.gapWidth,
      overlap: series.overlap,
      type: series.type,
      labelFormat: series.hasDataLabels ? series.labels.numberFormat : undefined,
      labelPosition: series.hasDataLabels ? series.labels.position : undefined,
    }),
    dataLabels: series.hasDataLabels,
  };
}

function valueAxisSnapshot(axis: AxisState): ChartSnapshot["valueAxis"] {
  const { min, max, majorUnit, numberFormat, gridlines, visible } = axis;
  return { ...defined({ title: axisTitle(axis), min, max, majorUnit, numberFormat }), gridlines, visible };
}

function categoryAxisSnapshot(axis: AxisState): ChartSnapshot["categoryAxis"] {
  return {
    ...defined({ title: axisTitle(axis) }),
    reverse: axis.reverse,
    visible: axis.visible,
    ...(axis.labelsAtEdge && { labelsAtEdge: true as const }),
    ...(axis.crossedAtMaximum && { crossedAt: "maximum" as const }),
  };
}

function axisTitle(axis: AxisState): string | undefined {
  return axis.titleVisible ? axis.title : undefined;
}

function located(state: WorkbookState, cells: SheetBlock | null): SeriesSnapshot["values"] | undefined {
  const sheet = cells === null ? undefined : state.sheetName(cells.sheetId);
  return cells === null || sheet === undefined ? undefined : { sheet, block: cells.block };
}

function legendPosition(position: string): NonNullable<ChartSnapshot["legend"]> {
  return position === "Top" || position === "Bottom" || position === "Left" ? position : "Right";
}

/** Drops properties without a value, so that plain data holds only what was said. */
function defined<Shape extends object>(shape: Shape): Partial<Shape> {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Partial<Shape>;
}
