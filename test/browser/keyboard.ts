import type { Locator } from "playwright-core";
import type { Workbook } from "./workbook";

/** More than any view has. */
const MOST_STOPS = 300;

/** Where the keyboard is: what has the focus in the pane; undefined when it is nowhere, or not in the pane. */
export function focused({ pane }: Workbook): Promise<string | undefined> {
  return pane.evaluate(() => {
    const { activeElement } = document;
    const isSomewhere = document.hasFocus() && activeElement !== document.body;
    return isSomewhere ? (activeElement?.outerHTML.slice(0, 200) ?? undefined) : undefined;
  });
}

/** Presses Tab or Shift+Tab; false when the library gave the keyboard back to Excel instead of moving it. */
export async function tab({ page, pane }: Workbook, key: "Tab" | "Shift+Tab" = "Tab"): Promise<boolean> {
  const before = await pane.evaluateHandle(() => document.activeElement);
  await page.keyboard.press(key);
  return pane.evaluate((was) => {
    const { activeElement } = document;
    return activeElement !== was && activeElement !== document.body;
  }, before);
}

/** Goes on by Tab from where the focus is to a control, and fails where the keyboard leaves the pane before that. */
export async function tabTo(workbook: Workbook, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  // As it is by then: what loads meanwhile may make the control anew.
  const isThere = () => control.evaluate((element) => document.activeElement === element);
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await isThere()) return;
    const from = await focused(workbook);
    if (!(await tab(workbook, key))) throw new Error(`${key} left the pane at ${from}, before ${control.toString()}.`);
  }
  throw new Error(`${key} never came to ${control.toString()}.`);
}

/** Goes to a control and presses it; the keyboard stays in the pane. */
export async function pressBy(
  workbook: Workbook,
  control: Locator,
  { key = "Enter", way = "Tab" }: { key?: "Enter" | "Space"; way?: "Tab" | "Shift+Tab" } = {},
): Promise<void> {
  await tabTo(workbook, control, way);
  await workbook.page.keyboard.press(key);
  expect(await focused(workbook)).toBeDefined();
}

/** Puts the keyboard on the first control of the pane, as Excel does when a person goes to it. */
export async function enterPane({ pane }: Workbook): Promise<void> {
  await pane.locator("nav.views button").first().focus();
}

/** Goes to a view by its button, from the first control on. */
export async function goToView(workbook: Workbook, place: number): Promise<void> {
  await enterPane(workbook);
  await pressBy(workbook, workbook.pane.locator("nav.views button").nth(place));
  await workbook.pane.locator(".view:focus").waitFor();
}
