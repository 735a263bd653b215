/** In what Excel differs between its hosts and from workbook to workbook. */
export interface HostTraits {
  /** Where Excel runs: a window and its printer follow other rules than a page in a browser. */
  readonly platform: "web" | "windows";
  /** Once something was entered, the workbook says for good that it is yet to be calculated, as with charts on the web. */
  readonly pendingStuck: boolean;
  /** Days are counted from 1904 on. */
  readonly dates1904: boolean;
}

export const plainTraits: HostTraits = { platform: "web", pendingStuck: false, dates1904: false };
