import type { Page } from "playwright-core";

/** What was asked for last is on the screen once the frame after the next one begins. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Middle of a cell of the sheet that is shown, unscrolled and of standard sizes. */
export async function middleOf(page: Page, row: number, column: number): Promise<{ x: number; y: number }> {
  const box = await page.locator('#grid canvas[id^="univer-sheet-main-canvas"]').boundingBox();
  if (!box) throw new Error("The grid is not shown.");
  return { x: box.x + 46 + column * 64 + 32, y: box.y + 20 + row * 20 + 10 };
}
