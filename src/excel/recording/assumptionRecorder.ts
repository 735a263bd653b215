import { asExcelFailure } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { recordAssumptions, type RecordedAssumptions } from "./recordAssumptions";

/** So long nothing may have been changed before changes are recorded: a person who types is let finish. */
const QUIET_MILLISECONDS = 1000;

/** Told of each recording that nobody asked for, as it begins. */
export type OnRecording = (recording: Promise<RecordedAssumptions>) => void;

/** Records assumptions, one recording at a time: when it's asked to, and while it watches, once changes have settled. */
export class AssumptionRecorder {
  #last: Promise<unknown> = Promise.resolve();
  #logSheetId: string | undefined;
  #watching: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  record(run?: ExcelRun): Promise<RecordedAssumptions> {
    const recording = this.#last.then(async () => {
      const recorded = await recordAssumptions(run);
      if (recorded.kind === "recorded") this.#logSheetId = recorded.sheetId;
      return recorded;
    });
    // The next one waits for this one, however it ends; whoever asked for it learns how.
    this.#last = Promise.allSettled([recording]);
    return recording;
  }

  /** From now on, until `stop` or until the workbook is closed. */
  async watch(onRecording: OnRecording): Promise<void> {
    try {
      this.#watching = await inExcel({}, async (context) => {
        const handler = context.workbook.worksheets.onChanged.add((event) => {
          if (this.#concerns(event)) this.#recordLater(onRecording);
          return Promise.resolve();
        });
        await context.sync();
        return handler;
      });
    } catch (error) {
      throw asExcelFailure(error);
    }
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    const watching = this.#watching;
    if (watching === undefined) return;
    try {
      await inExcel({ context: watching.context }, async (context) => {
        watching.remove();
        await context.sync();
      });
      this.#watching = undefined;
    } catch (error) {
      throw asExcelFailure(error);
    }
  }

  /** What others change is recorded by them, or with the next change here; the log itself is nothing to record. */
  #concerns({ source, worksheetId }: Excel.WorksheetChangedEventArgs): boolean {
    return source === "Local" && worksheetId !== this.#logSheetId;
  }

  #recordLater(onRecording: OnRecording): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => onRecording(this.record()), QUIET_MILLISECONDS);
  }
}
