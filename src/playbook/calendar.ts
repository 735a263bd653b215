/** Days as Excel counts them, from 1 March 1900 on: before it, Excel has a day that never was. */
const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970, as Excel counts days. */
const UNIX_EPOCH = 25_569;

/** The same day of another month, or that month's last day if it has no such day: as EDATE. */
export function monthsLater(day: number, months: number): number {
  const from = new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + months];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayNumber(Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)));
}

/** The first day of the month that the day is in, or of one some months later. */
export function monthStart(day: number, months = 0): number {
  const from = new Date((day - UNIX_EPOCH) * MILLISECONDS_A_DAY);
  return dayNumber(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
}

function dayNumber(milliseconds: number): number {
  return milliseconds / MILLISECONDS_A_DAY + UNIX_EPOCH;
}
