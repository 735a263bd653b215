const DAYS_A_WEEK = 7;
/** Serial 2 is a Monday, as Excel counts from 1900 on. */
const A_MONDAY = 2;
const LAST_DAY = 2_958_465;
const USUAL_WEEKEND = 1;
/** Weekend numbers 1 to 7 are two days from Saturday on; 11 to 17 are one day from Sunday on. */
const SINGLE_DAYS = 10;
const SATURDAY = 5;

/** The days off from Monday to Sunday, told by Excel's number of a weekend or by its pattern; or the error it answers. */
export function daysOffOf(
  weekend: string | number | boolean | object | null,
): readonly boolean[] | "#VALUE!" | "#NUM!" {
  if (typeof weekend === "string") {
    const isPattern = /^[01]{7}$/.test(weekend) && weekend !== "1111111";
    return isPattern ? Array.from(weekend, (day) => day === "1") : "#VALUE!";
  }
  const number = typeof weekend === "number" ? Math.trunc(weekend) : USUAL_WEEKEND;
  const [first, count] = number > SINGLE_DAYS ? [number - SINGLE_DAYS, 1] : [number, 2];
  if (first < 1 || first > DAYS_A_WEEK) return "#NUM!";
  const start = SATURDAY + first - (count === 2 ? 1 : 0);
  return Array.from({ length: DAYS_A_WEEK }, (_, day) => (day - start + 2 * DAYS_A_WEEK) % DAYS_A_WEEK < count);
}

/** Excel's WORKDAY.INTL: so many working days on, or back. Undefined is #NUM!. */
export function workday(
  start: number,
  days: number,
  daysOff: readonly boolean[],
  holidays: readonly number[],
): number | undefined {
  const off = new Set(holidays.map(Math.floor));
  const step = days < 0 ? -1 : 1;
  let day = Math.floor(start);
  for (let left = Math.abs(Math.trunc(days)); left > 0;) {
    day += step;
    if (day < 0 || day > LAST_DAY) return undefined;
    if (!isOff(day)) left -= 1;
  }
  return day;

  function isOff(candidate: number): boolean {
    const weekday = (((candidate - A_MONDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
    return daysOff[weekday] === true || off.has(candidate);
  }
}
