import type { Bilingual } from "./language";

/** The days off of a week. */
export interface Weekend {
  readonly name: Bilingual;
  /** From Monday to Sunday, 1 for a day off: as WORKDAY.INTL has it. */
  readonly pattern: string;
}

/** The first is the usual one. */
export const weekends = [
  { name: { en: "Saturday, Sunday", es: "Sábado y domingo" }, pattern: "0000011" },
  { name: { en: "Friday, Saturday", es: "Viernes y sábado" }, pattern: "0000110" },
  { name: { en: "Thursday, Friday", es: "Jueves y viernes" }, pattern: "0001100" },
  { name: { en: "Sunday only", es: "Solo domingo" }, pattern: "0000001" },
  { name: { en: "Friday only", es: "Solo viernes" }, pattern: "0000100" },
  { name: { en: "No days off", es: "Sin días libres" }, pattern: "0000000" },
] as const satisfies readonly Weekend[];

export interface WorkingCalendar {
  readonly weekend: string;
  /** As Excel counts days. */
  readonly holidays: readonly number[];
}

const DAYS_A_WEEK = 7;
/** Excel's day 2 is a Monday. */
const A_MONDAY = 2;

/** The day itself, or the next working day after a day off. */
export function workingDay(day: number, { weekend, holidays }: WorkingCalendar): number {
  const weekday = (((day - A_MONDAY) % DAYS_A_WEEK) + DAYS_A_WEEK) % DAYS_A_WEEK;
  const isOff = weekend[weekday] === "1" || holidays.includes(day);
  return isOff ? workingDay(day + 1, { weekend, holidays }) : day;
}
