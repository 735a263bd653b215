/** More than the rows of any table: what is added to a row that is not looked for. */
export const beyondAllRows = 1_000_000;

/**
 * The place of the n-th cell of a column, counted from 1, of which a comparison such as `=""` doesn't hold. Inside
 * SUMPRODUCT it runs over all rows in every version of Excel, without dynamic arrays.
 */
export function nthRowBut(column: string, comparison: string, n: string): string {
  const place = `ROW(${column})-ROW(INDEX(${column},1))+1`;
  return `SUMPRODUCT(SMALL((${column}${comparison})*${beyondAllRows}+${place},${n}))`;
}
