import { columnPlace, columnPlaces, type HeadingSheet } from "../columnPlace";
import type { LinkedTable } from "../linkedWorkbook";
import type { TableDefinition } from "../tableDefinition";

/** A table of a generated sheet, and where the columns of its definition stand in it now, counted from its first. */
export interface TablePlace {
  readonly name: string;
  /** A column that a person removed has none. */
  readonly columns: Readonly<Record<string, number>>;
}

/**
 * Finds a table by its headings, whatever it is called and wherever columns have been inserted. With half of the
 * columns gone it isn't that table any more: others on the sheet share some of its headings.
 */
export function tablePlace(
  sheet: HeadingSheet & { readonly tables: readonly LinkedTable[] },
  { columns }: TableDefinition<string>,
): TablePlace | undefined {
  const wanted = Object.entries(columns);
  const known = ({ headings }: LinkedTable) =>
    wanted.filter(([, column]) => columnPlaces(headings, column, sheet.language).length > 0).length;
  const best = [...sheet.tables].sort((a, b) => known(b) - known(a))[0];
  if (best === undefined || known(best) * 2 <= wanted.length) return undefined;
  const places = wanted.map(([id, column]) => [id, columnPlace(sheet, best.headings, column)] as const);
  return { name: best.name, columns: Object.fromEntries(places.filter(([, place]) => place !== -1)) };
}
