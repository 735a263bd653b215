import { writeFileSync } from "node:fs";
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

const galleryView = { width: 1280, height: 900 };
const galleryPicture = { width: 480, height: 270 };
/** The formula bar and the column letters above the cells, the row numbers left of them. */
const headings = { left: 46, top: 50 };

/** One small picture a template, of the upper left part of its sheet: what the add-in's gallery shows. */
export async function galleryPictures(
  page: Page,
  sheets: readonly SheetSnapshot[],
  fileOf: (templateId: string) => string,
): Promise<void> {
  await page.setViewportSize(galleryView);
  for (const sheet of sheets) {
    const templateId = sheet.customProperties["partnerPlaybook.template"];
    if (templateId === undefined) continue;
    await page.evaluate((name) => window.preview.select(name, "A1"), sheet.name);
    await page.evaluate(() => window.preview.settled());
    await untilDrawn(page);
    writeFileSync(fileOf(templateId), await smallPicture(page));
  }
}

/** The grid without its headings, scaled down by the browser. */
async function smallPicture(page: Page): Promise<Buffer> {
  const box = await page.locator("#grid").boundingBox();
  if (box === null) throw new Error("The grid is not to be seen.");
  const width = box.width - headings.left;
  const clip = {
    x: box.x + headings.left,
    y: box.y + headings.top,
    width,
    height: (width * galleryPicture.height) / galleryPicture.width,
  };
  const large = (await page.screenshot({ clip })).toString("base64");
  const small = await page.evaluate(
    async ({ large, size }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${large}`;
      await image.decode();
      const canvas = Object.assign(document.createElement("canvas"), size);
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("The browser draws no pictures.");
      context.imageSmoothingQuality = "high";
      context.drawImage(image, 0, 0, size.width, size.height);
      return canvas.toDataURL("image/jpeg", 0.85).split(",")[1] ?? "";
    },
    { large, size: galleryPicture },
  );
  return Buffer.from(small, "base64");
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
