import type { Document, Element } from "@xmldom/xmldom";
import type { CellSnapshot, ChartSnapshot } from "../model/snapshot";
import { elementsNamed, parsePart, partText } from "./packagePart";
import type { WorkbookCells } from "./workbookCells";
import { seriesInFile } from "./writeCharts";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/**
 * Writes into a chart's part the values that its series had, so that a viewer that calculates nothing draws them. The
 * writer's own way to find them fails for a sheet with an apostrophe in its name.
 */
export function completeChart(xml: string, chart: ChartSnapshot, cells: WorkbookCells): string {
  const document = parsePart(xml);
  const elements = elementsNamed(document, "c:ser");
  seriesInFile(chart).forEach(({ values, categories }, index) => {
    const element = elements[index];
    if (!element) throw new RangeError(`A series of the chart "${chart.name}" wasn't written.`);
    const numbers = cells.of(values.sheet, values.block);
    replaceCache(document, element, "c:numCache", numbers, numberPoint, numberFormat(numbers));
    if (categories) {
      replaceCache(document, element, "c:strCache", cells.of(categories.sheet, categories.block), textPoint);
    }
  });
  return partText(document);
}

/** What a viewer draws for a cell; undefined leaves a gap. */
type Point = (cell: CellSnapshot) => string | undefined;

const numberPoint: Point = ({ value, error }) => (typeof value === "number" && !error ? String(value) : undefined);
const textPoint: Point = ({ text }) => text || undefined;

function numberFormat(cells: readonly (CellSnapshot | undefined)[]): string {
  return cells.find((cell) => cell)?.style.numberFormat ?? "General";
}

function replaceCache(
  document: Document,
  series: Element,
  name: "c:numCache" | "c:strCache",
  cells: readonly (CellSnapshot | undefined)[],
  pointOf: Point,
  format?: string,
): void {
  const cache = document.createElementNS(CHART, name);
  if (format !== undefined) cache.appendChild(textElement(document, "c:formatCode", format));
  const count = document.createElementNS(CHART, "c:ptCount");
  count.setAttribute("val", String(cells.length));
  cache.appendChild(count);
  cells.forEach((cell, index) => {
    const value = cell && pointOf(cell);
    if (value !== undefined) {
      const point = document.createElementNS(CHART, "c:pt");
      point.setAttribute("idx", String(index));
      point.appendChild(textElement(document, "c:v", value));
      cache.appendChild(point);
    }
  });
  const reference = elementsNamed(series, name === "c:numCache" ? "c:val" : "c:cat")[0]?.firstChild;
  if (!reference) throw new RangeError("A series without a reference to its cells was written.");
  for (const written of elementsNamed(series, name)) written.parentNode?.removeChild(written);
  reference.appendChild(cache);
}

function textElement(document: Document, name: string, text: string): Element {
  const element = document.createElementNS(CHART, name);
  element.appendChild(document.createTextNode(text));
  return element;
}
