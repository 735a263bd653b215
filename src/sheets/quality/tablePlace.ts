import type { LinkedTable } from "../linkedWorkbook";
import { headingMatches, type TableDefinition } from "../tableDefinition";

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
  tables: readonly LinkedTable[],
  { columns }: TableDefinition<string>,
): TablePlace | undefined {
  const wanted = Object.entries(columns);
  const places = tables.map(({ name, headings }) => ({
    name,
    columns: Object.fromEntries(
      wanted.flatMap(([id, column]) => {
        const place = headings.findIndex((heading) => headingMatches(heading, column));
        return place === -1 ? [] : [[id, place]];
      }),
    ),
  }));
  const known = ({ columns: found }: TablePlace) => Object.keys(found).length;
  const best = places.sort((a, b) => known(b) - known(a))[0];
  return best !== undefined && known(best) * 2 > wanted.length ? best : undefined;
}
