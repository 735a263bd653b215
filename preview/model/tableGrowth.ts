import { intersection } from "./block";
import { calculatedFormula } from "./calculatedColumns";
import type { Follow } from "./followedFormula";
import { followInCalculated, followInCells, followInRules } from "./movedReferences";
import type { TableState } from "./sheetState";
import type { Block, CellSnapshot, CellStyle } from "./snapshot";
import { nameBlankHeading } from "./tableHeaders";
import type { WorkbookState } from "./workbookState";

/** A table that takes up cells entered beside it, and the cells that it gets with them. */
export interface TableGrowth {
  readonly table: TableState;
  readonly added: Block;
}

/** The table that a block of cells, entered right below or right beside it, makes grow; undefined when none does. */
export function growthFor(state: WorkbookState, sheetId: string, block: Block): TableGrowth | undefined {
  for (const table of state.sheet(sheetId).tables) {
    const own = table.block;
    const inColumns = block.column >= own.column && block.column + block.columns <= own.column + own.columns;
    if (inColumns && block.row === own.row + own.rows) {
      return { table, added: { ...own, row: block.row, rows: block.rows } };
    }
    const inRows = block.row >= own.row && block.row + block.rows <= own.row + own.rows;
    if (inRows && block.column === own.column + own.columns) {
      return { table, added: { ...own, column: block.column, columns: block.columns } };
    }
  }
  return undefined;
}

/** Whether a table may take cells: no other table and no merged cells lie there, and nothing stands in them but in `written`. */
export function mayGrow(
  state: WorkbookState,
  sheetId: string,
  { table, added }: TableGrowth,
  written: Block | null,
): boolean {
  const isWritten = ({ row, column }: CellSnapshot): boolean =>
    written !== null && intersection(written, { row, column, rows: 1, columns: 1 }) !== null;
  const others = state.sheet(sheetId).tables.filter((other) => other !== table);
  const occupied = [...others.map(({ block }) => block), ...state.grid.mergedBlocks(sheetId)];
  return (
    occupied.every((block) => intersection(block, added) === null) &&
    readBlock(state, sheetId, added).every(
      (cell) => isWritten(cell) || (cell.value === null && cell.formula === undefined),
    )
  );
}

/** The table takes the cells. A new column without a heading is named. */
export function growTable(state: WorkbookState, sheetId: string, { table, added }: TableGrowth): void {
  const { block } = table;
  if (added.row > block.row) {
    resizeTable(state, sheetId, table, { ...block, rows: block.rows + added.rows });
    return;
  }
  resizeTable(state, sheetId, table, { ...block, columns: block.columns + added.columns });
  for (let column = added.column; column < added.column + added.columns; column += 1) {
    nameBlankHeading(state, sheetId, table.block, column);
  }
}

/**
 * Gives a table other borders, as Excel does it: rows that are new take the look of the row above them, the formulas of
 * calculated columns where nothing was written, and the validation and colour rules that covered the whole column; and
 * what reads a whole column of the table, wherever it stands, reads the new rows too.
 */
export function resizeTable(state: WorkbookState, sheetId: string, table: TableState, block: Block): void {
  const before = table.block;
  const added = { ...before, row: before.row + before.rows, rows: block.row + block.rows - before.row - before.rows };
  const columns = intersection(before, { ...block, row: before.row, rows: before.rows });
  const ofColumns = <Item>(items: readonly Item[]): (Item | undefined)[] =>
    Array.from({ length: block.columns }, (_unused, index) => items[block.column + index - before.column]);
  table.calculated = ofColumns(table.calculated);
  table.filters = ofColumns(table.filters);
  table.block = block;
  state.touch(sheetId, "tables");
  if (added.rows <= 0 || columns === null || before.rows < 2) return;
  const follow = wholeColumns(before, added.rows);
  followInCells(state, sheetId, follow);
  followInRules(state, sheetId, follow);
  followInCalculated(state, sheetId, follow);
  for (let column = columns.column; column < columns.column + columns.columns; column += 1) {
    const body: Block = { row: before.row + 1, column, rows: before.rows - 1, columns: 1 };
    extendColumn(state, sheetId, table, body, { ...added, column, columns: 1 });
  }
}

/** References to all rows of a table's columns, with their headings or without, grow with it. */
function wholeColumns(table: Block, more: number): Follow {
  return (block) => {
    const isWhole =
      block.row + block.rows === table.row + table.rows && (block.row === table.row || block.row === table.row + 1);
    const isInside = block.column >= table.column && block.column + block.columns <= table.column + table.columns;
    return isWhole && isInside ? { ...block, rows: block.rows + more } : block;
  };
}

function extendColumn(state: WorkbookState, sheetId: string, table: TableState, body: Block, added: Block): void {
  const last = readBlock(state, sheetId, { ...body, row: added.row - 1, rows: 1 })[0];
  for (const cell of readBlock(state, sheetId, added)) {
    const place: Block = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
    if (last) state.grid.style(sheetId, place, takenOver(last.style, cell.style));
    const formula = calculatedFormula(table, cell);
    if (formula !== undefined && cell.value === null && cell.formula === undefined) {
      state.grid.write(sheetId, cell.row, cell.column, [[{ formula }]]);
    }
  }
  extendRules(state, sheetId, body, added);
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
