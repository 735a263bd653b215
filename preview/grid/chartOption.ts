import type { EChartsCoreOption } from "echarts/core";
import type { CellSnapshot, ChartSnapshot } from "../model/snapshot";
import { displayText } from "./displayText";

/** A series with the cells that it draws, in the order of their range. */
export interface ChartSeriesCells {
  readonly values: readonly CellSnapshot[];
  readonly categories: readonly CellSnapshot[];
}

export interface ChartColours {
  readonly text: string;
  readonly line: string;
  readonly background: string;
}

export const LIGHT_COLOURS: ChartColours = { text: "#404040", line: "#D9D9D9", background: "#FFFFFF" };
export const DARK_COLOURS: ChartColours = { text: "#E0E0E0", line: "#4A4A4A", background: "#1F1F1F" };

/** What Excel draws a series with where the chart names no colour. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

const FONT = "Calibri, Carlito, 'Segoe UI', Arial, sans-serif";

/** Excel's gap, in percent of a bar's width, unless the chart says otherwise. */
const STANDARD_GAP = 150;

type Kind = "bar" | "column" | "line" | "area" | "pie";

function kindOf(type: string): Kind {
  if (type.startsWith("Bar")) return "bar";
  if (type.startsWith("Line")) return "line";
  if (type.startsWith("Area")) return "area";
  if (type.startsWith("Doughnut") || type.startsWith("Pie")) return "pie";
  return "column";
}

/** Excel's chart as ECharts draws it, from the cells that it shows. A blank, a text or an error draws nothing. */
export function chartOption(
  chart: ChartSnapshot,
  cells: readonly ChartSeriesCells[],
  colours: ChartColours = LIGHT_COLOURS,
): EChartsCoreOption {
  const common = {
    animation: false,
    backgroundColor: colours.background,
    color: PALETTE,
    textStyle: { fontFamily: FONT, color: colours.text },
    ...(chart.title && { title: title(chart.title, chart.titleFont, colours) }),
    ...(chart.legend && { legend: legend(chart.legend, colours) }),
    tooltip: { trigger: "item", confine: true },
    aria: { enabled: true, ...(chart.altText && { label: { description: chart.altText } }) },
  };
  return kindOf(chart.type) === "pie"
    ? { ...common, series: chart.series.map((series, index) => pieSeries(chart, series, cells[index])) }
    : { ...common, ...axes(chart, cells, colours), series: axisSeries(chart, cells, colours) };
}

function title(text: string, font: ChartSnapshot["titleFont"], colours: ChartColours): object {
  return {
    text,
    left: "center",
    top: 8,
    textStyle: {
      fontSize: font?.size ? Math.round((font.size * 4) / 3) : 16,
      fontWeight: font?.bold === false ? "normal" : "bold",
      fontStyle: font?.italic ? "italic" : "normal",
      color: font?.colour ?? colours.text,
    },
  };
}

function legend(place: NonNullable<ChartSnapshot["legend"]>, colours: ChartColours): object {
  const at = { Top: { top: 34 }, Bottom: { bottom: 6 }, Left: { left: 8 }, Right: { right: 8 } }[place];
  const upright = place === "Left" || place === "Right";
  return {
    ...at,
    orient: upright ? "vertical" : "horizontal",
    ...(upright && { top: "middle" }),
    textStyle: { color: colours.text },
  };
}

function categoriesOf(cells: readonly ChartSeriesCells[]): string[] {
  const first = cells.find((series) => series.categories.length > 0);
  if (first) return first.categories.map((cell) => cell.text);
  const length = Math.max(0, ...cells.map((series) => series.values.length));
  return Array.from({ length }, (_item, index) => String(index + 1));
}

function axes(chart: ChartSnapshot, cells: readonly ChartSeriesCells[], colours: ChartColours): object {
  const { valueAxis, categoryAxis } = chart;
  const sideways = kindOf(chart.type) === "bar";
  const format = axisFormat(chart, cells);
  const nameStyle = { color: colours.text, fontSize: 12 };
  const category = {
    type: "category",
    show: categoryAxis.visible !== false,
    data: categoriesOf(cells),
    inverse: categoryAxis.reverse,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: colours.line } },
    axisLabel: {
      color: colours.text,
      hideOverlap: true,
      ...(sideways && { width: 200, overflow: "truncate", interval: 0 }),
    },
    ...(categoryAxis.title && {
      name: categoryAxis.title,
      nameLocation: "middle",
      nameGap: sideways ? 60 : 30,
      nameTextStyle: nameStyle,
    }),
  };
  const value = {
    type: "value",
    ...(sideways && { position: categoryAxis.reverse && categoryAxis.crossedAt !== "maximum" ? "top" : "bottom" }),
    ...(valueAxis.min !== undefined && { min: valueAxis.min }),
    ...(valueAxis.max !== undefined && { max: valueAxis.max }),
    ...(valueAxis.majorUnit !== undefined && { interval: valueAxis.majorUnit }),
    axisLabel: {
      show: valueAxis.visible !== false,
      color: colours.text,
      formatter: (number: number) => displayText(number, format),
    },
    splitLine: { show: valueAxis.gridlines, lineStyle: { color: colours.line } },
    ...(valueAxis.title && {
      name: valueAxis.title,
      nameLocation: "middle",
      nameGap: sideways ? 28 : 44,
      nameTextStyle: nameStyle,
    }),
  };
  const top = (chart.title ? 44 : 16) + (chart.legend === "Top" ? 24 : 0);
  const bottom = 12 + (chart.legend === "Bottom" ? 26 : 0) + ((sideways ? valueAxis : categoryAxis).title ? 20 : 0);
  const left = 16 + ((sideways ? categoryAxis : valueAxis).title ? 20 : 0) + (chart.legend === "Left" ? 90 : 0);
  const right = 28 + (chart.legend === "Right" ? 90 : 0);
  return {
    grid: { top, bottom, left, right, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    xAxis: sideways ? value : category,
    yAxis: sideways ? category : value,
  };
}

