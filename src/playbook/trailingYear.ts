import { monthsLater } from "./calendar";

export const MONTHS_OF_REVENUE = 12;

/** The last day before the twelve months that end on the given day. */
export function trailingYearAfter(asOf: number): number {
  return monthsLater(asOf, -MONTHS_OF_REVENUE);
}

/** Whether a day lies in the twelve months that end on the given day: 1 March to 1 March counts the second one only. */
export function inTrailingYear(day: number, asOf: number): boolean {
  return day > trailingYearAfter(asOf) && day <= asOf;
}
