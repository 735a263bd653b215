import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { openPane } from "../../preview/demo/pane";
import { openFile, savedFile } from "../../preview/demo/workbookFile";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, openPreview, servePages } from "../../preview/server/openPreview";
import { hearOtherOrigins, hearRefusals } from "./pageFailures";

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
  /** Two are open on it, each with its own runtime. */
  readonly panes?: 2;
  /** Its time, from the loading of the page on, is Playwright's `page.clock`: it can be put forward. */
  readonly clock?: true;
  readonly width?: number;
  /** Cells are drawn: only a test that acts on the grid itself needs it. */
  readonly drawn?: boolean;
}

/** A page on which workbooks are opened one after the other. */
interface OpenPage {
  readonly choices: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Of the workbook that is open now. */
  readonly heard: { failures: string[] };
}

let browser: Browser | undefined;
/**
 * The pages of the tests before, the last one at the end: another workbook opens in one four times as fast as a page
 * does. No more of them than a small machine has memory for.
 */
let idle: readonly OpenPage[] = [];
const MOST_IDLE = 2;
/** The workbook that a new page holds, by the choices that it was opened with. */
const emptyFiles = new Map<string, Uint8Array>();

/** One browser a test file; `closeBrowser` belongs into its `afterAll`. */
async function sharedBrowser(): Promise<Browser> {
  browser ??= await launchBrowser();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  idle = [];
  await browser?.close();
  browser = undefined;
}

export async function openWorkbook(choices: WorkbookChoices = {}): Promise<Workbook> {
  const opened = (await emptied(keyOf(choices))) ?? (await newPage(choices));
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
    async close() {
      // Functions that arrived stay; and who begins without them wants to see them missing.
      const isAsNew = failures.length === 0 && choices.functions !== false;
      if (isAsNew) await keepIdle(opened);
      else await closePages(opened.context);
    },
  };
}

/** The same for choices that come to the same page. */
function keyOf(choices: WorkbookChoices): string {
  const usual: WorkbookChoices = { language: "en", theme: "light", host: "web", functions: true, width: 1440 };
  const others = Object.entries(choices).filter(([name, choice]) => choice !== usual[name as keyof WorkbookChoices]);
  return JSON.stringify(others.sort());
}

async function keepIdle(opened: OpenPage): Promise<void> {
  const pages = [...idle, opened];
  idle = pages.slice(-MOST_IDLE);
  for (const { context } of pages.slice(0, -MOST_IDLE)) await closePages(context);
}

/** An idle page that was opened with the same choices, with an empty workbook in it. */
async function emptied(choices: string): Promise<OpenPage | undefined> {
  const opened = idle.find((page) => page.choices === choices);
  if (opened === undefined) return undefined;
  idle = idle.filter((page) => page !== opened);
  const { context, page, heard } = opened;
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await servePages(context);
  await openFile(page, emptyFiles.get(choices) ?? new Uint8Array());
  await page.evaluate(() => window.preview.clearBatches());
  // What a pane that was still loading failed at when it went is no fault of this workbook.
  heard.failures = [];
  if (await page.locator("#pane.closed").count()) await openPane(page);
  return opened;
}

async function newPage(choices: WorkbookChoices): Promise<OpenPage> {
  const context = await (
    await sharedBrowser()
  ).newContext({
    viewport: { width: choices.width ?? 1440, height: 900 },
    colorScheme: choices.theme ?? "light",
    // Nobody looks: what moves on the page costs as much as some of the work that it tells of.
    reducedMotion: "reduce",
  });
  // A slow machine is no fault: what never comes ends with the test.
  context.setDefaultTimeout(110_000);
  const heard: OpenPage["heard"] = { failures: [] };
  context.on("weberror", (error) => heard.failures.push(error.error().message));
  await hearRefusals(context, (refusal) => heard.failures.push(refusal));
  hearOtherOrigins(context, (request) => heard.failures.push(request));
  if (choices.clock) await context.clock.install();
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
    ...(choices.panes && { panes: String(choices.panes) }),
    ...(choices.functions === false && { functions: "off" }),
  });
  const key = keyOf(choices);
  if (!emptyFiles.has(key)) emptyFiles.set(key, withoutProperties(await savedFile(page)));
  return { choices: key, context, page, heard };
}

/** A new workbook says neither who made it nor what it is. */
function withoutProperties(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  const plain = core.replace(/(<(dc:creator|dc:title|cp:lastModifiedBy)>)[^<]*/g, "$1");
  return zipSync({ ...parts, "docProps/core.xml": strToU8(plain) });
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
