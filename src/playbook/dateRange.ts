/** From the earliest to the latest day, as Excel counts days. */
export interface DateRange {
  readonly early: number;
  readonly late: number;
}
