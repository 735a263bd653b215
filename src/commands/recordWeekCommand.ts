import { recordWeekOnDemand } from "../excel/recording/recordWeekOnDemand";
import { asExcelFailure } from "../excel/running/excelFailure";
import type { CommandOutcome } from "./commandOutcome";
import { lastRecord } from "./recordOutcome";

/** The manifest's name of the command that records the week. */
export const recordWeekName = "recordWeek";

/** What needs a word or an answer is for the pane; a week that is recorded already is never replaced unasked. */
export async function recordThisWeek(): Promise<CommandOutcome | undefined> {
  try {
    const outcome = await recordWeekOnDemand({ replace: false });
    lastRecord.set(outcome);
    return outcome.stage === "recorded" ? undefined : { kind: "week" };
  } catch (error) {
    lastRecord.set({ stage: "failed", failure: asExcelFailure(error) });
    return { kind: "week" };
  }
}
