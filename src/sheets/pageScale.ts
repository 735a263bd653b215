/**
 * The scale, in percent, at which columns of a total width fit across a landscape page of A4 and of Letter. Excel leaves
 * page breaks out of a sheet that is fitted to a number of pages, so a sheet with breaks is scaled instead.
 */
export function landscapeScale(
  widthInPoints: number,
  margins: { readonly left: number; readonly right: number },
): number {
  const room = letterLength - margins.left - margins.right;
  return Math.max(smallest, Math.min(largest, Math.floor((room / widthInPoints) * 100) - spare));
}

/** The shorter of the two papers, in points. */
const letterLength = 792;
/** Columns are drawn a little wider or narrower from one printer to another. */
const spare = 1;
/** What Excel takes. */
const smallest = 10;
const largest = 400;
