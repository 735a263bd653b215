import { columnReference, sheetReference } from "../../sheets/address";
import type {
  ChartOperation,
  ColourRuleOperation,
  ContentOperation,
  FormatOperation,
  Operation,
  PrintOperation,
  ShowOperation,
  TableOperation,
  ValidationOperation,
  ViewOperation,
} from "../../sheets/operation";
import type { CellFormat } from "../../sheets/styles";

/** The sheet that is being written, and its ranges: each address is asked for once. */
export class SheetTarget {
  readonly #ranges = new Map<string | undefined, Excel.Range>();

  constructor(
    readonly sheet: Excel.Worksheet,
    readonly sheetName: string,
  ) {}

  /** Without an address, every cell of the sheet. */
  range(address?: string): Excel.Range {
    const known = this.#ranges.get(address);
    if (known !== undefined) return known;
    const range = this.sheet.getRange(address);
    this.#ranges.set(address, range);
    return range;
  }
}

/** Queues one operation; nothing happens in the workbook before the next sync. */
export function applyOperation(target: SheetTarget, operation: Operation): void {
  switch (operation.kind) {
    case "columnWidth":
      target.range(operation.address).format.columnWidth = operation.points;
      return;
    case "rowHeight":
      target.range(operation.address).format.rowHeight = operation.points;
      return;
    case "format":
      return applyFormat(target.range(operation.address), operation);
    case "content":
      return applyContent(target.range(operation.address), operation);
    case "merge":
      target.range(operation.address).merge(false);
      return;
    case "table":
      return addTable(target, operation);
    case "name":
      target.sheet.names.add(operation.name, target.range(operation.address));
      return;
    case "columnName":
      target.sheet.names.add(operation.name, `=${columnReference(operation.table, operation.heading)}`);
      return;
    case "validation":
      return applyValidation(target, operation);
    case "colourRule":
      return addColourRule(target.range(operation.address), operation);
    case "chart":
      return addChart(target, operation);
    case "view":
      return applyView(target, operation);
    case "print":
      return applyPrint(target, operation);
    case "show":
      return show(target, operation);
  }
}

function applyFormat(range: Excel.Range, { format, numberFormat }: FormatOperation): void {
  if (numberFormat !== undefined) {
    // Excel takes one format for the whole range; the type only knows a format for each cell, which is slow.
    range.numberFormat = numberFormat as unknown as string[][];
  }
  applyFont(range.format.font, format);
  if (format.fill !== undefined) range.format.fill.color = format.fill;
  if (format.horizontal !== undefined) range.format.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) range.format.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.format.wrapText = format.wrap;
  for (const { edge, colour } of format.borders ?? []) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = colour;
  }
}

function applyFont(font: Excel.RangeFont, format: CellFormat): void {
  if (format.fontName !== undefined) font.name = format.fontName;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColour !== undefined) font.color = format.fontColour;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
}

function applyContent(range: Excel.Range, { cells, hasFormulas }: ContentOperation): void {
  const written = cells.map((row) => [...row]);
  if (hasFormulas) range.formulas = written;
  else range.values = written;
}

function addTable({ sheet }: SheetTarget, operation: TableOperation): void {
  const table = sheet.tables.add(operation.address, true);
  table.name = operation.name;
  table.style = operation.tableStyle;
  table.showBandedRows = operation.bandedRows;
  table.showFilterButton = operation.filterButtons;
}

function applyValidation(target: SheetTarget, { address, rule, alert, prompt }: ValidationOperation): void {
  const { dataValidation } = target.range(address);
  dataValidation.rule = validationRule(rule, target.sheetName);
  // Else a list takes any text as soon as one of the cells that it offers is blank.
  if (rule.kind === "list" || rule.kind === "listOf") dataValidation.ignoreBlanks = false;
  dataValidation.errorAlert = { showAlert: true, ...alert };
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, ...prompt };
}

