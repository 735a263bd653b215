/** The last change that was made, as it came out: what a person may take back as long as the page is open. */
import type { WorkbookChange } from "./workbookChange";

let last: WorkbookChange | undefined;
const listeners = new Set<() => void>();

export function getLastChange(): WorkbookChange | undefined {
  return last;
}

/** Calls `listener` on each change, until the answered function is called. */
export function subscribeToLastChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Takes the place of the one before; without an argument there is none that could be taken back. */
export function keepLastChange(change?: WorkbookChange): void {
  last = change;
  for (const listener of listeners) listener();
}
