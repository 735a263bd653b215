const MILLISECONDS_PER_DAY = 86_400_000;

/** Serial 60 is 29 February 1900, a day that never was; later serials count from one day earlier. */
const PHANTOM_DAY = 60;

function toDate(serial: number): Date {
  const epoch = serial < PHANTOM_DAY ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(epoch + serial * MILLISECONDS_PER_DAY);
}

function toSerial(time: number): number {
  const serial = Math.round((time - Date.UTC(1899, 11, 30)) / MILLISECONDS_PER_DAY);
  return serial <= PHANTOM_DAY ? serial - 1 : serial;
}

/** Excel's EDATE: the same day so many months on, or the month's last day where it is shorter. Undefined is #NUM!. */
export function edate(start: number, months: number): number | undefined {
  const day = Math.floor(start);
  if (day < 0) return undefined;
  const date = toDate(day);
  const month = date.getUTCMonth() + Math.trunc(months);
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), month + 1, 0)).getUTCDate();
  const serial = toSerial(Date.UTC(date.getUTCFullYear(), month, Math.min(date.getUTCDate(), lastDay)));
  return serial < 0 || serial > 2_958_465 ? undefined : serial;
}
