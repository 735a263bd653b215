import type { Page } from "playwright-core";
import type { NotHeld } from "../open/notHeld";

// As one text: the browser's driver takes a second over a file's bytes one by one.

/** The workbook as the bytes of an .xlsx file. */
export async function savedFile(page: Page): Promise<Uint8Array> {
  const content = await page.evaluate(async () => {
    const bytes = await window.preview.save();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  });
  return Uint8Array.from(Buffer.from(content, "base64"));
}

/** Opens a file in the place of the workbook; answers what can't be held of it. */
export async function openFile(page: Page, file: Uint8Array): Promise<readonly NotHeld[]> {
  return page.evaluate(
    (content) => window.preview.open(Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))),
    Buffer.from(file).toString("base64"),
  );
}
