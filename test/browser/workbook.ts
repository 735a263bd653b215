import type { Browser, Frame, Page } from "playwright-core";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, openPreview } from "../../preview/server/openPreview";

/** An open preview workbook: the page that plays Excel, and the add-in's own page in it. */
export interface Workbook {
  readonly page: Page;
  /** It is another one after a file was opened. */
  readonly pane: Frame;
  /** Messages of exceptions that neither page caught: a test expects none. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

export interface WorkbookChoices {
  readonly language?: "en" | "es";
  /** "ExcelApi:1.12,SharedRuntime:1.1": what the host claims, and with `enforce` what the library lets through. */
  readonly sets?: string;
  readonly enforce?: boolean;
  /** How the host sends a blank cell to a function. */
  readonly blank?: "null" | "0" | "empty";
  /** Where the workbook says for good that it is yet to be calculated, once a cell was changed. */
  readonly pending?: "stuck";
  /** Where cells keep their old values while a function is awaited. */
  readonly busy?: "stale";
  readonly host?: "web" | "windows";
  /** From which year on the workbook counts its days. */
  readonly dates?: "1904";
  readonly theme?: "light" | "dark";
  /** Without them the workbook knows no PARTNER function, as on a machine that lacks the add-in. */
  readonly functions?: boolean;
  readonly width?: number;
  /** Cells are drawn: only a test that acts on the grid itself needs it. */
  readonly drawn?: boolean;
}

let browser: Browser | undefined;

/** One browser a test file; `closeBrowser` belongs into its `afterAll`. */
async function sharedBrowser(): Promise<Browser> {
  browser ??= await launchBrowser();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  await browser?.close();
  browser = undefined;
}

export async function openWorkbook(choices: WorkbookChoices = {}): Promise<Workbook> {
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width: choices.width ?? 1440, height: 900 },
    colorScheme: choices.theme ?? "light",
  });
  // A slow machine is no fault: what never comes ends with the test.
  context.setDefaultTimeout(110_000);
  const failures: string[] = [];
  context.on("weberror", (error) => failures.push(error.error().message));
  const page = await openPreview(context, {
    ...(!choices.drawn && { drawing: "off" }),
    ...(choices.language && { language: choices.language }),
    ...(choices.sets && { sets: choices.sets }),
    ...(choices.enforce && { enforce: "1" }),
    ...(choices.blank && { blank: choices.blank }),
    ...(choices.pending && { pending: choices.pending }),
    ...(choices.busy && { busy: choices.busy }),
    ...(choices.host && { host: choices.host }),
    ...(choices.dates && { dates: choices.dates }),
    ...(choices.functions === false && { functions: "off" }),
  });
  await paneReady(page);
  return {
    page,
    get pane() {
      return paneOf(page);
    },
    failures,
    close: () => closePages(context),
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

function paneOf(page: Page): Frame {
  const pane = page.frames().find((frame) => frame.url().includes("taskpane.html"));
  if (!pane) throw new Error("The add-in's page was not loaded.");
  return pane;
}

/** The pane looks for broken formulas by itself: what a test asks for comes after that. */
async function paneReady(page: Page): Promise<void> {
  await paneOf(page).locator('[data-region="repair-notice"][aria-busy="false"]').waitFor({ state: "attached" });
}

/** Closes a workbook in which nothing failed, and in which the add-in asked for nothing that the preview lacks. */
export async function closeSound({ page, failures, close }: Workbook): Promise<void> {
  expect(failures).toEqual([]);
  expect(await page.evaluate(() => window.preview.unknownMembers)).toEqual([]);
  await close();
}
