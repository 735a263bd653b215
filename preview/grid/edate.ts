import { numfmt } from "@univerjs/core";

/** 31 December 9999. */
const LAST_DAY = 2_958_465;

/** Excel's EDATE: the same day so many months on, or the month's last day where it is shorter. Undefined is #NUM!. */
export function edate(start: number, months: number): number | undefined {
  const from = Math.floor(start);
  if (from < 0) return undefined;
  const [year = NaN, month = NaN, day = NaN] = numfmt.dateFromSerial(from);
  const wanted = month + Math.trunc(months);
  const serial = Math.min(firstOf(year, wanted) + day, firstOf(year, wanted + 1)) - 1;
  return serial >= 0 && serial <= LAST_DAY ? serial : undefined;
}

/** The first day of a month, counted as Excel does: with a 29 February 1900. Months run on into other years. */
function firstOf(year: number, month: number): number {
  return numfmt.dateToSerial([year, month, 1]) ?? NaN;
}
