import { movedFormula } from "./address";
import { MAX_COLUMNS } from "./block";
import { calculatedFormula } from "./calculatedColumns";
import { followedFormula, type Follow } from "./followedFormula";
import {
  colourRuleAt,
  followInCalculated,
  followInRules,
  movedColourRule,
  movedValidation,
  validationAt,
} from "./movedReferences";
import { SheetGeometry } from "./sheetGeometry";
import type { ChartState } from "./chartState";
import { isFiltered, type SheetState, type TableState } from "./sheetState";
import type { Block } from "./snapshot";
import { followLines, followTable, isConcerned, linesIn, movedParts, type LineChange } from "./structureChange";
import { nameBlankHeading } from "./tableHeaders";
import type { WorkbookState } from "./workbookState";

/**
 * A person inserted, deleted or moved rows or columns: the grid has moved the cells and the formulas that read them, and
 * all that lies over the cells follows as in Excel. Rows inserted into a table get what its other rows have.
 */
export function followStructure(state: WorkbookState, change: LineChange): void {
  const sheet = state.sheet(change.sheetId);
  const follow = followLines(change);
  if (change.kind === "move") followMoved(state, change, follow);
  const calculated = inWordsOfKeptRow(sheet, follow);
  followInCalculated(state, sheet.id, follow);
  followTables(sheet, change);
  for (const { table, row } of calculated) {
    if (row !== undefined) moveCalculated(table, row, table.block.row + 1);
  }
  followCovered(state, sheet, change);
  followInRules(state, sheet.id, follow);
  followPrint(sheet, change);
  followFreeze(state, sheet, change);
  followCharts(state, sheet, change);
  for (const what of ["tables", "validations", "colourRules", "charts"] as const) state.touch(sheet.id, what);
  state.touchNames();
  if (change.kind === "insert") fillInserted(state, sheet, change);
}

/** The grid leaves a range as it is when one of its ends is moved; in Excel the range follows. */
function followMoved(state: WorkbookState, change: LineChange & { kind: "move" }, follow: Follow): void {
  const move = { sheetName: state.sheetName(change.sheetId) ?? "", follow };
  for (const { sheetId, formulas } of change.formulas ?? []) {
    for (const { row, column, formula, unbound } of formulas) {
      const place = { row, column, rows: 1, columns: 1 };
      const at = (sheetId === change.sheetId ? follow(place) : place) ?? place;
      const followed = followedFormula(formula, state.sheetName(sheetId) ?? "", move);
      if (state.grid.read(sheetId, at)[0]?.[0]?.formula === followed) continue;
      state.grid.write(sheetId, at.row, at.column, [
        [unbound ? { formula: followed, unbound } : { formula: followed }],
      ]);
    }
  }
}

/** A table whose headings are gone is gone; one without a row of data keeps an empty one. */
function followTables(sheet: SheetState, change: LineChange): void {
  const follow = followLines(change);
  sheet.tables = sheet.tables.filter((table) => {
    const columns = columnPlaces(table.block).map(follow);
    const header = follow({ ...table.block, rows: 1 });
    const block = followTable(table.block, change);
    if (header === null || block === null) return false;
    const ofColumns = <Item>(items: readonly Item[]): (Item | undefined)[] =>
      Array.from({ length: block.columns }, (_unused, index) => {
        const from = columns.findIndex((place) => place?.column === block.column + index);
        return from < 0 ? undefined : items[from];
      });
    table.calculated = ofColumns(table.calculated);
    table.filters = ofColumns(table.filters);
    table.hiddenRows = isFiltered(table) ? table.hiddenRows.flatMap((row) => rowKept(follow, row) ?? []) : [];
    table.block = { ...block, rows: Math.max(2, block.rows) };
    return true;
  });
}

function columnPlaces(block: Block): Block[] {
  return Array.from({ length: block.columns }, (_unused, index) => ({
    ...block,
    column: block.column + index,
    columns: 1,
  }));
}

interface CalculatedTable {
  readonly table: TableState;
  /** Where the row is now in whose words the formulas are; undefined when no row is left. */
  readonly row: number | undefined;
}

/** What a table's columns calculate is kept in the words of its first row: of the first that is left, before it moves. */
function inWordsOfKeptRow({ tables }: SheetState, follow: Follow): CalculatedTable[] {
  return tables.map((table) => {
    const { block } = table;
    const place = (row: number): Block => ({ ...block, row, rows: 1 });
    const rows = Array.from({ length: block.rows - 1 }, (_unused, index) => block.row + 1 + index);
    const kept = rows.find((row) => follow(place(row)));
    if (kept !== undefined) moveCalculated(table, block.row + 1, kept);
    return { table, row: kept === undefined ? undefined : follow(place(kept))?.row };
  });
}

/** A row is hidden as a whole: where only cells shift, it stays. */
function rowKept(follow: Follow, row: number): number | undefined {
  return follow({ row, rows: 1, column: 0, columns: MAX_COLUMNS - 1 })?.row;
}

function moveCalculated(table: TableState, from: number, to: number): void {
  table.calculated = table.calculated.map((formula, index) => {
    const column = table.block.column + index;
    return formula && movedFormula(formula, { row: from, column }, { row: to, column });
  });
}

function followCovered(state: WorkbookState, sheet: SheetState, change: LineChange): void {
  if (change.kind === "move") return moveCovered(state, sheet, change);
  const follow = followLines(change);
  sheet.validations = sheet.validations.flatMap((validation) => movedValidation(validation, follow) ?? []);
  sheet.colourRules = sheet.colourRules.flatMap((rule) => movedColourRule(rule, follow) ?? []);
}

