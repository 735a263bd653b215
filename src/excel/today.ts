const MILLISECONDS_A_DAY = 86_400_000;
/** 1 January 1970, as Excel counts days. */
const UNIX_EPOCH = 25_569;

/** The day on the person's calendar, as Excel counts days. */
export function today(now: Date = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MILLISECONDS_A_DAY + UNIX_EPOCH;
}
