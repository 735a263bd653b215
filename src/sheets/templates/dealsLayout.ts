import { dealsTable, type DealsColumn } from "../register/dealsTable";
import type { Block, CellPosition } from "../spec";
import { placesOf } from "../tableDefinition";

/**
 * Where everything on the register of deals is. From the top: title, what is judged on today, the table, notes. The
 * lists stand to the right, outside the print area, in rows that no filter of the table hides.
 */
export interface DealsLayout {
  readonly deals: number;
  readonly table: Block;
  readonly notes: CellPosition;
  readonly used: Block;
  readonly printed: Block;
}

export const rows = { title: 0, whatToDo: 1, legend: 2, today: 3, header: 4, firstDeal: 5 } as const;

export const firstColumn = 1;
const places = placesOf(dealsTable);
const width = Object.keys(places).length;
const notesCount = 3;

export const listColumns = {
  channel: firstColumn + width + 1,
  outcome: firstColumn + width + 2,
  attribution: firstColumn + width + 3,
} as const;

export const todayCell: Block = { row: rows.today, column: columnOf("channel"), rows: 1, columns: 1 };
export const toCheckCell: Block = { row: rows.today, column: columnOf("check"), rows: 1, columns: 1 };

export function columnOf(id: DealsColumn): number {
  return firstColumn + places[id];
}

/** Two values each, over the heading's row: no filter hides them. */
export function listOf(id: keyof typeof listColumns): Block {
  return { row: 1, column: listColumns[id], rows: 2, columns: 1 };
}

export function layoutFor(deals: number): DealsLayout {
  const notesRow = rows.firstDeal + deals + 1;
  const end = notesRow + notesCount;
  return {
    deals,
    table: { row: rows.header, column: firstColumn, rows: deals + 1, columns: width },
    notes: { row: notesRow, column: firstColumn },
    used: { row: 0, column: 0, rows: end, columns: listColumns.attribution + 1 },
    printed: { row: 0, column: firstColumn, rows: end, columns: width },
  };
}

/** A column of the deals' rows, or several from it on. */
export function dealCells({ deals }: DealsLayout, id: DealsColumn, last: DealsColumn = id): Block {
  return { row: rows.firstDeal, column: columnOf(id), rows: deals, columns: places[last] - places[id] + 1 };
}
