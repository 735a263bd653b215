import { formulaInR1C1, movedFormula } from "./address";
import { intersection } from "./block";
import type { TableState } from "./sheetState";
import type { Block, CellSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/**
 * Calculated columns of tables, as Excel's AutoCorrect keeps them: a formula entered into a column that is empty, or that
 * holds one formula, becomes the formula of the whole column. The table remembers it, so that new rows get it even after
 * a person put a value in place of one of its cells.
 */

/** Which of the cells were entered; the others are as they were. */
export type IsWritten = (row: number, column: number) => boolean;

/** Cells of a block were entered: their columns of the sheet's tables follow. */
export function followColumns(state: WorkbookState, sheetId: string, block: Block, isWritten: IsWritten): void {
  for (const table of state.sheet(sheetId).tables) {
    for (const column of columnsOf(table.block)) {
      if (intersection(column, block) !== null) followColumn(state, sheetId, table, column, isWritten);
    }
  }
}

/** A table finds out what its columns calculate; called when it's made over cells that are filled. */
export function learnColumns(state: WorkbookState, sheetId: string, table: TableState): void {
  table.calculated = columnsOf(table.block).map((column) => {
    const cells = cellsOf(state, sheetId, column);
    return isOneFormula(cells) ? cells[0]?.formula : undefined;
  });
}

/** The formula of a calculated column as it reads in another of its rows; undefined when the column isn't calculated. */
export function calculatedFormula(table: TableState, { row, column }: CellPlace): string | undefined {
  const formula = table.calculated[column - table.block.column];
  return formula === undefined
    ? undefined
    : movedFormula(formula, { row: table.block.row + 1, column }, { row, column });
}

/** The body of each of a table's columns; none when it has no rows. */
function columnsOf(block: Block): Block[] {
  if (block.rows < 2) return [];
  return Array.from({ length: block.columns }, (_unused, index) => ({
    row: block.row + 1,
    rows: block.rows - 1,
    column: block.column + index,
    columns: 1,
  }));
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

function followColumn(
  state: WorkbookState,
  sheetId: string,
  table: TableState,
  column: Block,
  isWritten: IsWritten,
): void {
  const index = column.column - table.block.column;
  const cells = cellsOf(state, sheetId, column);
  const written = cells.filter((cell) => isWritten(cell.row, cell.column));
  const source = written[0];
  if (source === undefined) return;
  const others = cells.filter((cell) => !written.includes(cell));
  const isCalculated = (cell: CellSnapshot): boolean =>
    cell.formula !== undefined && cell.formula === calculatedFormula(table, cell);
  if (source.formula !== undefined && isOneFormula(written) && (others.every(isEmpty) || others.every(isCalculated))) {
    fill(state, sheetId, source, others);
    table.calculated[index] = movedFormula(source.formula, source, column);
    return;
  }
  if (isOneFormula(cells)) table.calculated[index] = cells[0]?.formula;
  else if (!cells.some(isCalculated)) table.calculated[index] = undefined;
}

function fill(state: WorkbookState, sheetId: string, source: CellSnapshot, cells: readonly CellSnapshot[]): void {
  for (const cell of cells) {
    const formula = movedFormula(source.formula ?? "", source, cell);
    if (cell.formula !== formula) state.grid.write(sheetId, cell.row, cell.column, [[{ formula }]]);
  }
}

/** Whether all cells calculate the same, counted from each of them. */
function isOneFormula(cells: readonly CellSnapshot[]): boolean {
  const formulas = new Set(cells.map((cell) => cell.formula && formulaInR1C1(cell.formula, cell)));
  return formulas.size === 1 && !formulas.has(undefined);
}

function isEmpty(cell: CellSnapshot): boolean {
  return cell.value === null && cell.formula === undefined;
}

function cellsOf(state: WorkbookState, sheetId: string, block: Block): CellSnapshot[] {
  state.mirror();
  return state.grid.read(sheetId, block).flat();
}
