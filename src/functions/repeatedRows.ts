/**
 * A whole column comes as 1,048,576 rows of which few are in use: all behind them are blank, or 0 from some hosts. Rows at
 * the end of a range that hold the same are therefore one row, standing there many times: it is read once, calculated
 * once, and takes the memory of one.
 */

/** How many rows have to be looked at: those behind them hold what the last of them holds, in the same kind. */
export function rowsInUse(rows: readonly unknown[]): number {
  let count = rows.length;
  while (count > 1 && holdTheSame(rows[count - 1], rows[count - 2])) count -= 1;
  return count;
}

/** The same of rows that were made by `repeatedTo`: there the last ones are one row, so that no cell is looked at. */
export function distinctRows(rows: readonly (readonly unknown[])[]): number {
  let count = rows.length;
  while (count > 1 && rows[count - 1] === rows[count - 2]) count -= 1;
  return count;
}

/** The cells of the rows that differ. */
export function distinctCells<Cell>(rows: readonly (readonly Cell[])[]): Cell[] {
  return rows.slice(0, distinctRows(rows)).flat();
}

/** So many rows as wanted: the last one again and again. */
export function repeatedTo<Row>(length: number, rows: readonly Row[]): Row[] {
  const last = rows.at(-1);
  if (last === undefined || rows.length >= length) return [...rows];
  const all = new Array<Row>(length).fill(last);
  for (const [place, row] of rows.entries()) all[place] = row;
  return all;
}

function holdTheSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return Object.is(one, other);
  if (one.length !== other.length) return false;
  for (let place = 0; place < one.length; place += 1) if (!Object.is(one[place], other[place])) return false;
  return true;
}
