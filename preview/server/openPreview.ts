import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { previewFolders, requirePreviewFolders } from "./folders";

/** Where the preview is to be found in a browser that `servePages` prepared. */
export const pagesOrigin = "https://localhost:3000";

/**
 * Answers the preview's pages from disk, inside the browser: scripts and tests need no port and no certificate, and
 * nothing reaches the network. (The Chromium that comes by npm cannot open a TLS connection on a bare machine.)
 */
export async function servePages(context: BrowserContext): Promise<void> {
  requirePreviewFolders();
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== pagesOrigin) return route.abort("internetdisconnected");
    const name = normalize(decodeURIComponent(url.pathname));
    const file = previewFolders.map((folder) => join(folder, name)).find((candidate) => existsSync(candidate));
    return file ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "Not found" });
  });
}

/** Opens the preview and waits until the add-in is ready in it. */
export async function openPreview(context: BrowserContext, query: Readonly<Record<string, string>>): Promise<Page> {
  await servePages(context);
  const page = await context.newPage();
  await page.goto(`${pagesOrigin}/preview.html?${new URLSearchParams(query)}`);
  await page.waitForFunction(() => "preview" in window);
  await page.evaluate(() => window.preview.ready());
  return page;
}

/** Closes the pages; a request that is still being answered then is no failure. */
export async function closePages(context: BrowserContext): Promise<void> {
  await context.unrouteAll({ behavior: "ignoreErrors" });
  await context.close();
}
