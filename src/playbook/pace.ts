const daysAWeek = 7;
const tolerance = 1e-9;

/** What the weeks still needed come to: a number of weeks, or never at this pace. */
export type WeeksNeeded = number | "never";

/** What has to be gained each week to close the gap in time; `null` when no time is left. */
export function paceNeeded(gap: number, weeksLeft: number): number | null {
  if (gap === 0) return 0;
  return weeksLeft > 0 ? gap / weeksLeft : null;
}

/** What a week brings, from a gain over some days; better is positive. */
export function weeklyGain(gain: number, days: number): number {
  return (gain * daysAWeek) / days;
}

/** Whole weeks until the gap is closed at the present pace. */
export function weeksAtPace(gap: number, gainAWeek: number): WeeksNeeded {
  if (gap === 0) return 0;
  return gainAWeek > 0 ? Math.ceil(gap / gainAWeek - tolerance) : "never";
}

export function isLate(weeks: WeeksNeeded, weeksLeft: number): boolean {
  return weeks === "never" || weeks > weeksLeft;
}
