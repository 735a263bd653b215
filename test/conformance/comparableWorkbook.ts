import type { OpenedCell, OpenedSheet, OpenedWorkbook } from "../../preview/model/openedWorkbook";
import type { CellSnapshot, CellStyle, SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { STANDARD_COLUMN_WIDTH } from "../../preview/model/sheetGeometry";
import { cellAddress } from "../../preview/save/address";

const PIXELS_PER_POINT = 4 / 3;

/** What a workbook says, whether it was open all along or comes from a file: in one order, with what is understood said. */
export function comparable(workbook: WorkbookSnapshot | OpenedWorkbook): unknown {
  const { sheets, names, activeSheet, settings, properties = {} } = workbook;
  return {
    sheets: sheets.map(comparableSheet),
    names,
    activeSheet,
    settings,
    properties: { title: "Partner Playbook", author: "Partner Playbook", ...properties },
  };
}

function comparableSheet(sheet: SheetSnapshot | OpenedSheet): unknown {
  const { cells, merged, tables, charts, colourRules, validations, columnWidths, rowHeights, print, ...rest } = sheet;
  return {
    ...rest,
    cells: Object.fromEntries(cells.flatMap((cell) => comparableCell(cell, sheet))),
    merged: merged.map((block) => JSON.stringify(block)).sort(),
    // Without a header row a table's headings stand in no cell.
    tables: tables.map((table) => ({
      ...table,
      calculatedColumns: undefined,
      columns: table.showHeaders ? table.columns : undefined,
    })),
    charts: charts.map(comparableChart),
    // Their numbers are their order.
    colourRules: [...colourRules]
      .sort((one, other) => one.priority - other.priority)
      .map((rule) => ({ ...rule, priority: undefined })),
    validations: validations.map((validation) => ({
      ...validation,
      formula1: comparableDate(validation.formula1),
      formula2: comparableDate(validation.formula2),
      inCellDropDown: validation.type === "list" ? validation.inCellDropDown !== false : undefined,
      operator: /list|custom/.test(validation.type) ? undefined : validation.operator,
    })),
    // The file counts widths in pixels; the standard need not be said.
    columnWidths: filled(columnWidths.map(inPixels)),
    rowHeights: filled(rowHeights),
    print: { ...print, centerHorizontally: print.centerHorizontally ?? false },
  };
}

function inPixels(points: number | undefined): number | undefined {
  const pixels = Math.round((points ?? STANDARD_COLUMN_WIDTH) * PIXELS_PER_POINT);
  return pixels === STANDARD_COLUMN_WIDTH * PIXELS_PER_POINT ? undefined : pixels;
}

/** Without the ends where nothing is set. */
function filled(sizes: readonly (number | undefined)[]): (number | undefined)[] {
  const last = sizes.findLastIndex((size) => size !== undefined && size !== null);
  return Array.from({ length: last + 1 }, (_, index) => sizes[index] ?? undefined);
}

/** Cells that a formula spills over hold what it shows; a heading is its column's name. */
function comparableCell(cell: CellSnapshot | OpenedCell, sheet: SheetSnapshot | OpenedSheet): [string, unknown][] {
  const { row, column, value, error, formula, spill, style } = cell;
  const look = comparableStyle(style);
  const shown = error && !STORED.test(String(value)) ? "#VALUE!" : value === "" ? null : value;
  const content = {
    value: shown,
    error: error ?? false,
    formula: formula && sameRow(formula, row, sheet),
    spill: spill && spill.rows * spill.columns > 1 ? spill : undefined,
    style: look,
  };
  const isEmpty = shown === null && formula === undefined && Object.keys(look).length === 0;
  return isEmpty ? [] : [[cellAddress(row, column), content]];
}

const STORED = /^#(DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/;

/** References to the own row by their columns read as addresses, so that both spellings of a formula are one. */
function sameRow(formula: string, row: number, { tables }: SheetSnapshot | OpenedSheet): string {
  return formula
    .replace(
      /([\p{L}\p{N}_.]*)\[@(?:\[((?:[^[\]']|'.)+)\](?::\[((?:[^[\]']|'.)+)\])?|([^[\]]+))\]/gu,
      (whole, name: string, first: string | undefined, last: string | undefined, plain: string | undefined) => {
        const table =
          name === ""
            ? tables.find(({ block }) => row >= block.row && row < block.row + block.rows)
            : tables.find((candidate) => candidate.name === name);
        const at = (heading: string | undefined): string | undefined => {
          const index = table?.columns.indexOf((heading ?? "").replace(/'(.)/g, "$1")) ?? -1;
          return table && index >= 0 ? cellAddress(row, table.block.column + index) : undefined;
        };
        const from = at(first ?? plain);
        return from === undefined ? whole : last === undefined ? from : `${from}:${at(last) ?? "?"}`;
      },
    )
    .replace(/\$([A-Z]+\d)/g, "$1");
}

/** What isn't set is the Normal style's. */
function comparableStyle({ numberFormat, fontName, fontSize, ...style }: CellStyle): Record<string, unknown> {
  const isStandard = (fontName ?? "Calibri") === "Calibri" && (fontSize ?? 11) === 11;
  const font = isStandard ? {} : { fontName: fontName ?? "Calibri", fontSize: fontSize ?? 11 };
  const format = numberFormat === "General" ? {} : { numberFormat };
  return JSON.parse(JSON.stringify({ ...format, ...font, ...style })) as Record<string, unknown>;
}

function comparableDate(operand: string | number | undefined): string | number | undefined {
  const day = typeof operand === "string" ? /^\d{4}-\d{2}-\d{2}/.exec(operand)?.[0] : undefined;
  return day === undefined ? operand : (Date.parse(`${day}T00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** What the file has for a chart as a whole, not for a series, or not at all. */
const notOfSeries = { gapWidth: undefined, overlap: undefined, labelPosition: undefined };

/** As the file draws it: every chart's title has a font, and gaps belong to all series of a kind. */
function comparableChart({ titleFont, series, ...chart }: SheetSnapshot["charts"][number]): unknown {
  const font = chart.title === undefined ? undefined : { size: 14, colour: "#595959", bold: false, ...titleFont };
  return {
    ...chart,
    id: undefined,
    titleFont: font,
    series: series.map(({ type, dataLabels, ...rest }) => ({
      ...rest,
      ...notOfSeries,
      type: type ?? chart.type,
      dataLabels: dataLabels ?? false,
      labelFormat: dataLabels ? rest.labelFormat : undefined,
    })),
    categoryAxis: { ...chart.categoryAxis, visible: chart.categoryAxis.visible ?? true },
    valueAxis: { ...chart.valueAxis, visible: chart.valueAxis.visible ?? true },
  };
}
