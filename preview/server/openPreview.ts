import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { isBrowserInstalled } from "./browser";
import { previewFolders, requirePreviewFolders } from "./folders";
import { pagesOrigin } from "./pagesOrigin";

/**
 * The Chromium that comes by npm cannot open a TLS connection on a bare machine: it is answered from disk, inside the
 * browser. Any other has the pages from a server, because a browser keeps nothing of what is answered inside it: each
 * pane that is loaded anew would be read and compiled anew.
 */
export async function servePages(context: BrowserContext): Promise<void> {
  if (isBrowserInstalled()) return;
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
