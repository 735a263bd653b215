import { parseStructRef, tokenize, tokenTypes } from "@borgar/fx";
import { blockAddress, cellAddress } from "./address";
import type {
  ChartOperation,
  ChartType,
  CellInput,
  ColourRuleOperation,
  ContentOperation,
  FormatOperation,
  Operation,
  PrintOperation,
  ShowOperation,
  TableOperation,
  ValidationOperation,
  ViewOperation,
} from "./operation";
import type {
  Block,
  CellContent,
  CellPosition,
  Cells,
  ChartSpec,
  ColourRule,
  NameSpec,
  SheetSpec,
  StyledBlock,
  TableSpec,
  ValidationSpec,
} from "./spec";
import { printScale } from "./printScale";
import { styles } from "./styles";
import type { CellFormat, StyleName } from "./styles";
import { TEXT_FORMAT, needsTextFormat } from "./textProtection";

/** A quarter of a request, counted before the text is encoded for the wire. */
const MOST_CHARACTERS_AT_ONCE = 1_000_000;

/** Of columns and rows that no sheet sets, in points. */
const STANDARD_WIDTH = 48;
const STANDARD_HEIGHT = 15;

/** A sheet as the list of what the writer has to do; `operation.ts` says in which order and why. */
export function compile(spec: SheetSpec): Operation[] {
  const { before, after } = aroundTables(spec);
  return [
    ...columnWidths(spec.columnWidths),
    ...rowHeights(spec.rowHeights),
    ...everyCell(spec.everyCell),
    ...spec.styled.map(formatOfBlock),
    ...spec.cells.flatMap(formatOfCells),
    ...spec.cells.flatMap(protectedTexts),
    ...spec.names.flatMap(blockName),
    ...before.flatMap(contents),
    ...spec.merged.map((block): Operation => ({ kind: "merge", address: blockAddress(block) })),
    ...spec.tables.flatMap((each) => [table(each), ...spec.names.flatMap((name) => columnName(name, each))]),
    ...after.flatMap(contents),
    ...spec.validations.map(validation),
    // Excel puts each new rule before the others: the first of the sheet is added last.
    ...spec.colourRules.map(colourRule).reverse(),
    ...spec.charts.map(chart),
    view(spec),
    print(spec),
    show(spec),
  ];
}

/** The block that a list of cells fills. Its rows must be of one length. */
export function blockOf(cells: Cells): Block {
  const columns = cells.content[0]?.length ?? 0;
  if (columns === 0) throw new Error(`No content at ${cellAddress(cells)}`);
  if (cells.content.some((row) => row.length !== columns)) {
    throw new Error(`The rows at ${cellAddress(cells)} differ in length`);
  }
  return { row: cells.row, column: cells.column, rows: cells.content.length, columns };
}

/** Neighbours of one size are set together. */
function columnWidths(widths: readonly number[]): Operation[] {
  return runs(widths).map(({ first, count, value }) => ({
    kind: "columnWidth",
    address: blockAddress({ row: 0, column: first, rows: 1, columns: count }),
    points: value,
  }));
}

function rowHeights(heights: SheetSpec["rowHeights"]): Operation[] {
  const byRow: (number | undefined)[] = [];
  for (const { row, height } of heights) byRow[row] = height;
  return runs(Array.from(byRow)).flatMap(({ first, count, value }) =>
    value === undefined
      ? []
      : { kind: "rowHeight", address: blockAddress({ row: first, column: 0, rows: count, columns: 1 }), points: value },
  );
}

interface Run<T> {
  readonly first: number;
  readonly count: number;
  readonly value: T;
}

function runs<T>(values: readonly T[]): Run<T>[] {
  return values.reduce<Run<T>[]>((found, value, index) => {
    const last = found.at(-1);
    if (last === undefined || last.value !== value) return [...found, { first: index, count: 1, value }];
    return [...found.slice(0, -1), { ...last, count: last.count + 1 }];
  }, []);
}

function everyCell(style: StyleName | undefined): FormatOperation[] {
  return style === undefined ? [] : [{ kind: "format", format: styles[style] }];
}

function formatOfCells(cells: Cells): FormatOperation[] {
  if (cells.style === undefined && cells.numberFormat === undefined) return [];
  return [formatOperation(blockOf(cells), cells.style, cells.numberFormat)];
}

function formatOfBlock({ block, style, numberFormat }: StyledBlock): FormatOperation {
  return formatOperation(block, style, numberFormat);
}

