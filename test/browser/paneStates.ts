import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import { build } from "esbuild";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "../../preview/server/browser";
import { copyStatesPage, statesBundle, statesFolder } from "../paneStates/bundle";

/** Any address will do: the page is answered inside the browser. */
const origin = "https://pane-states.example";

let browser: Browser | undefined;

/** Builds the page of the states, and starts a browser for it. */
export async function startPaneStates(): Promise<void> {
  copyStatesPage();
  await build(statesBundle);
  browser = await launchBrowser();
}

export async function endPaneStates(): Promise<void> {
  await browser?.close();
}

export interface StatesPage {
  readonly page: Page;
  /** Exceptions, and what React has to say of the elements: a test expects none. */
  readonly failures: readonly string[];
}

export async function openPaneStates(options: BrowserContextOptions): Promise<StatesPage> {
  if (browser === undefined) throw new Error("startPaneStates comes first.");
  const context = await browser.newContext({ reducedMotion: "reduce", ...options });
  const failures: string[] = [];
  context.on("weberror", (error) => failures.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error") failures.push(message.text());
  });
  await context.route("**/*", (route) => {
    const name = normalize(new URL(route.request().url()).pathname).replace(/\/$/, "/index.html");
    const file = join(statesFolder, name);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "Not found" });
  });
  const page = await context.newPage();
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => "paneStates" in window);
  return { page, failures };
}
