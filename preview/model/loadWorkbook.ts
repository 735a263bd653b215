import { newAxisState, newSeriesState, type AxisState, type ChartState, type SeriesState } from "./chartState";
import type { OpenedCell, OpenedSheet, OpenedWorkbook } from "./openedWorkbook";
import { SheetGeometry } from "./sheetGeometry";
import type { SheetState, TableState } from "./sheetState";
import type { ChartSnapshot, TableSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/**
 * Puts a workbook that was read from a file in the place of the one that is open. As in Excel, cells keep what they last
 * showed; only what changes of itself is calculated, with what hangs on it, unless the file asks for all of it.
 */
export async function loadWorkbook(state: WorkbookState, workbook: OpenedWorkbook): Promise<void> {
  const loaded = replaceSheets(state, workbook.sheets);
  state.names = workbook.names.map(({ name, formula, visible, comment = "", sheet }) => {
    const sheetId = loaded.find(({ opened }) => opened.name === sheet)?.id;
    return { name, formula, visible, comment, ...(sheetId !== undefined && { sheetId }) };
  });
  Object.entries(workbook.settings).forEach(([name, value]) => state.settings.set(name, value));
  Object.entries(workbook.properties ?? {}).forEach(([name, value]) => state.properties.set(name, value));
  // What formulas mean has to be known before they stand in their cells: else each name would calculate them all.
  loaded.forEach((sheet) => loadGround(state, sheet));
  state.touchNames();
  state.mirror();
  await state.grid.settled();
  loaded.forEach(({ id, opened }) => state.grid.load(id, opened.cells.filter(isCalculated)));
  loaded.forEach((sheet) => loadOverlays(state, sheet));
  state.mirror();
  const active = loaded.find(({ opened }) => opened.name === workbook.activeSheet) ?? loaded[0];
  if (active) state.grid.select(active.id, { row: 0, column: 0, rows: 1, columns: 1 });
  state.grid.opened(workbook.calculatesAll);
}

interface LoadedSheet {
  readonly id: string;
  readonly opened: OpenedSheet;
}

/** The last visible sheet can't be deleted: one of the old stays until the new ones are there. */
function replaceSheets(state: WorkbookState, sheets: readonly OpenedSheet[]): LoadedSheet[] {
  const { grid } = state;
  const open = grid.sheets();
  const last = open.find(({ id }) => state.sheet(id).visibility === "Visible");
  const others = open.filter((sheet) => sheet !== last);
  if (last) grid.activateSheet(last.id);
  state.clear();
  others.forEach(({ id }) => grid.deleteSheet(id));
  const loaded = sheets.map((opened) => ({ id: grid.addSheet(opened.name).id, opened }));
  const shown = loaded.find(({ opened }) => opened.visible === "Visible") ?? loaded[0];
  if (shown) grid.activateSheet(shown.id);
  if (last) grid.deleteSheet(last.id);
  state.reconcile();
  return loaded;
}

function isCalculated({ formula, spilled }: OpenedCell): boolean {
  return formula !== undefined || spilled === true;
}

/** The sheet with its constants, its tables and all that no formula decides. */
function loadGround(state: WorkbookState, { id, opened }: LoadedSheet): void {
  const { grid } = state;
  const sheet = state.sheet(id);
  grid.load(
    id,
    opened.cells.filter((cell) => !isCalculated(cell)),
  );
  sizes(opened.columnWidths).forEach(({ from, count, size }) => grid.setColumnWidths(id, from, count, size));
  sizes(opened.rowHeights).forEach(({ from, count, size }) => grid.setRowHeights(id, from, count, size));
  opened.merged.forEach((block) => grid.merge(id, block));
  loadView(state, sheet, opened);
  sheet.print = { ...opened.print };
  Object.entries(opened.customProperties).forEach(([name, value]) => sheet.customProperties.set(name, value));
  sheet.tables = opened.tables.map((table) => tableState(state, table));
  state.touch(id, "tables");
}

/** Runs of columns or rows of one size. */
function sizes(points: readonly (number | undefined)[]): { from: number; count: number; size: number }[] {
  const runs: { from: number; count: number; size: number }[] = [];
  points.forEach((size, index) => {
    const last = runs.at(-1);
    if (size === undefined) return;
    if (last && last.size === size && last.from + last.count === index) last.count += 1;
    else runs.push({ from: index, count: 1, size });
  });
  return runs;
}

function loadView(state: WorkbookState, sheet: SheetState, opened: OpenedSheet): void {
  const { grid } = state;
  sheet.visibility = opened.visible;
  sheet.tabColour = opened.tabColour ?? null;
  sheet.showGridlines = opened.showGridlines;
  sheet.freeze = opened.freeze ?? null;
  if (opened.visible !== "Visible") grid.setVisible(sheet.id, false);
  if (opened.tabColour !== undefined) grid.setTabColour(sheet.id, opened.tabColour);
  grid.setGridlines(sheet.id, opened.showGridlines);
  if (opened.freeze) grid.setFreeze(sheet.id, opened.freeze.rows, opened.freeze.columns);
}

function tableState(state: WorkbookState, table: TableSnapshot): TableState {
  return {
    id: String(state.newId()),
    name: table.name,
    block: table.block,
    style: table.tableStyle,
    bandedRows: table.bandedRows,
    bandedColumns: false,
    filterButtons: table.filterButtons,
    showHeaders: table.showHeaders,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    calculated: Array.from({ length: table.block.columns }, (_unused, i) => table.calculatedColumns?.[i] ?? undefined),
    filters: Array.from({ length: table.block.columns }, (_unused, i) => table.filters?.[i] ?? undefined),
    hiddenRows: [...(table.hiddenRows ?? [])],
  };
}

/** What looks at cells: validation, colour rules, charts. */
function loadOverlays(state: WorkbookState, { id, opened }: LoadedSheet): void {
  const sheet = state.sheet(id);
  sheet.validations = opened.validations.map(({ block, ...rule }) => ({
    blocks: [block],
    anchor: { row: block.row, column: block.column },
    rule,
  }));
  sheet.colourRules = opened.colourRules.map((rule) => ({ id: `{${state.newId()}}`, rule }));
  sheet.charts = opened.charts.map((chart) => chartState(state, id, chart));
  for (const what of ["validations", "colourRules", "charts"] as const) state.touch(id, what);
}

function chartState(state: WorkbookState, sheetId: string, chart: ChartSnapshot): ChartState {
  const geometry = new SheetGeometry(state.grid, sheetId);
  const { from, to } = chart.place;
  const left = geometry.left(from.column);
  const top = geometry.top(from.row);
  const { valueAxis, categoryAxis } = chart;
  const { crossedAt, labelsAtEdge, ...category } = categoryAxis;
  return {
    id: `{${state.newId()}}`,
    name: chart.name,
    type: chart.type,
    left,
    top,
    width: geometry.left(to.column + 1) - left,
    height: geometry.top(to.row + 1) - top,
    ...(chart.title !== undefined && { title: chart.title }),
    titleVisible: chart.title !== undefined,
    ...(chart.altText !== undefined && { altText: chart.altText }),
    titleFont: { ...chart.titleFont },
    valueAxis: axisState(true, valueAxis),
    categoryAxis: axisState(false, {
      ...category,
      crossedAtMaximum: crossedAt === "maximum",
      labelsAtEdge: labelsAtEdge === true,
    }),
    legendVisible: chart.legend !== undefined,
    legendPosition: chart.legend ?? "Bottom",
    legendFont: {},
    series: chart.series.map((series) => seriesState(state, series)),
  };
}

function axisState(gridlines: boolean, axis: Partial<AxisState>): AxisState {
  return { ...newAxisState(gridlines), ...axis, titleVisible: axis.title !== undefined };
}

function seriesState(state: WorkbookState, series: ChartSnapshot["series"][number]): SeriesState {
  const { values, categories, dataLabels, labelFormat, labelPosition, ...rest } = series;
  const located = (cells: typeof values | undefined): SeriesState["values"] => {
    const sheetId = cells && state.sheetIdByName(cells.sheet);
    return cells === undefined || sheetId === undefined ? null : { sheetId, block: cells.block };
  };
  return {
    ...newSeriesState(series.name),
    ...rest,
    values: located(values),
    categories: located(categories),
    hasDataLabels: dataLabels === true,
    labels: {
      ...(labelFormat !== undefined && { numberFormat: labelFormat }),
      ...(labelPosition !== undefined && { position: labelPosition }),
      font: {},
    },
  };
}
