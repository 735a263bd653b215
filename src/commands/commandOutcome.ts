import { asExcelFailure, type ExcelFailure } from "../excel/excelFailure";

/**
 * The last ribbon command that failed: a command has no window of its own, so the pane tells. Commands and pane run in
 * one page, and share this module.
 */
export interface CommandFailure {
  readonly templateId: string;
  readonly failure: ExcelFailure;
}

let lastFailure: CommandFailure | undefined;
const listeners = new Set<() => void>();

export function getLastFailure(): CommandFailure | undefined {
  return lastFailure;
}

/** Calls `listener` on each change, until the answered function is called. */
export function subscribeToLastFailure(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function reportFailure(templateId: string, error: unknown): void {
  change({ templateId, failure: asExcelFailure(error) });
}

/** Once the person has read it, or a later command went well. */
export function clearLastFailure(): void {
  change(undefined);
}

function change(failure: CommandFailure | undefined): void {
  lastFailure = failure;
  for (const listener of listeners) listener();
}
