import type { FrameLocator, Locator, Page } from "playwright-core";

/** A dozen sheets on a slow machine; a person would have cancelled by then. */
const longestMaking = 300_000;

/** The add-in's page inside the preview. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="taskpane.html"]');
}

/** Makes the whole workbook, by the clicks of a person. */
export async function createWholeWorkbook(page: Page, { sample } = { sample: true }): Promise<void> {
  const section = paneOf(page).locator('[data-region="whole-workbook"]');
  await section.getByRole("checkbox").setChecked(sample);
  await section.locator('button[type="submit"]').click();
  const outcome = section.getByRole("status").locator(".outcome");
  await outcome.waitFor({ timeout: longestMaking });
  if (!(await outcome.getByRole("button").isVisible())) {
    throw new Error(`The pane made no workbook: ${await outcome.innerText()}`);
  }
}

/** Deletes the empty sheet that a new workbook begins with, and goes to the first one, as a person would before sending it. */
export async function removeUntouchedSheet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const empty = window.preview.sheetNames().filter((name) => window.preview.sheet(name).cells.length === 0);
    for (const name of empty) await window.preview.deleteSheet(name);
    window.preview.select(window.preview.sheetNames()[0] ?? "", "A1");
  });
}

/** Shows the pane again after somebody closed it. */
export async function openPane(page: Page): Promise<void> {
  await page.locator('[data-command="PartnerPlaybook.OpenPane"]').click();
}

/** Where a person prepares the workbook for others. */
export async function showShareView(page: Page): Promise<void> {
  const button = paneOf(page).locator("nav.views button").last();
  if ((await button.getAttribute("aria-current")) !== "page") await button.click();
}

export type ShareRegion = "make-native" | "make-live" | "values-only" | "repair";

/** Presses the button of an action, goes on if the share check has something to tell, and waits for what came of it. */
export async function runShareAction(
  page: Page,
  region: ShareRegion,
  beforeGoingOn?: () => Promise<void>,
): Promise<Locator> {
  await showShareView(page);
  const section = paneOf(page).locator(`[data-region="${region}"]`);
  const outcome = section.getByRole("status").locator(".outcome");
  const check = section.locator('[data-check="first"]');
  await section.locator('button[type="submit"]').click();
  await outcome.waitFor({ timeout: longestMaking });
  const asks = await check.isVisible();
  if (beforeGoingOn && !asks) throw new Error("The share check had nothing to tell: there was no going on.");
  if (asks) {
    await beforeGoingOn?.();
    await check.locator(".choices button").first().click();
    await check.waitFor({ state: "detached" });
    await outcome.waitFor({ timeout: longestMaking });
  }
  await page.evaluate(() => window.preview.settled());
  return section;
}
