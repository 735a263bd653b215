import type { Element } from "@xmldom/xmldom";
import { parseAddress } from "../model/address";
import type { ChartSnapshot } from "../model/snapshot";
import { excelChartType, shownLabelPosition } from "../save/chartKind";
import type { ChartKind } from "../save/chartKind";
import { tellChartFeatures } from "./chartFeatures";
import type { NotHeldList } from "./notHeld";
import type { OpenedPackage } from "./openedPackage";
import { attributeOf, childOf, childrenOf, flagOf, numberOf, textOf } from "./xml";

type Series = ChartSnapshot["series"][number];
type Font = NonNullable<ChartSnapshot["titleFont"]>;

const LEGENDS: Readonly<Record<string, ChartSnapshot["legend"]>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

/** The charts of a sheet's drawing; pictures and shapes are told. */
export function readCharts(
  file: OpenedPackage,
  sheetPath: string,
  sheet: string,
  notHeld: NotHeldList,
): ChartSnapshot[] {
  return [...file.targets(sheetPath, "drawing").values()].flatMap((path) => {
    const parts = file.targets(path, "chart");
    return childrenOf(file.xml(path)).flatMap((anchor, index) => {
      const frame = childOf(anchor, "graphicFrame");
      const reference = childOf(frame, "graphic", "graphicData", "chart");
      const part = parts.get(reference?.getAttribute(prefixed(reference, "id")) ?? "");
      const place = readPlace(anchor);
      const chart = part === undefined || !place ? undefined : readChart(file.xml(part), sheet, notHeld);
      if (!chart || !place) {
        notHeld.add(drawnKind(anchor), sheet, nameOf(anchor));
        return [];
      }
      const properties = childOf(frame, "nvGraphicFramePr", "cNvPr");
      const altText = attributeOf(properties, "descr");
      return [
        {
          id: `{opened-${index}}`,
          name: attributeOf(properties, "name") ?? `Chart ${index + 1}`,
          ...chart,
          place,
          // A chart without one of its own is saved with its title.
          ...(altText && altText !== chart.title && { altText }),
        },
      ];
    });
  });
}

function prefixed(element: Element, name: string): string {
  return Array.from(element.attributes).find((attribute) => attribute.localName === name)?.name ?? name;
}

function drawnKind(anchor: Element): "chart" | "picture" | "slicer" | "shape" {
  if (childOf(anchor, "pic")) return "picture";
  if (childOf(anchor, "graphicFrame")) return "chart";
  return childrenOf(anchor).some((child) => child.localName === "AlternateContent") ? "slicer" : "shape";
}

function nameOf(anchor: Element): string | undefined {
  const properties = Array.from(anchor.getElementsByTagNameNS("*", "cNvPr"))[0];
  return attributeOf(properties, "name");
}

/** The cells that a frame covers: the file names the one after the last, unless it reaches into it. */
function readPlace(anchor: Element): ChartSnapshot["place"] | undefined {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const at = (corner: Element | undefined, name: string): number => Number(textOf(childOf(corner, name)) ?? NaN);
  const last = (along: "row" | "col"): number => at(to, along) - (at(to, `${along}Off`) > 0 ? 0 : 1);
  const place = {
    from: { row: at(from, "row"), column: at(from, "col") },
    to: { row: last("row"), column: last("col") },
  };
  return [place.from.row, place.from.column, place.to.row, place.to.column].every(Number.isFinite) ? place : undefined;
}

type ChartContent = Omit<ChartSnapshot, "id" | "name" | "place" | "altText">;

function readChart(root: Element, sheet: string, notHeld: NotHeldList): ChartContent | undefined {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = childrenOf(plot).filter((element) => element.localName?.endsWith("Chart"));
  const types = groups.map(chartTypeOf);
  const [type] = types;
  if (type === undefined || types.some((each) => each === undefined)) return undefined;
  tellChartFeatures(root, sheet, notHeld);
  const series = groups.flatMap((group, index) =>
    readGroup(group, index > 0 ? types[index] : undefined, sheet, notHeld),
  );
  if (childrenOf(plot, "valAx").length > 1) notHeld.add("chartFormat", sheet, "secondary axis");
  const categories = childOf(plot, "catAx") ?? childOf(plot, "dateAx");
  const values = childOf(plot, "valAx");
  const title = childOf(chart, "title");
  const legend = childOf(chart, "legend");
  return {
    type,
    ...(title && { title: richText(title), titleFont: readFont(title) }),
    series,
    valueAxis: readValueAxis(values),
    categoryAxis: readCategoryAxis(categories, values),
    ...(legend && { legend: LEGENDS[attributeOf(childOf(legend, "legendPos"), "val") ?? "r"] ?? "Right" }),
  };
}