function validationRule(rule: ValidationOperation["rule"], sheetName: string): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${sheetReference(sheetName, rule.source)}` } };
    case "listOf":
      return { list: { inCellDropDown: true, source: rule.formula } };
    case "custom":
      return { custom: { formula: rule.formula } };
    case "date":
      return { date: { formula1: rule.from, operator: "GreaterThanOrEqualTo" } };
    case "decimal":
    case "wholeNumber":
      return {
        [rule.kind]:
          rule.max === undefined
            ? { formula1: rule.min, operator: "GreaterThanOrEqualTo" }
            : { formula1: rule.min, formula2: rule.max, operator: "Between" },
      };
  }
}

function addColourRule(range: Excel.Range, operation: ColourRuleOperation): void {
  const added = range.conditionalFormats.add("Custom");
  added.custom.rule.formula = operation.formula;
  added.custom.format.fill.color = operation.fill;
  added.custom.format.font.color = operation.fontColour;
  if (operation.bold) added.custom.format.font.bold = true;
  if (operation.stopIfTrue) added.stopIfTrue = true;
}

/**
 * A chart needs cells to be born from. What Excel makes of these (it may take a text for a heading) is set again below,
 * series by series, so that nothing depends on its guess.
 */
function addChart(target: SheetTarget, operation: ChartOperation): void {
  const [first, ...others] = operation.series;
  if (first === undefined) throw new Error(`The chart ${operation.name} has no series`);
  const chart = target.sheet.charts.add(operation.type, target.range(first.values), operation.seriesBy);
  chart.name = operation.name;
  chart.setPosition(target.range(operation.firstCell), target.range(operation.lastCell));
  chart.title.text = operation.title;
  chart.legend.visible = operation.legend;
  if (operation.legend) chart.legend.position = "Bottom";
  describeSeries(target, chart.series.getItemAt(0), first, operation);
  for (const series of others) describeSeries(target, chart.series.add(series.name), series, operation);
  describeAxes(chart.axes, operation);
}

function describeSeries(
  target: SheetTarget,
  series: Excel.ChartSeries,
  { name, values, colour, labelFormat, asLine = false }: ChartOperation["series"][number],
  { categories, gapWidth, overlap, type }: ChartOperation,
): void {
  series.name = name;
  // Excel refuses a type and a format as long as there are no values.
  series.setValues(target.range(values));
  series.setXAxisValues(target.range(categories));
  if (asLine) series.chartType = "Line";
  if (asLine || type.startsWith("Line")) {
    series.format.line.color = colour;
  } else {
    series.format.fill.setSolidColor(colour);
    series.gapWidth = gapWidth;
    if (overlap !== undefined) series.overlap = overlap;
  }
  if (labelFormat !== undefined) {
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = labelFormat;
    series.dataLabels.position = asLine || type.startsWith("Line") ? "Top" : "OutsideEnd";
  }
}

function describeAxes(axes: Excel.ChartAxes, { valueAxis, reverseCategories }: ChartOperation): void {
  if (valueAxis.min !== undefined) axes.valueAxis.minimum = valueAxis.min;
  if (valueAxis.max !== undefined) axes.valueAxis.maximum = valueAxis.max;
  if (valueAxis.numberFormat !== undefined) axes.valueAxis.numberFormat = valueAxis.numberFormat;
  if (valueAxis.title !== undefined) axes.valueAxis.title.text = valueAxis.title;
  // Beside negative bars, not on them.
  axes.categoryAxis.tickLabelPosition = "Low";
  if (reverseCategories) {
    axes.categoryAxis.reversePlotOrder = true;
    // Turned over, the first category is at the top and takes the value axis with it; at the last one it stays below.
    axes.categoryAxis.position = "Maximum";
  }
}

function applyView(target: SheetTarget, operation: ViewOperation): void {
  const { sheet } = target;
  sheet.tabColor = operation.tabColour;
  sheet.showGridlines = operation.gridlines;
  if (operation.first) sheet.position = 0;
}

function show(target: SheetTarget, { selected, frozen }: ShowOperation): void {
  target.sheet.activate();
  if (frozen !== undefined) target.sheet.freezePanes.freezeAt(target.range(frozen));
  target.range(selected).select();
}

function applyPrint(target: SheetTarget, operation: PrintOperation): void {
  const { pageLayout, horizontalPageBreaks } = target.sheet;
  if (operation.area !== undefined) pageLayout.setPrintArea(target.range(operation.area));
  pageLayout.orientation = operation.orientation;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { scale: operation.scale };
  pageLayout.topMargin = operation.margins.top;
  pageLayout.bottomMargin = operation.margins.bottom;
  pageLayout.leftMargin = operation.margins.left;
  pageLayout.rightMargin = operation.margins.right;
  for (const address of operation.pageStarts) horizontalPageBreaks.add(target.range(address));
  if (operation.titleRows !== undefined) pageLayout.setPrintTitleRows(operation.titleRows);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = operation.footer.left;
  footer.centerFooter = operation.footer.center;
  footer.rightFooter = operation.footer.right;
}
