import { isoDate } from "../../playbook/week";

const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970, as Excel counts days. */
const UNIX_EPOCH = 25_569;

/** The day on the person's calendar, as Excel counts days. */
export function today(now: Date = new Date()): number {
  return Math.floor(moment(now));
}

/** Day and time by the person's clock, to the second. */
export function moment(now: Date = new Date()): number {
  const [hours, minutes, seconds] = [now.getHours(), now.getMinutes(), now.getSeconds()];
  const utc = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate(), hours, minutes, seconds);
  return utc / MILLISECONDS_A_DAY + UNIX_EPOCH;
}

/** "2026-03-09 14:05", by the clock of the person. */
export function minute(now: Date): string {
  const time = [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, "0"));
  return `${isoDate(today(now))} ${time.join(":")}`;
}
