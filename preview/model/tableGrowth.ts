import { formulaInA1, formulaInR1C1 } from "./address";
import { intersection } from "./block";
import type { CellInput } from "./grid";
import type { TableState } from "./sheetState";
import type { Block, CellSnapshot, CellStyle } from "./snapshot";
import type { WorkbookState } from "./workbookState";

/** The table that a block of cells written right below it makes grow; undefined when none does. */
export function tableAbove(state: WorkbookState, sheetId: string, block: Block): TableState | undefined {
  return state
    .sheet(sheetId)
    .tables.find(
      ({ block: own }) =>
        own.row + own.rows === block.row &&
        block.column >= own.column &&
        block.column + block.columns <= own.column + own.columns,
    );
}

/** Whether a table may take the rows below it: no other table lies there, and nothing stands in the cells but in `written`. */
export function mayGrow(
  state: WorkbookState,
  sheetId: string,
  table: TableState,
  rows: number,
  written: Block | null,
): boolean {
  const added: Block = { ...table.block, row: table.block.row + table.block.rows, rows };
  const isWritten = ({ row, column }: CellSnapshot): boolean =>
    written !== null && intersection(written, { row, column, rows: 1, columns: 1 }) !== null;
  return (
    state.sheet(sheetId).tables.every((other) => other === table || intersection(other.block, added) === null) &&
    readBlock(state, sheetId, added).every(
      (cell) => isWritten(cell) || (cell.value === null && cell.formula === undefined),
    )
  );
}

/**
 * Gives a table other borders, as Excel does it: rows that are new take the look of the row above them, the formulas of
 * calculated columns where nothing was written, and the validation and colour rules that covered the whole column.
 */
export function resizeTable(state: WorkbookState, sheetId: string, table: TableState, block: Block): void {
  const before = table.block;
  const added = { ...before, row: before.row + before.rows, rows: block.row + block.rows - before.row - before.rows };
  const columns = intersection(before, { ...block, row: before.row, rows: before.rows });
  table.block = block;
  state.touch(sheetId, "tables");
  if (added.rows <= 0 || columns === null || before.rows < 2) return;
  for (let column = columns.column; column < columns.column + columns.columns; column += 1) {
    const body: Block = { row: before.row + 1, column, rows: before.rows - 1, columns: 1 };
    extendColumn(state, sheetId, body, { ...added, column, columns: 1 });
  }
}

function extendColumn(state: WorkbookState, sheetId: string, body: Block, added: Block): void {
  const cells = readBlock(state, sheetId, body);
  const last = cells.at(-1);
  const formula = calculatedFormula(cells);
  for (const cell of readBlock(state, sheetId, added)) {
    const place: Block = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    if (last) state.grid.style(sheetId, place, takenOver(last.style, cell.style));
    if (formula !== undefined && cell.value === null && cell.formula === undefined) {
      const input: CellInput = { formula: formulaInA1(formula, cell) };
      state.grid.write(sheetId, cell.row, cell.column, [[input]]);
    }
  }
  extendRules(state, sheetId, body, added);
}

/** What all cells of a column calculate, in R1C1; undefined when one differs. */
function calculatedFormula(cells: readonly CellSnapshot[]): string | undefined {
  const formulas = new Set(cells.map((cell) => cell.formula && formulaInR1C1(cell.formula, cell)));
  return formulas.size === 1 ? [...formulas][0] : undefined;
}

/** The look of the row above, under what the new cell was given. */
function takenOver(above: CellStyle, own: CellStyle): CellStyle {
  const look = { ...above, ...own };
  return own.numberFormat === "General" ? { ...look, numberFormat: above.numberFormat } : look;
}

function extendRules(state: WorkbookState, sheetId: string, body: Block, added: Block): void {
  const sheet = state.sheet(sheetId);
  const grown = (block: Block): Block | undefined =>
    block.column <= body.column &&
    block.column + block.columns > body.column &&
    block.row <= body.row &&
    block.row + block.rows === added.row
      ? { ...added, column: body.column, columns: 1 }
      : undefined;
  for (const validation of sheet.validations) {
    const more = validation.blocks.map(grown).filter((block) => block !== undefined);
    if (more.length === 0) continue;
    validation.blocks = [...validation.blocks, ...more];
    state.touch(sheetId, "validations");
  }
  for (const entry of sheet.colourRules) {
    const { block } = entry.rule;
    // A rule over several columns grows once, with its last one.
    if (!grown(block) || body.column !== block.column + block.columns - 1) continue;
    entry.rule = { ...entry.rule, block: { ...block, rows: block.rows + added.rows } };
    state.touch(sheetId, "colourRules");
  }
}

function readBlock(state: WorkbookState, sheetId: string, block: Block): CellSnapshot[] {
  state.mirror();
  return state.grid.read(sheetId, block).flat();
}
