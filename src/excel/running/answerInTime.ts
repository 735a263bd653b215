import { ExcelFailure, failureCode } from "./excelFailure";
import type { ExcelRun } from "./excelRun";

/** So often it is looked whether a cell is being edited, while an answer is awaited. */
export const LOOK_MILLISECONDS = 10_000;

/**
 * So long Excel may be at work on one request. It answers nothing meanwhile, so that long work can't be told from none;
 * the longest that it takes for ours, calculating a full workbook, stays well below.
 */
export const LONGEST_WORK = 300_000;

/** So long an answer is awaited that nobody wants any more, or that takes back what stays unanswered. */
export const LONGEST_FAREWELL = 30_000;

export interface Patience extends ExcelRun {
  readonly longest: number;
}

/**
 * An answer of Excel's, or the failure `noAnswer` if it doesn't come. A request that Excel keeps until a cell is no longer
 * edited may be kept as long as a person likes.
 */
export function answerInTime<Answer>(
  answer: Promise<Answer>,
  { signal, onWaiting, longest }: Patience,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let silentSince = Date.now();
    let stoppedAt: number | undefined;
    let asks = false;
    let waits = false;
    const isTooLong = (): boolean => {
      const now = Date.now();
      if (signal?.aborted) stoppedAt ??= now;
      return stoppedAt === undefined ? now - silentSince >= longest : now - stoppedAt >= LONGEST_FAREWELL;
    };
    const look = async (): Promise<void> => {
      if (isTooLong()) return end(() => reject(new ExcelFailure("noAnswer")));
      // An Excel that doesn't answer this either is asked once.
      if (asks) return;
      asks = true;
      const isEdited = await isCellEdited();
      asks = false;
      if (!isEdited || timer === undefined) return;
      silentSince = Date.now();
      waits = true;
      onWaiting?.("editing");
    };
    let timer: ReturnType<typeof setInterval> | undefined = setInterval(() => void look(), LOOK_MILLISECONDS);
    const end = (tell: () => void): void => {
      clearInterval(timer);
      timer = undefined;
      if (waits) onWaiting?.(undefined);
      tell();
    };
    answer.then(
      (result) => end(() => resolve(result)),
      (error: unknown) => end(() => reject(error as Error)),
    );
  });
}

/** Asked in a way that Excel refuses while a cell is being edited, instead of keeping it until then. */
async function isCellEdited(): Promise<boolean> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.load("calculationState");
      await context.sync();
    });
    return false;
  } catch (error) {
    return failureCode(error) === "cellEditing";
  }
}
