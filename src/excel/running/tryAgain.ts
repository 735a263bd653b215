import { asExcelFailure, ExcelFailure, type ExcelFailureCode } from "./excelFailure";
import type { ExcelRun, Wait } from "./excelRun";

/** The pauses before each further attempt, at most: a fault that lasts longer is for a person to know of. */
export const PAUSES: readonly number[] = [500, 1000, 2000, 4000, 8000];

/** Faults that pass by themselves, or as soon as the person leaves a cell or closes a dialog. */
const waits: ReadonlyMap<ExcelFailureCode, Wait> = new Map([
  ["busy", "busy"],
  ["cellEditing", "editing"],
  ["dialogOpen", "dialogOpen"],
]);

/**
 * Makes further attempts, after longer and longer pauses, as long as they fail for a reason that passes. An attempt must
 * leave nothing half done when it fails: it only reads, can be made twice, or takes back what it had begun.
 *
 * @param isPassing Which failures are worth another attempt.
 * @throws ExcelFailure `stopped`, if it is stopped in a pause.
 */
export async function tryAgain<Result>(
  { signal, onWaiting }: ExcelRun,
  attempt: () => Promise<Result>,
  isPassing: (error: unknown) => boolean = isTemporary,
): Promise<Result> {
  for (const longest of PAUSES) {
    try {
      return await attempt();
    } catch (error) {
      if (!isPassing(error)) throw error;
      onWaiting?.(waits.get(asExcelFailure(error).code) ?? "busy");
    }
    try {
      await pause(spread(longest), signal);
    } finally {
      onWaiting?.(undefined);
    }
  }
  return attempt();
}

/** A sheet that was left over is told, not made a second time. */
export function isTemporary(error: unknown): boolean {
  const { code, leftOver } = asExcelFailure(error);
  return waits.has(code) && leftOver === undefined;
}

/** Panes that were refused together don't come back together. */
function spread(longest: number): number {
  return longest * (0.5 + Math.random() / 2);
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(new ExcelFailure("stopped"));
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