function formatOperation(
  block: Block,
  style: StyleName | undefined,
  numberFormat: string | undefined,
): FormatOperation {
  const format: CellFormat = style === undefined ? {} : styles[style];
  return {
    kind: "format",
    address: blockAddress(block),
    format: format.borders === undefined ? format : { ...format, borders: bordersWithin(block, format.borders) },
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

/** A single row has no line between rows, a single column none between columns: Excel refuses to set one. */
function bordersWithin(block: Block, borders: NonNullable<CellFormat["borders"]>): NonNullable<CellFormat["borders"]> {
  return borders.filter(
    ({ edge }) => (edge !== "InsideHorizontal" || block.rows > 1) && (edge !== "InsideVertical" || block.columns > 1),
  );
}

/** The text format for each text that Excel would otherwise read as something else. */
function protectedTexts(cells: Cells): FormatOperation[] {
  return eachProtectedText(cells).map(({ position }) => ({
    kind: "format",
    address: cellAddress(position),
    format: {},
    numberFormat: TEXT_FORMAT,
  }));
}

function eachProtectedText(cells: Cells): { readonly position: CellPosition; readonly text: string }[] {
  return cells.content.flatMap((row, rowIndex) =>
    row.flatMap((cell, columnIndex) =>
      cell.kind === "text" && needsTextFormat(cell.text)
        ? [{ position: positionIn(cells, rowIndex, columnIndex), text: cell.text }]
        : [],
    ),
  );
}

/**
 * One array a block, but for two cases: a block too big for one request is written in several parts, and a protected
 * text inside a block with formulas is written by itself, because there a leading "=" would mean a formula.
 */
function contents(cells: Cells): ContentOperation[] {
  const hasFormulas = cells.content.some((row) => row.some((cell) => cell.kind === "formula"));
  const apart = hasFormulas ? eachProtectedText(cells) : [];
  const apartAt = new Set(apart.map(({ position }) => cellAddress(position)));
  const inputs = cells.content.map((row, rowIndex) =>
    row.map((cell, columnIndex) =>
      apartAt.has(cellAddress(positionIn(cells, rowIndex, columnIndex))) ? null : cellInput(cell),
    ),
  );
  return [
    ...parts(inputs).map(({ from, rows }) => ({
      kind: "content" as const,
      address: blockAddress({ ...blockOf(cells), row: cells.row + from, rows: rows.length }),
      hasFormulas,
      cells: rows,
    })),
    ...apart.map(({ position, text }) => ({
      kind: "content" as const,
      address: cellAddress(position),
      hasFormulas: false,
      cells: [[text]],
    })),
  ];
}

interface Part {
  readonly from: number;
  readonly rows: CellInput[][];
}

/** Consecutive rows, as many together as stay within the size. */
function parts(inputs: readonly CellInput[][]): Part[] {
  const found: Part[] = [];
  let size = Infinity;
  inputs.forEach((row, index) => {
    const rowSize = JSON.stringify(row).length;
    const last = found.at(-1);
    if (last === undefined || size + rowSize > MOST_CHARACTERS_AT_ONCE) {
      found.push({ from: index, rows: [row] });
      size = rowSize;
    } else {
      last.rows.push(row);
      size += rowSize;
    }
  });
  return found;
}

function positionIn(cells: Cells, rowIndex: number, columnIndex: number): CellPosition {
  return { row: cells.row + rowIndex, column: cells.column + columnIndex };
}

function cellInput(cell: CellContent): CellInput {
  switch (cell.kind) {
    case "blank":
      return null;
    case "text":
      return cell.text;
    case "number":
    case "boolean":
      return cell.value;
    case "formula":
      return cell.formula;
  }
}

function table({ block, ...rest }: TableSpec): TableOperation {
  return { kind: "table", ...rest, address: blockAddress(block) };
}

function blockName(spec: NameSpec): Operation[] {
  return "block" in spec ? [{ kind: "name", name: spec.name, address: blockAddress(spec.block) }] : [];
}

function columnName(spec: NameSpec, { name }: TableSpec): Operation[] {
  return "table" in spec && spec.table === name ? [{ kind: "columnName", ...spec }] : [];
}

/** What reads the sheet's own tables can be written only once these are there; a table needs its headings before. */
function aroundTables({ cells, tables, names }: SheetSpec): { before: Cells[]; after: Cells[] } {
  const columns = names.flatMap((name) => ("table" in name ? [name.name] : []));
  const ofTables = new Set([...tables.map(({ name }) => name), ...columns].map((name) => name.toLowerCase()));
  const before = cells.filter((each) => !readsTables(each, ofTables));
  const after = cells.filter((each) => readsTables(each, ofTables));
  const early = after.find((each) => tables.some(({ block }) => meetsHeadings(blockOf(each), block)));
  if (early !== undefined) throw new Error(`The headings at ${cellAddress(early)} stand in a block that reads a table`);
  return { before, after };
}

function readsTables(cells: Cells, ofTables: ReadonlySet<string>): boolean {
  if (ofTables.size === 0) return false;
  return cells.content.some((row) => row.some((cell) => cell.kind === "formula" && reads(cell.formula, ofTables)));
}

/** Without a table's name, a reference means the table around the cell. */
function reads(formula: string, ofTables: ReadonlySet<string>): boolean {
  return tokenize(formula, { mergeRefs: true }).some(({ type, value }) => {
    if (type === tokenTypes.REF_NAMED) return ofTables.has(value.toLowerCase());
    const table = type === tokenTypes.REF_STRUCT ? parseStructRef(value)?.table : undefined;
    return table === "" || (table !== undefined && ofTables.has(table.toLowerCase()));
  });
}

function meetsHeadings(cells: Block, table: Block): boolean {
  return (
    cells.row <= table.row &&
    cells.row + cells.rows > table.row &&
    cells.column < table.column + table.columns &&
    table.column < cells.column + cells.columns
  );
}

const alertStyles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function validation({ block, rule, alert, title, message, prompt }: ValidationSpec): ValidationOperation {
  return {
    kind: "validation",
    address: blockAddress(block),
    rule: rule.kind === "list" ? { kind: "list", source: blockAddress(rule.source, "absolute") } : rule,
    alert: { style: alertStyles[alert], title, message },
    ...(prompt !== undefined && { prompt }),
  };
}

function colourRule({ block, bold = false, stopIfTrue = false, ...rest }: ColourRule): ColourRuleOperation {
  return { kind: "colourRule", ...rest, address: blockAddress(block), bold, stopIfTrue };
}

const chartTypes: Readonly<Record<ChartSpec["kind"], { readonly single: ChartType; readonly stacked: ChartType }>> = {
  bar: { single: "BarClustered", stacked: "BarStacked" },
  column: { single: "ColumnClustered", stacked: "ColumnStacked" },
  line: { single: "LineMarkers", stacked: "LineMarkersStacked" },
};

function chart(spec: ChartSpec): ChartOperation {
  const { place } = spec;
  return {
    kind: "chart",
    name: spec.name,
    type: chartTypes[spec.kind][spec.stacked ? "stacked" : "single"],
    title: spec.title,
    seriesBy: spec.categories.rows > 1 ? "Columns" : "Rows",
    categories: blockAddress(spec.categories),
    series: spec.series.map((series) => ({ ...series, values: blockAddress(series.values) })),
    firstCell: cellAddress(place),
    lastCell: cellAddress({ row: place.row + place.rows - 1, column: place.column + place.columns - 1 }),
    valueAxis: spec.valueAxis,
    reverseCategories: spec.reverseCategories ?? false,
    gapWidth: spec.gapWidth,
    ...(spec.oneOf && { overlap: 100 }),
    legend: spec.legend,
  };
}

function view({ tabColour, first = false }: SheetSpec): ViewOperation {
  return { kind: "view", tabColour, gridlines: false, first };
}

function show({ start, freeze }: SheetSpec): ShowOperation {
  const frozen = freeze && blockAddress({ row: 0, column: 0, ...freeze });
  return { kind: "show", selected: cellAddress(start), ...(frozen !== undefined && { frozen }) };
}

function print(spec: SheetSpec): PrintOperation {
  const { area, orientation, titleRows, pageStarts = [], margins, footer } = spec.print;
  return {
    kind: "print",
    margins,
    footer,
    ...(area !== undefined && { area: blockAddress(area) }),
    pageStarts: pageStarts.map((row) => cellAddress({ row, column: 0 })),
    orientation: orientation === "landscape" ? "Landscape" : "Portrait",
    scale: printScale({ ...spec.print, ...printedSize(spec) }),
    ...(titleRows !== undefined && { titleRows: `$${titleRows.from + 1}:$${titleRows.to + 1}` }),
  };
}

/** In points. */
function printedSize({ print, columnWidths, rowHeights }: SheetSpec): { width: number; height: number } {
  const area = print.area ?? { row: 0, column: 0, rows: 0, columns: columnWidths.length };
  const heights = new Map(rowHeights.map(({ row, height }) => [row, height]));
  const total = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index)).reduce((sum, each) => sum + each, 0);
  return {
    width: total(area.columns, (index) => columnWidths[area.column + index] ?? STANDARD_WIDTH),
    height: total(area.rows, (index) => heights.get(area.row + index) ?? STANDARD_HEIGHT),
  };
}
