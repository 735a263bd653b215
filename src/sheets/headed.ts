import { headingsIn, type Headings } from "../locales/headings";
import type { Heading, TableColumn } from "./tableDefinition";

/** The columns of a table whose headings are words of the sheets. */
export type HeadingId<Table extends keyof Headings> = keyof Headings[Table] & string;

/** A column says how it is headed only if the words don't. */
type Unheaded<Table extends keyof Headings, Id extends string, Column extends TableColumn> = {
  readonly [Own in Id]: Own extends HeadingId<Table> ? Omit<Column, "heading"> : Column;
};

/** Columns with their headings, which the words have by the ids of table and column. */
export function headed<Table extends keyof Headings, Id extends string, Column extends TableColumn>(
  table: Table,
  columns: Unheaded<Table, NoInfer<Id>, NoInfer<Column>>,
): Readonly<Record<Id, Column>> {
  const all = Object.entries<Omit<Column, "heading">>(columns).map(([id, column]) => [
    id,
    { heading: headingIn(table, id), ...column },
  ]);
  return Object.fromEntries(all) as Record<Id, Column>;
}

function headingIn(table: string, id: string): Heading {
  return (language) => {
    const headings: Readonly<Record<string, Readonly<Record<string, string>>>> = headingsIn(language);
    const heading = headings[table]?.[id];
    if (heading === undefined) throw new Error(`The column ${id} of ${table} has no heading`);
    return heading;
  };
}
