import type { Page } from "playwright-core";
import type { SheetSnapshot } from "../model/snapshot";

const pixelsPerPoint = 4 / 3;
const standardWidth = 54;
const standardHeight = 15;
/** Room for the ribbon, the formula bar, the headings and the sheet tabs around the cells. */
const frame = { width: 120, height: 300 };

/** The add-in's pane as it stands beside the sheet. */
export async function pictureOfPane(page: Page, file: string): Promise<void> {
  await page.locator('iframe[src*="taskpane.html"]').screenshot({ path: file });
}

function sizeOf(sheet: SheetSnapshot): { width: number; height: number } {
  const { area } = sheet.print;
  const columns = area ? area.column + area.columns : sheet.columnWidths.length;
  const rows = area ? area.row + area.rows : sheet.rowHeights.length;
  const sum = (sizes: readonly (number | undefined)[], count: number, standard: number): number =>
    Array.from({ length: count }, (_, index) => sizes[index] ?? standard).reduce((total, size) => total + size, 0);
  return {
    width: Math.ceil(sum(sheet.columnWidths, columns, standardWidth) * pixelsPerPoint) + frame.width,
    height: Math.ceil(sum(sheet.rowHeights, rows, standardHeight) * pixelsPerPoint) + frame.height,
  };
}

/** One picture a sheet that holds anything, in a window large enough for the part that is printed. */
export async function pictureOfSheets(
  page: Page,
  sheets: readonly SheetSnapshot[],
  fileOf: (sheet: string) => string,
): Promise<void> {
  await page.locator(".pane-close").click();
  for (const sheet of sheets.filter(({ cells }) => cells.length > 0)) {
    await page.setViewportSize(sizeOf(sheet));
    await page.evaluate((name) => window.preview.select(name, "A1"), sheet.name);
    await page.evaluate(() => window.preview.settled());
    await untilDrawn(page);
    await page
      .locator("#grid")
      .screenshot({ path: fileOf(sheet.name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, "-")) });
  }
}

/** The grid follows the window's size when it comes to it: its canvas must fill its place, and be painted. */
async function untilDrawn(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const places = ["#grid", '#grid canvas[id^="univer-sheet-main-canvas"]'].map((selector) =>
      document.querySelector(selector)?.getBoundingClientRect(),
    );
    return Math.abs((places[0]?.right ?? 0) - (places[1]?.right ?? Infinity)) < 2;
  });
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}
