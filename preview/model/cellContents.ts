import { intersection, isOnSheet, isWholeColumns, isWholeRows } from "./block";
import { formulaInA1 } from "./address";
import { readEntry, validFormula, type CellEntry } from "./cellEntry";
import { followColumns } from "./calculatedColumns";
import { ExcelError, invalidArgument } from "./excelError";
import type { CellInput } from "./grid";
import { matrixFor, uniformBlocks } from "./matrix";
import type { Block, CellSnapshot } from "./snapshot";
import { growTable, growthFor, mayGrow } from "./tableGrowth";
import { followHeadings } from "./tableHeadings";
import { withUnboundNames } from "./unboundNames";
import type { WorkbookState } from "./workbookState";

/** Excel reads at most this many cells in one answer; of whole rows and columns it answers null. */
const MAX_CELLS_READ = 5_000_000;

export function isUnbounded(block: Block): boolean {
  return isWholeColumns(block) || isWholeRows(block) || block.rows * block.columns > MAX_CELLS_READ;
}

/** The cells of a block, with what changed in tables and names already shown to the grid. */
export function readCells(state: WorkbookState, sheetId: string, block: Block): CellSnapshot[][] {
  state.mirror();
  return state.grid.read(sheetId, block);
}

/** Values as `Range.values` takes them: strings are read as if typed, null leaves a cell as it is. */
export function writeValues(state: WorkbookState, sheetId: string, block: Block, given: unknown): void {
  writeEntries(state, sheetId, block, given, (value, format) =>
    typeof value === "string" ? readEntry(value, format) : { input: scalarInput(value) },
  );
}

/** Formulas as `Range.formulas` takes them: what isn't a formula is a value. */
export function writeFormulas(state: WorkbookState, sheetId: string, block: Block, given: unknown): void {
  writeEntries(state, sheetId, block, given, (value, format) => {
    if (typeof value === "string" && value.startsWith("=") && value.length > 1) {
      return { input: { formula: validFormula(value) } };
    }
    return typeof value === "string" ? readEntry(value, format) : { input: scalarInput(value) };
  });
}

/** Formulas as `Range.formulasR1C1` takes them: references count from the cell that they are written into. */
export function writeFormulasR1C1(state: WorkbookState, sheetId: string, block: Block, given: unknown): void {
  const matrix = matrixFor(block, given).map((row, rowIndex) =>
    row.map((value, columnIndex) =>
      typeof value === "string" && value.startsWith("=") && value.length > 1
        ? formulaInA1(value, { row: block.row + rowIndex, column: block.column + columnIndex })
        : value,
    ),
  );
  writeFormulas(state, sheetId, block, matrix);
}

interface SheetCells {
  readonly sheetId: string;
  readonly block: Block;
}

/** What cells show goes into others as it is: nothing is read as if typed, and the formats stay. */
export function copyValues(state: WorkbookState, from: SheetCells, to: SheetCells): void {
  const inputs = readCells(state, from.sheetId, from.block).map((row) =>
    row.map(({ value, error }): CellInput => {
      if (value === null) return null;
      return error ? { error: String(value) } : { value };
    }),
  );
  state.grid.write(to.sheetId, to.block.row, to.block.column, inputs);
  touchTables(state, to.sheetId, to.block);
}

function writeEntries(
  state: WorkbookState,
  sheetId: string,
  block: Block,
  given: unknown,
  read: (value: unknown, numberFormat: string) => CellEntry,
): void {
  if (isUnbounded(block) || !isOnSheet(block)) throw invalidArgument();
  const matrix = matrixFor(block, given);
  const formats = numberFormats(state, sheetId, block, matrix);
  const entries = matrix.map((row, rowIndex) =>
    row.map((value, columnIndex): CellEntry => {
      const entry = read(value, formats[rowIndex]?.[columnIndex] ?? "General");
      const place = { sheetId, row: block.row + rowIndex, column: block.column + columnIndex };
      return { ...entry, input: withUnboundNames(state, entry.input, place) };
    }),
  );
  const growth = growthFor(state, sheetId, block);
  const grows = growth !== undefined && writesAtTable(entries) && mayGrow(state, sheetId, growth, null);
  state.mirror();
  state.grid.write(
    sheetId,
    block.row,
    block.column,
    entries.map((row) => row.map((entry) => entry.input)),
  );
  applyImpliedFormats(state, sheetId, block, entries, formats);
  if (grows) growTable(state, sheetId, growth);
  followColumns(state, sheetId, block, (row, column) => {
    const input = entries[row - block.row]?.[column - block.column]?.input;
    return input !== undefined && input !== null;
  });
  touchTables(state, sheetId, block);
  state.cellsChanged({ sheetId, block, byAddin: true });
}

/** The formats decide how a string is read; they are asked for only when there is one. */
function numberFormats(
  state: WorkbookState,
  sheetId: string,
  block: Block,
  matrix: readonly (readonly unknown[])[],
): string[][] {
  const hasText = matrix.some((row) => row.some((value) => typeof value === "string" && value !== ""));
  return hasText ? readCells(state, sheetId, block).map((row) => row.map((cell) => cell.style.numberFormat)) : [];
}

function applyImpliedFormats(
  state: WorkbookState,
  sheetId: string,
  block: Block,
  entries: readonly (readonly CellEntry[])[],
  formats: readonly (readonly string[])[],
): void {
  const implied = entries.map((row, rowIndex) =>
    row.map((entry, column) => (formats[rowIndex]?.[column] === "General" ? entry.numberFormat : undefined)),
  );
  for (const { block: part, value } of uniformBlocks(block, implied)) {
    if (value !== undefined) state.grid.style(sheetId, part, { numberFormat: value });
  }
}

function scalarInput(value: unknown): CellInput {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "number" || typeof value === "boolean") return { value };
  throw new ExcelError("InvalidArgument");
}

/** A table takes cells that are entered right below or beside it when something is, in the row or column next to it. */
function writesAtTable(entries: readonly (readonly CellEntry[])[]): boolean {
  return entries.some((row) => row.some(({ input }) => input !== undefined && input !== null));
}

/** What a person typed is in the cells already; a table above or beside it, and its calculated columns, follow. */
export function followEntry(state: WorkbookState, sheetId: string, block: Block): void {
  const growth = growthFor(state, sheetId, block);
  const isFilled = (cell: CellSnapshot): boolean => cell.value !== null || cell.formula !== undefined;
  const saysSomething = readCells(state, sheetId, block).flat().some(isFilled);
  if (growth && saysSomething && mayGrow(state, sheetId, growth, block)) growTable(state, sheetId, growth);
  followColumns(state, sheetId, block, (row, column) => {
    return intersection(block, { row, column, rows: 1, columns: 1 }) !== null;
  });
  touchTables(state, sheetId, block);
  state.mirror();
  state.cellsChanged({ sheetId, block, byAddin: false });
}

/** The grid shows a table's column names, which are its header cells; formulas name columns by them. */
export function touchTables(state: WorkbookState, sheetId: string, block: Block): void {
  followHeadings(state, sheetId, block);
  if (state.sheet(sheetId).tables.some((table) => intersection(table.block, block) !== null)) {
    state.touch(sheetId, "tables");
  }
}
