/** A table that the add-in writes down in what it did or saw: each of its columns says what of an entry it holds. */
import type { TableColumn, TableDefinition } from "./tableDefinition";
import { TEXT_FORMAT } from "./textProtection";

/**
 * What is written into a row of a table. Each cell has a format of its own: where it has none, Excel gives it that of the
 * row above, and in a cell for texts a number would become one.
 */
export interface TableCell {
  readonly value: string | number | boolean | null;
  readonly numberFormat: string;
}

export interface LoggedColumn<Entry> extends TableColumn {
  readonly width: number;
  readonly cell: (entry: Entry) => TableCell;
}

export interface LogDefinition<Id extends string, Entry> extends TableDefinition<Id> {
  readonly columns: Readonly<Record<Id, LoggedColumn<Entry>>>;
}

export type LogCells<Id extends string> = Readonly<Record<Id, TableCell>>;

export function cellsOfEntry<Id extends string, Entry>(
  { columns }: LogDefinition<Id, Entry>,
  entry: Entry,
): LogCells<Id> {
  const cells = Object.entries<LoggedColumn<Entry>>(columns).map(([id, { cell }]) => [id, cell(entry)]);
  return Object.fromEntries(cells) as LogCells<Id>;
}

export function textCell(value: string): TableCell {
  return { value, numberFormat: TEXT_FORMAT };
}
