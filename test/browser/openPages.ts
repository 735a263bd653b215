import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { openPane } from "../../preview/demo/pane";
import { openFile, savedFile } from "../../preview/demo/workbookFile";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, openPreview, servePages } from "../../preview/server/openPreview";
import { hearOtherOrigins, hearRefusals } from "./pageFailures";

export interface PageChoices {
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
export interface OpenPage {
  readonly choices: PageChoices;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Of the workbook that is open now. */
  readonly heard: { failures: string[] };
}

/** No more of them than a small machine has memory for. */
const MOST_IDLE = 3;

/**
 * The pages of a process that runs one file of tests after the other: another workbook opens in one four times as fast as
 * a page does, and in one that is warm.
 */
class OpenPages {
  #browser: Promise<Browser> | undefined;
  /** The one that was used last at the end. */
  #idle: readonly OpenPage[] = [];
  readonly #used = new Set<OpenPage>();
  /** The workbook that a new page holds, by the choices that it was opened with. */
  readonly #emptyFiles = new Map<string, Uint8Array>();

  async take(choices: PageChoices): Promise<OpenPage> {
    const key = keyOf(choices);
    const idle = this.#idle.find((page) => keyOf(page.choices) === key);
    this.#idle = this.#idle.filter((page) => page !== idle);
    const opened = idle ?? (await this.#opened(choices));
    this.#used.add(opened);
    if (opened === idle) await this.#empty(opened);
    return opened;
  }

  async giveBack(opened: OpenPage): Promise<void> {
    this.#used.delete(opened);
    // Functions that arrived stay; and who begins without them wants to see them missing.
    const isAsNew = opened.heard.failures.length === 0 && opened.choices.functions !== false;
    if (!isAsNew) return closePages(opened.context);
    const pages = [...this.#idle, opened];
    this.#idle = pages.slice(-MOST_IDLE);
    for (const { context } of pages.slice(0, -MOST_IDLE)) await closePages(context);
  }

  /** Those that a file of tests gave not back: it failed on the way, or they are spoilt. */
  async closeUsed(): Promise<void> {
    const used = [...this.#used];
    this.#used.clear();
    for (const { context } of used) await closePages(context);
  }

  async closeAll(): Promise<void> {
    this.#idle = [];
    this.#used.clear();
    await (await this.#browser)?.close();
    this.#browser = undefined;
  }

  async #empty({ context, page, heard, choices }: OpenPage): Promise<void> {
    await context.unrouteAll({ behavior: "ignoreErrors" });
    await servePages(context);
    await openFile(page, this.#emptyFiles.get(keyOf(choices)) ?? new Uint8Array());
    await page.evaluate(() => window.preview.clearBatches());
    // What a pane that was still loading failed at when it went is no fault of this workbook.
    heard.failures = [];
    if (await page.locator("#pane.closed").count()) await openPane(page);
  }

  async #opened(choices: PageChoices): Promise<OpenPage> {
    this.#browser ??= launched();
    const context = await (
      await this.#browser
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
    const page = await openPreview(context, queryOf(choices));
    const key = keyOf(choices);
    if (!this.#emptyFiles.has(key)) this.#emptyFiles.set(key, withoutProperties(await savedFile(page)));
    return { choices, context, page, heard };
  }
}

export type { OpenPages };

/** Of this process. */
export const openPages = new OpenPages();

/**
 * Each workbook has the pane loaded anew, and most are small: to compile its code to the fastest form takes twice the work
 * that running it takes.
 */
const interpreted = "--js-flags=--no-turbofan --no-maglev";

/** What Jest sends to a process that has run its last file. */
const THE_END = 2;

/** A process of Jest's own should be gone at once then: its browser, which Playwright kills with it, would keep it. */
function launched(): Promise<Browser> {
  process.on("message", (message: unknown) => {
    if (Array.isArray(message) && message[0] === THE_END) process.exit();
  });
  return launchBrowser([interpreted]);
}

/** The same for choices that come to the same page. */
function keyOf(choices: PageChoices): string {
  const usual: PageChoices = { language: "en", theme: "light", host: "web", functions: true, width: 1440 };
  const others = Object.entries(choices).filter(([name, choice]) => choice !== usual[name as keyof PageChoices]);
  return JSON.stringify(others.sort());
}

function queryOf(choices: PageChoices): Record<string, string> {
  const { language, sets, enforce, blank, pending, busy, host, dates, panes, functions, drawn } = choices;
  return {
    ...(!drawn && { drawing: "off" }),
    ...(language && { language }),
    ...(sets && { sets }),
    ...(enforce && { enforce: "1" }),
    ...(blank && { blank }),
    ...(pending && { pending }),
    ...(busy && { busy }),
    ...(host && { host }),
    ...(dates && { dates }),
    ...(panes && { panes: String(panes) }),
    ...(functions === false && { functions: "off" }),
  };
}

/** A new workbook says neither who made it nor what it is. */
function withoutProperties(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = strFromU8(parts["docProps/core.xml"] ?? new Uint8Array());
  const plain = core.replace(/(<(dc:creator|dc:title|cp:lastModifiedBy)>)[^<]*/g, "$1");
  return zipSync({ ...parts, "docProps/core.xml": strToU8(plain) });
}