/** Without a format of its own the axis takes the first drawn cell's, as in Excel. */
function axisFormat(chart: ChartSnapshot, cells: readonly ChartSeriesCells[]): string {
  const own = chart.valueAxis.numberFormat;
  if (own && own !== "Linked") return own;
  return (
    cells.flatMap((series) => series.values).find((cell) => typeof cell.value === "number")?.style.numberFormat ??
    "General"
  );
}

type Series = ChartSnapshot["series"][number];

function axisSeries(chart: ChartSnapshot, cells: readonly ChartSeriesCells[], colours: ChartColours): object[] {
  const stacked = chart.type.includes("Stacked");
  return chart.series.map((series, index) => {
    const kind = kindOf(series.type ?? chart.type);
    const data = (cells[index]?.values ?? []).map((cell) => (typeof cell.value === "number" ? cell.value : "-"));
    const common = {
      name: series.name,
      data,
      ...(series.colour && { itemStyle: { color: series.colour } }),
      // A line over stacked columns stands at its own values.
      ...(stacked && (series.type ?? chart.type).includes("Stacked") && { stack: "all" }),
      label: label(series, cells[index], kind, colours),
    };
    if (kind !== "line" && kind !== "area") return { ...common, type: "bar", ...gap(series, chart.series.length) };
    return {
      ...common,
      type: "line",
      showSymbol: (series.type ?? chart.type).includes("Markers"),
      symbolSize: 7,
      lineStyle: { width: 2.25, ...(series.colour && { color: series.colour }) },
      ...(kind === "area" && { areaStyle: {} }),
    };
  });
}

/** Excel's gap is a share of one bar; ECharts wants the share of the whole category. */
function gap(series: Series, bars: number): object {
  const width = series.gapWidth ?? STANDARD_GAP;
  return {
    barCategoryGap: `${Math.round((100 * width) / (100 * bars + width))}%`,
    barGap: `${-(series.overlap ?? 0)}%`,
  };
}

function label(series: Series, cells: ChartSeriesCells | undefined, kind: Kind, colours: ChartColours): object {
  if (!series.dataLabels) return { show: false };
  return {
    show: true,
    position: labelPlace(series.labelPosition, kind),
    color: colours.text,
    formatter: ({ dataIndex }: { dataIndex: number }) => labelText(cells?.values[dataIndex], series.labelFormat),
  };
}

/** Excel names places from the bar's base; ECharts from the screen. */
function labelPlace(place: string | undefined, kind: Kind): string {
  const sideways = kind === "bar";
  switch (place) {
    case "Center":
      return "inside";
    case "InsideEnd":
      return sideways ? "insideRight" : "insideTop";
    case "InsideBase":
      return sideways ? "insideLeft" : "insideBottom";
    case "Left":
      return "left";
    case "Right":
      return "right";
    case "Bottom":
      return "bottom";
    default:
      return sideways ? "right" : "top";
  }
}

function labelText(cell: CellSnapshot | undefined, format: string | undefined): string {
  if (!cell || typeof cell.value !== "number") return "";
  return format ? displayText(cell.value, format) : cell.text;
}

function pieSeries(chart: ChartSnapshot, series: Series, cells: ChartSeriesCells | undefined): object {
  const values = cells?.values ?? [];
  return {
    type: "pie",
    name: series.name,
    radius: chart.type.startsWith("Doughnut") ? ["45%", "70%"] : "70%",
    center: ["50%", chart.title ? "56%" : "50%"],
    data: values.flatMap((cell, index) =>
      typeof cell.value === "number"
        ? [{ name: cells?.categories[index]?.text ?? String(index + 1), value: cell.value }]
        : [],
    ),
    label: { show: series.dataLabels === true },
  };
}
