import type { ExcelRun } from "../running/excelRun";
import type { WeekRecord } from "./recordWeek";

/** Writes what the dashboard shows into its history. What writes it is loaded with the first week: the pane is there sooner. */
export async function recordWeekOnDemand(choice: { readonly replace: boolean }, run?: ExcelRun): Promise<WeekRecord> {
  const { recordWeek } = await import("./recordWeek");
  return recordWeek(choice, run);
}
