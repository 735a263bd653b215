import type { DateRange } from "./dateRange";
import { workingDay, type WorkingCalendar } from "./workingDay";

/** How long a step may take. */
export type StepWeeks = Readonly<Record<"low" | "high", number>>;

export const DAYS_A_WEEK = 7;

/** When each step should be done, counted from the start: a due date on a day off moves to the next working day. */
export function plannedDates(start: number, steps: readonly StepWeeks[], calendar: WorkingCalendar): DateRange[] {
  return steps.map((_, index) => {
    const until = steps.slice(0, index + 1);
    return {
      early: workingDay(start + daysOf(until, "low"), calendar),
      late: workingDay(start + daysOf(until, "high"), calendar),
    };
  });
}

/** All the weeks of some steps, in days. */
export function daysOf(steps: readonly StepWeeks[], end: keyof StepWeeks): number {
  return DAYS_A_WEEK * steps.reduce((weeks, step) => weeks + step[end], 0);
}