function readGroup(group: Element, type: string | undefined, sheet: string, notHeld: NotHeldList): Series[] {
  const gapWidth = numberOf(childOf(group, "gapWidth"), "val");
  const overlap = numberOf(childOf(group, "overlap"), "val");
  return childrenOf(group, "ser").flatMap((element, index) => {
    const values = cellsOf(childOf(element, "val", "numRef"));
    if (!values) {
      notHeld.add("chartFormat", sheet, "values");
      return [];
    }
    const category = childOf(element, "cat");
    const categories = cellsOf(childrenOf(category)[0]);
    const labels = childOf(element, "dLbls");
    const showsLabels = labels !== undefined && flagOf(childOf(labels, "showVal"), "val");
    const labelFormat = showsLabels ? attributeOf(childOf(labels, "numFmt"), "formatCode") : undefined;
    const labelPosition = showsLabels ? shownLabelPosition(attributeOf(childOf(labels, "dLblPos"), "val")) : undefined;
    const colour = seriesColour(element);
    return [
      {
        name: seriesName(element),
        values,
        ...(categories && { categories }),
        ...(colour && { colour }),
        ...(index === 0 && gapWidth !== undefined && { gapWidth }),
        ...(index === 0 && overlap !== undefined && { overlap }),
        ...(type && { type }),
        ...(labelFormat !== undefined && { labelFormat }),
        ...(labelPosition && { labelPosition }),
        dataLabels: showsLabels,
      },
    ];
  });
}

/** The cells that a reference reads; undefined for several blocks or none. */
function cellsOf(reference: Element | undefined): Series["values"] | undefined {
  const address = parseAddress(textOf(childOf(reference, "f")) ?? "");
  return address?.sheet === undefined ? undefined : { sheet: address.sheet, block: address.block };
}

function seriesName(series: Element): string {
  const name = childOf(series, "tx");
  const cached = childOf(name, "strRef", "strCache", "pt", "v");
  return textOf(childOf(name, "v") ?? cached) ?? "";
}

function seriesColour(series: Element): string | undefined {
  const shape = childOf(series, "spPr");
  const fill = childOf(shape, "solidFill") ?? childOf(shape, "ln", "solidFill");
  const value = attributeOf(childOf(fill, "srgbClr"), "val");
  return value && `#${value.toUpperCase()}`;
}

function readValueAxis(axis: Element | undefined): ChartSnapshot["valueAxis"] {
  const title = childOf(axis, "title");
  const scaling = childOf(axis, "scaling");
  const min = numberOf(childOf(scaling, "min"), "val");
  const max = numberOf(childOf(scaling, "max"), "val");
  const majorUnit = numberOf(childOf(axis, "majorUnit"), "val");
  const format = childOf(axis, "numFmt");
  const numberFormat = format && !flagOf(format, "sourceLinked") ? attributeOf(format, "formatCode") : undefined;
  return {
    ...(title && { title: richText(title) }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(majorUnit !== undefined && { majorUnit }),
    ...(numberFormat !== undefined && { numberFormat }),
    gridlines: childOf(axis, "majorGridlines") !== undefined,
    visible: !flagOf(childOf(axis, "delete"), "val"),
  };
}

function readCategoryAxis(axis: Element | undefined, values: Element | undefined): ChartSnapshot["categoryAxis"] {
  const title = childOf(axis, "title");
  return {
    ...(title && { title: richText(title) }),
    reverse: attributeOf(childOf(axis, "scaling", "orientation"), "val") === "maxMin",
    visible: !flagOf(childOf(axis, "delete"), "val"),
    ...(attributeOf(childOf(axis, "tickLblPos"), "val") === "low" && { labelsAtEdge: true as const }),
    ...(attributeOf(childOf(values, "crosses"), "val") === "max" && { crossedAt: "maximum" as const }),
  };
}

function richText(title: Element): string {
  const paragraphs = childrenOf(childOf(title, "tx", "rich"), "p");
  const cached = textOf(childOf(title, "tx", "strRef", "strCache", "pt", "v"));
  const lines = paragraphs.map((paragraph) =>
    childrenOf(paragraph, "r")
      .map((run) => textOf(childOf(run, "t")) ?? "")
      .join(""),
  );
  return lines.length > 0 ? lines.join("\n") : (cached ?? "");
}

function readFont(title: Element): Font {
  const run = childOf(childrenOf(childOf(title, "tx", "rich"), "p")[0], "r", "rPr");
  const size = numberOf(run, "sz");
  const colour = attributeOf(childOf(run, "solidFill", "srgbClr"), "val");
  const name = attributeOf(childOf(run, "latin"), "typeface");
  return {
    ...(name !== undefined && { name }),
    ...(size !== undefined && { size: size / 100 }),
    ...(colour !== undefined && { colour: `#${colour.toUpperCase()}` }),
    ...(attributeOf(run, "b") !== undefined && { bold: flagOf(run, "b") }),
    ...(attributeOf(run, "i") !== undefined && { italic: flagOf(run, "i") }),
  };
}

const GROUP_TYPES: Readonly<Record<string, ChartKind["type"]>> = {
  barChart: "bar",
  lineChart: "line",
  areaChart: "area",
  pieChart: "pie",
  doughnutChart: "doughnut",
};

/** Excel.ChartType of a group of series; undefined for kinds that the preview doesn't draw. */
function chartTypeOf(group: Element): string | undefined {
  const type = GROUP_TYPES[group.localName ?? ""];
  if (type === undefined) return undefined;
  const val = (name: string): string | undefined => attributeOf(childOf(group, name), "val");
  return excelChartType({
    type,
    ...(type === "bar" && { barDir: val("barDir") === "bar" ? "bar" : "col" }),
    ...(type === "line" && { markers: childrenOf(group, "ser").some(hasMarkers) }),
    grouping: val("grouping") as ChartKind["grouping"],
  });
}

function hasMarkers(series: Element): boolean {
  return (attributeOf(childOf(series, "marker", "symbol"), "val") ?? "none") !== "none";
}
