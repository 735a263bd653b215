/** Why Excel keeps an action waiting. The words are in `locales/`. */
export type Wait = "busy" | "editing" | "dialogOpen";

/** How an action is followed and stopped from outside. */
export interface ExcelRun {
  /** Between two requests the action stops, takes back what it had begun and ends as the failure `stopped`. */
  readonly signal?: AbortSignal;
  /** Told why the action waits; of nothing, once it goes on. */
  readonly onWaiting?: (wait: Wait | undefined) => void;
}

/** How far it is, from 0 to 1. */
export type OnShare = (share: number) => void;
