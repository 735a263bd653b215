import { blockAddress, cellAddress, type Anchor } from "./address";
import type { Block, CellPosition } from "./spec";

/** Where a table and each of its columns stand. */
export interface PlacedTable<Id extends string> {
  /** With the headings. */
  readonly block: Block;
  columnOf(id: Id): number;
  /** A column of the table's rows, or several from it on. */
  cells(id: Id, last?: Id): Block;
  /** The same as an address that stays put. */
  column(id: Id, last?: Id): string;
  /** As a formula of this row writes its cells; counted from 0. */
  row(index: number): Row<Id>;
  /** As a rule for all rows writes them, whose columns stay put. */
  readonly firstRow: Row<Id>;
}

/** The cells of one row. */
export interface Row<Id extends string> {
  /** Counted from 0. */
  readonly index: number;
  readonly cell: Readonly<Record<Id, string>>;
  /** "C8:G8" */
  span(first: Id, last: Id): string;
  /** "$C$8:$C$27": all rows of a column, or of several. */
  column(first: Id, last?: Id): string;
  /** "$C$7" */
  heading(id: Id): string;
  /** "C$8:C9": a column from its first row to this one. */
  upTo(id: Id): string;
}

export function placed<Id extends string>(
  ids: readonly Id[],
  at: CellPosition,
  rows: number,
  anchor: Anchor = "relative",
): PlacedTable<Id> {
  const columnOf = (id: Id): number => at.column + ids.indexOf(id);
  const cells = (id: Id, last: Id = id): Block => ({
    row: at.row + 1,
    column: columnOf(id),
    rows,
    columns: columnOf(last) - columnOf(id) + 1,
  });
  const column = (id: Id, last?: Id): string => blockAddress(cells(id, last), "absolute");
  const rowAt = (row: number, written: Anchor): Row<Id> => ({
    index: row - at.row - 1,
    cell: Object.fromEntries(ids.map((id) => [id, cellAddress({ row, column: columnOf(id) }, written)])) as Record<
      Id,
      string
    >,
    span: (first, last) => blockAddress({ ...cells(first, last), row, rows: 1 }, written),
    column,
    heading: (id) => cellAddress({ row: at.row, column: columnOf(id) }, "absolute"),
    upTo: (id) => {
      const first = cellAddress(cells(id), written === "relative" ? "row" : "absolute");
      return `${first}:${cellAddress({ row, column: columnOf(id) }, written)}`;
    },
  });
  return {
    block: { ...at, rows: rows + 1, columns: ids.length },
    columnOf,
    cells,
    column,
    row: (index) => rowAt(at.row + 1 + index, anchor),
    firstRow: rowAt(at.row + 1, "column"),
  };
}
