import type { FrameLocator, Page } from "playwright-core";

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

/** Shows the pane again after somebody closed it. */
export async function openPane(page: Page): Promise<void> {
  await page.locator('[data-command="PartnerPlaybook.OpenPane"]').click();
}

/** Makes the PARTNER formulas native, or live again, by the clicks of a person who goes on after the share check. */
export async function changeFormulas(page: Page, region: "make-native" | "make-live"): Promise<void> {
  const pane = paneOf(page);
  await pane.locator("nav.views button").last().click();
  const section = pane.locator(`[data-region="${region}"]`);
  await section.locator('button[type="submit"]').click();
  const check = section.locator('[data-check="first"]');
  await check.getByRole("button").first().click({ timeout: longestMaking });
  await check.waitFor({ state: "detached" });
  const outcome = section.getByRole("status").locator(".outcome");
  await outcome.waitFor({ timeout: longestMaking });
  await page.evaluate(() => window.preview.settled());
}
