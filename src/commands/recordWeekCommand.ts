import { asExcelFailure } from "../excel/excelFailure";
import { recordTheWeek } from "../excel/makeSheets";
import type { CommandOutcome } from "./commandOutcome";
import { reportRecord } from "./recordOutcome";

/** The manifest's name of the command that records the week. */
export const recordWeekName = "recordWeek";

/** What needs a word or an answer is for the pane; a week that is recorded already is never replaced unasked. */
export async function recordThisWeek(): Promise<CommandOutcome | undefined> {
  try {
    const outcome = await recordTheWeek({ replace: false });
    reportRecord(outcome);
    return outcome.stage === "recorded" ? undefined : { kind: "week" };
  } catch (error) {
    reportRecord({ stage: "failed", failure: asExcelFailure(error) });
    return { kind: "week" };
  }
}
