import type { Frame, Page } from "playwright-core";
import type { PageChoices } from "./openPages";

/** An open preview workbook: the page that plays Excel, and the add-in's own page in it. */
export interface Workbook {
  readonly page: Page;
  /** It is another one after a file was opened. */
  readonly pane: Frame;
  /** All that are open on it, that one first. */
  readonly panes: readonly Frame[];
  /** Exceptions that neither page caught, what the pane's policy refused, and requests elsewhere: a test expects none. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

export type WorkbookChoices = PageChoices;

export async function openWorkbook(choices: WorkbookChoices = {}): Promise<Workbook> {
  const opened = await openPages.take(choices);
  const { page } = opened;
  const { failures } = opened.heard;
  await paneReady(page);
  return {
    page,
    get pane() {
      return paneOf(page);
    },
    get panes() {
      return panesOf(page);
    },
    failures,
    close: () => openPages.giveBack(opened),
  };
}

/** Saves the workbook, and opens the file in its place as on the next day. */
export async function reopen({ page }: Workbook): Promise<void> {
  await page.evaluate(async () => {
    await window.preview.open(await window.preview.save());
    await window.preview.settled();
  });
  await paneReady(page);
}

function panesOf(page: Page): Frame[] {
  return page.frames().filter((frame) => frame.url().includes("taskpane.html"));
}

function paneOf(page: Page): Frame {
  const [pane] = panesOf(page);
  if (!pane) throw new Error("The add-in's page was not loaded.");
  return pane;
}

/** The pane looks for broken formulas and changes by itself: what a test asks for comes after that. */
async function paneReady(page: Page): Promise<void> {
  for (const region of ["pending-change", "repair-notice"]) {
    for (const pane of panesOf(page)) {
      await pane.locator(`[data-region="${region}"][aria-busy="false"]`).waitFor({ state: "attached" });
    }
  }
}

/** Closes a workbook in which nothing failed, and in which the add-in asked for nothing that the preview lacks. */
export async function closeSound({ page, failures, close }: Workbook): Promise<void> {
  expect(failures).toEqual([]);
  expect(await page.evaluate(() => window.preview.unknownMembers)).toEqual([]);
  await close();
}
