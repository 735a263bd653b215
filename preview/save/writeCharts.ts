import type { Worksheet } from "@cj-tech-master/excelts";
import type {
  AddAxisOptions,
  AddChartOptions,
  AddChartRange,
  AddChartSeriesOptions,
  AddDataLabelsOptions,
  ChartRichText,
  ChartTextProperties,
  LegendPosition,
} from "@cj-tech-master/excelts/chart";
import type { ChartSnapshot } from "../model/snapshot";
import { absoluteReference } from "./address";
import { chartKind, labelPosition } from "./chartKind";

type Series = ChartSnapshot["series"][number];

const LEGEND_PLACES: Record<NonNullable<ChartSnapshot["legend"]>, LegendPosition> = {
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

/** As Excel draws a new chart: grey words and hairlines, sizes in hundredths of a point. */
const TITLE_TEXT: ChartTextProperties = { size: 1400, bold: false, color: { srgb: "595959" } };
const AXIS_TEXT: ChartTextProperties = { size: 900, color: { srgb: "595959" } };
const HAIRLINE = "#D9D9D9";
const LINE_WIDTH = 2.25;

/**
 * Charts over their cells. `completeChart` adds the values that the series had, `completeDrawing` names and alternative
 * texts.
 */
export function writeCharts(worksheet: Worksheet, charts: readonly ChartSnapshot[]): void {
  for (const chart of charts) {
    const groups = [...seriesByType(chart)].map(([type, series]) => groupOptions(chart, type, series));
    const [first] = groups;
    if (groups.length > 1) {
      worksheet.addComboChart({ ...frameOptions(chart), groups }, place(chart));
    } else if (first) {
      worksheet.addChart({ ...frameOptions(chart), ...first }, place(chart));
    }
  }
}

/** The series in the order of the file: those of a type together. */
export function seriesInFile(chart: ChartSnapshot): Series[] {
  return [...seriesByType(chart).values()].flat();
}

/** A series may be drawn in another way than its chart: a line over columns. */
function seriesByType(chart: ChartSnapshot): Map<string, Series[]> {
  const groups = new Map<string, Series[]>();
  for (const series of chart.series) {
    const type = series.type ?? chart.type;
    groups.set(type, [...(groups.get(type) ?? []), series]);
  }
  return groups;
}

function frameOptions({ title, titleFont, legend }: ChartSnapshot) {
  return {
    title: title === undefined ? null : titleText(title, titleFont),
    showLegend: legend !== undefined,
    ...(legend && { legendPosition: LEGEND_PLACES[legend], legendOptions: { txPr: AXIS_TEXT } }),
  };
}

function titleText(text: string, font: ChartSnapshot["titleFont"] = {}): ChartRichText {
  const properties: ChartTextProperties = {
    ...TITLE_TEXT,
    ...(font.size !== undefined && { size: font.size * 100 }),
    ...(font.colour !== undefined && { color: { srgb: font.colour.slice(1) } }),
    ...(font.bold !== undefined && { bold: font.bold }),
    ...(font.italic !== undefined && { italic: font.italic }),
    ...(font.name !== undefined && { fontFamily: font.name }),
  };
  return { paragraphs: [{ properties: { defaultRunProperties: properties }, runs: [{ text, properties }] }] };
}

function groupOptions(chart: ChartSnapshot, type: string, series: readonly Series[]): AddChartOptions {
  const kind = chartKind(type);
  // Both belong to all bars of a chart: the first that says something counts.
  const gapWidth = series.find((entry) => entry.gapWidth !== undefined)?.gapWidth;
  const overlap = series.find((entry) => entry.overlap !== undefined)?.overlap ?? kind.overlap;
  return {
    type: kind.type,
    series: series.map((entry) => seriesOptions(entry, type)),
    varyColors: !kind.axes,
    ...(kind.barDir && { barDir: kind.barDir }),
    ...(kind.grouping && { grouping: kind.grouping }),
    ...(kind.type === "bar" && overlap !== undefined && { overlap }),
    ...(kind.type === "bar" && gapWidth !== undefined && { gapWidth }),
    ...(kind.type === "line" && { showMarker: true }),
    ...(kind.type === "doughnut" && { holeSize: 60 }),
    ...(kind.axes && { categoryAxis: categoryAxis(chart), valueAxis: valueAxis(chart) }),
  };
}

function seriesOptions(series: Series, type: string): AddChartSeriesOptions {
  const kind = chartKind(type);
  const { colour } = series;
  return {
    name: series.name,
    values: absoluteReference(series.values.sheet, series.values.block),
    ...(series.categories && { categories: absoluteReference(series.categories.sheet, series.categories.block) }),
    ...(kind.type === "line"
      ? { ...(colour && { line: colour }), lineWidth: LINE_WIDTH, smooth: false, marker: marker(kind.markers, colour) }
      : { ...(colour && { fill: colour }) }),
    ...(kind.type === "bar" && { invertIfNegative: false }),
    ...(series.dataLabels && { dataLabels: dataLabels(series, type) }),
  };
}

function marker(shown: boolean | undefined, colour: string | undefined): AddChartSeriesOptions["marker"] {
  return shown ? { symbol: "circle", size: 5, ...(colour && { fill: colour, border: colour }) } : { symbol: "none" };
}

function dataLabels({ labelFormat, labelPosition: excelPosition }: Series, type: string): AddDataLabelsOptions {
  const position = labelPosition(chartKind(type), excelPosition);
  return {
    showVal: true,
    showCatName: false,
    showSerName: false,
    showPercent: false,
    showLegendKey: false,
    txPr: AXIS_TEXT,
    ...(position && { position }),
    ...(labelFormat !== undefined && { numFmt: labelFormat, numFmtLinked: false }),
  };
}

function categoryAxis({ categoryAxis: axis }: ChartSnapshot): AddAxisOptions {
  return {
    ...axisTitle(axis.title),
    hidden: axis.visible === false,
    orientation: axis.reverse ? "maxMin" : "minMax",
    majorGridlines: false,
    majorTickMark: "none",
    minorTickMark: "none",
    tickLblPos: axis.labelsAtEdge ? "low" : "nextTo",
    lineColor: HAIRLINE,
    txPr: AXIS_TEXT,
  };
}

function valueAxis({ valueAxis: axis, categoryAxis: crossed }: ChartSnapshot): AddAxisOptions {
  return {
    ...axisTitle(axis.title),
    ...(crossed.crossedAt === "maximum" && { crosses: "max" }),
    hidden: axis.visible === false,
    majorGridlines: axis.gridlines,
    ...(axis.gridlines && { majorGridlinesStyle: { border: HAIRLINE, borderWidth: 0.75 } }),
    ...(axis.min !== undefined && { min: axis.min }),
    ...(axis.max !== undefined && { max: axis.max }),
    ...(axis.majorUnit !== undefined && { majorUnit: axis.majorUnit }),
    ...(axis.numberFormat !== undefined && { numFmt: axis.numberFormat, numFmtLinked: false }),
    majorTickMark: "none",
    minorTickMark: "none",
    tickLblPos: "nextTo",
    txPr: AXIS_TEXT,
  };
}

function axisTitle(title: string | undefined): AddAxisOptions {
  return title === undefined ? {} : { title, titleOptions: { txPr: AXIS_TEXT } };
}

/** `to` is the last cell that the chart covers; the file names the cell after it. */
function place({ place: { from, to } }: ChartSnapshot): AddChartRange {
  return {
    tl: { col: from.column, row: from.row },
    br: { col: to.column + 1, row: to.row + 1 },
    editAs: "twoCell",
  };
}