/** A rule that covers cells before and behind the moved ones may end up in parts. */
function moveCovered(state: WorkbookState, sheet: SheetState, change: LineChange & { kind: "move" }): void {
  sheet.validations = sheet.validations.map((validation) => {
    const parts = validation.blocks.flatMap((block) => movedParts(block, change));
    const [first] = parts;
    return first
      ? validationAt(
          validation,
          parts.map(({ block }) => block),
          first.origin,
          first.block,
        )
      : validation;
  });
  sheet.colourRules = sheet.colourRules.flatMap((entry) =>
    movedParts(entry.rule.block, change).map(({ block, origin }, index) => ({
      ...colourRuleAt(entry, block, origin),
      id: index === 0 ? entry.id : `{${state.newId()}}`,
    })),
  );
}

function followPrint({ print }: SheetState, change: LineChange): void {
  const follow = followLines(change);
  const row = (from: number, to: number): Block | null =>
    follow({ row: from, rows: to - from + 1, column: 0, columns: 1 });
  if (print.area) print.area = follow(print.area) ?? undefined;
  // Titles and page breaks are of whole rows.
  if (change.within) return;
  if (print.titleRows) {
    const moved = row(print.titleRows.from, print.titleRows.to);
    print.titleRows = moved ? { from: moved.row, to: moved.row + moved.rows - 1 } : undefined;
  }
  if (print.pageStarts) print.pageStarts = print.pageStarts.flatMap((start) => row(start, start)?.row ?? []);
}

/** Lines inserted or deleted among the frozen ones make them more or fewer. */
function followFreeze(state: WorkbookState, sheet: SheetState, change: LineChange): void {
  const { freeze } = sheet;
  if (freeze === null || change.kind === "move" || change.within || change.at >= freeze[change.along]) return;
  const gone = Math.min(change.count, freeze[change.along] - change.at);
  const lines = freeze[change.along] + (change.kind === "insert" ? change.count : -gone);
  sheet.freeze = { ...freeze, [change.along]: lines };
  state.grid.setFreeze(sheet.id, sheet.freeze.rows, sheet.freeze.columns);
}

/** A chart moves with the cells under its corner, and grows with those that it covers. */
function followCharts(state: WorkbookState, sheet: SheetState, change: LineChange): void {
  if (change.kind === "move") return;
  const geometry = new SheetGeometry(state.grid, sheet.id);
  const edge = (line: number): number => (change.along === "rows" ? geometry.top(line) : geometry.left(line));
  const start = edge(change.at);
  const size = change.kind === "insert" ? edge(change.at + change.count) - start : -change.points;
  const moved = (point: number): number => (point < start ? point : Math.max(start, point + size));
  for (const chart of sheet.charts) {
    if (!isConcerned(cellsUnder(chart, geometry), change)) continue;
    if (change.along === "rows") {
      const bottom = moved(chart.top + chart.height);
      chart.top = moved(chart.top);
      chart.height = bottom - chart.top;
    } else {
      const right = moved(chart.left + chart.width);
      chart.left = moved(chart.left);
      chart.width = right - chart.left;
    }
  }
}

function cellsUnder(chart: ChartState, geometry: SheetGeometry): Block {
  const [row, column] = [geometry.rowAt(chart.top), geometry.columnAt(chart.left)];
  return {
    row,
    column,
    rows: geometry.rowAt(chart.top + chart.height) - row + 1,
    columns: geometry.columnAt(chart.left + chart.width) - column + 1,
  };
}

/** New rows of a table get the look and the formulas of its columns, new columns a heading. */
function fillInserted(state: WorkbookState, sheet: SheetState, change: LineChange): void {
  for (const table of sheet.tables) {
    if (!isConcerned(table.block, change)) continue;
    const { first, count } = linesIn(table.block, change.along);
    const isInside = change.at > first && change.at + change.count <= first + count;
    if (change.along === "rows") {
      if (isInside) fillRows(state, sheet.id, table, change);
    } else if (change.at >= first && change.at < first + count) {
      for (let index = 0; index < change.count; index += 1) {
        nameBlankHeading(state, sheet.id, table.block, change.at + index);
      }
    }
  }
}

function fillRows(state: WorkbookState, sheetId: string, table: TableState, { at, count }: LineChange): void {
  state.mirror();
  const below = at + count;
  const lastRow = table.block.row + table.block.rows - 1;
  const source = at - 1 > table.block.row ? at - 1 : Math.min(below, lastRow);
  for (const { column } of columnPlaces(table.block)) {
    const look = state.grid.read(sheetId, { row: source, column, rows: 1, columns: 1 })[0]?.[0]?.style;
    for (let row = at; row < below; row += 1) {
      if (look) state.grid.style(sheetId, { row, column, rows: 1, columns: 1 }, look);
      const formula = calculatedFormula(table, { row, column });
      if (formula !== undefined) state.grid.write(sheetId, row, column, [[{ formula }]]);
    }
    // A rule that begins with the first row was moved down by a row inserted above it.
    extendUp(state.sheet(sheetId), { row: at, rows: count, column, columns: 1 }, below);
  }
}

function extendUp(sheet: SheetState, added: Block, firstBefore: number): void {
  const begins = (block: Block): boolean =>
    block.row === firstBefore && block.column <= added.column && block.column + block.columns > added.column;
  for (const validation of sheet.validations) {
    if (validation.blocks.some(begins)) validation.blocks = [...validation.blocks, added];
  }
}
