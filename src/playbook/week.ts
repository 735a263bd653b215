/** Weeks of the calendar, Monday to Sunday. Days as Excel counts them: 2 was a Monday. */
const daysAWeek = 7;
const someMonday = 2;
const millisecondsADay = 86_400_000;
/** 1 January 1970, as Excel counts days. */
const unixEpoch = 25_569;

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  const whole = Math.floor(day);
  return whole - ((((whole - someMonday) % daysAWeek) + daysAWeek) % daysAWeek);
}

/** "2026-W11": a week belongs to the year in which its Thursday lies (ISO 8601). */
export function weekKey(day: number): string {
  const thursday = mondayOf(day) + 3;
  const year = dateOf(thursday).getUTCFullYear();
  const firstOfYear = Date.UTC(year, 0, 1) / millisecondsADay + unixEpoch;
  const week = Math.floor((thursday - firstOfYear) / daysAWeek) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** "2026-03-09". */
export function isoDate(day: number): string {
  return dateOf(Math.floor(day)).toISOString().slice(0, 10);
}

function dateOf(day: number): Date {
  return new Date((day - unixEpoch) * millisecondsADay);
}
