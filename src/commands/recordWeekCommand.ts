import { asExcelFailure } from "../excel/excelFailure";
import { recordWeek } from "../excel/recordWeek";
import { reportRecord } from "./recordOutcome";

/** The manifest's name of the command that records the week. */
export const recordWeekName = "recordWeek";

export function registerRecordWeek(): void {
  Office.actions.associate(recordWeekName, (event: Office.AddinCommands.Event) => {
    void record(event);
  });
}

/** What needs a word or an answer is for the pane; a week that is recorded already is never replaced unasked. */
async function record(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const outcome = await recordWeek({ replace: false });
    reportRecord(outcome);
    if (outcome.stage !== "recorded") await showPane();
  } catch (error) {
    reportRecord({ stage: "failed", failure: asExcelFailure(error) });
    await showPane();
  } finally {
    event.completed();
  }
}

async function showPane(): Promise<void> {
  try {
    await Office.addin.showAsTaskpane();
  } catch {
    // The outcome is reported already: the pane tells it whenever somebody opens it.
  }
}
