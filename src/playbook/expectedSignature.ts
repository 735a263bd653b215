import type { DateRange } from "./dateRange";
import { daysOf, DAYS_A_WEEK, type StepWeeks } from "./negotiationPlan";
import type { NegotiationProgress } from "./negotiationProgress";
import { workingDay, type WorkingCalendar } from "./workingDay";

/** When the step that is open should be done, counted from the day on which it began. */
export function nextDue(
  { step, began }: NegotiationProgress,
  steps: readonly StepWeeks[],
  calendar: WorkingCalendar,
): DateRange {
  const current = steps.slice(step, step + 1);
  return {
    early: workingDay(began + daysOf(current, "low"), calendar),
    late: workingDay(began + daysOf(current, "high"), calendar),
  };
}

/**
 * When the contract should be signed: the open step ends when it is due, or on the day itself if that has passed, and
 * the steps after it take their weeks.
 */
export function expectedSignature(
  { step, began }: NegotiationProgress,
  steps: readonly StepWeeks[],
  asOf: number,
  calendar: WorkingCalendar,
): DateRange {
  const [current, after] = [steps.slice(step, step + 1), steps.slice(step + 1)];
  const end = (bound: keyof StepWeeks) =>
    workingDay(Math.max(began + daysOf(current, bound), asOf) + daysOf(after, bound), calendar);
  return { early: end("low"), late: end("high") };
}

/** Some weeks after the signature. */
export function firstDeal(signature: DateRange, weeks: number, calendar: WorkingCalendar): DateRange {
  return {
    early: workingDay(signature.early + DAYS_A_WEEK * weeks, calendar),
    late: workingDay(signature.late + DAYS_A_WEEK * weeks, calendar),
  };
}
