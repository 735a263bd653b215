/**
 * What the ribbon's command found when it recorded the week, and the pane has to tell: a command has no window of its
 * own. Commands and pane run in one page, and share this module.
 */
import type { ExcelFailure } from "../excel/excelFailure";
import type { WeekRecord } from "../excel/recordWeek";

export type CommandRecord = WeekRecord | { readonly stage: "failed"; readonly failure: ExcelFailure };

let lastRecord: CommandRecord | undefined;
const listeners = new Set<() => void>();

export function getLastRecord(): CommandRecord | undefined {
  return lastRecord;
}

/** Calls `listener` on each change, until the answered function is called. */
export function subscribeToLastRecord(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Without an argument it is forgotten: the person has answered, or records anew. */
export function reportRecord(record?: CommandRecord): void {
  lastRecord = record;
  for (const listener of listeners) listener();
}
