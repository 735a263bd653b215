import type { FrameLocator, Locator, Page } from "playwright-core";

/** The add-in's page inside the preview. */
export function paneOf(page: Page): FrameLocator {
  return page.frameLocator('iframe[src*="taskpane.html"]');
}

/** Makes the sheet of every template in the gallery with sample data, by the clicks of a person. */
export async function createEveryTemplate(page: Page): Promise<void> {
  const cards = paneOf(page).getByRole("article");
  await cards.first().waitFor();
  for (const card of await cards.all()) await createFrom(card);
}

async function createFrom(card: Locator): Promise<void> {
  const closed = card.locator('button[aria-expanded="false"]');
  if (await closed.isVisible()) await closed.click();
  await card.getByRole("checkbox").check();
  await card.locator('button[type="submit"]').click();
  const outcome = card.getByRole("status");
  const made = outcome.getByRole("button");
  const failed = outcome.getByRole("alert").or(outcome.locator(".fui-MessageBar[aria-labelledby]")).first();
  await made.or(failed).first().waitFor();
  if (!(await made.isVisible())) throw new Error(`The pane made no sheet: ${await outcome.innerText()}`);
}
