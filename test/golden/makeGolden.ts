/** `npm run golden:check`: what every cell of the sheets must show, for "Check this installation", from the preview. */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Browser } from "playwright-core";
import { createWholeWorkbook } from "../../preview/demo/pane";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { launchBrowser } from "../../preview/server/browser";
import { closePages, openPreview } from "../../preview/server/openPreview";
import { goldenChoices, type GoldenCell } from "../../src/check/golden/goldenSheet";
import type { Language } from "../../src/playbook/language";
import { columnLetters } from "../../src/sheets/address";
import { goldenSpecs, sourceOf } from "./goldenSpecs";

const folder = resolve(__dirname, "..", "..", "src", "check", "golden");
const MILLISECONDS_A_DAY = 86_400_000;
const UNIX_EPOCH = 25_569;

/** The whole workbook, made through the pane as a person makes it, on a machine whose clock stands at the golden day. */
async function workbookOf(browser: Browser, language: Language): Promise<WorkbookSnapshot> {
  const { today, currency } = goldenChoices(language);
  const context = await browser.newContext({ timezoneId: "UTC" });
  await context.clock.setFixedTime((today - UNIX_EPOCH + 0.5) * MILLISECONDS_A_DAY);
  const page = await openPreview(context, { language });
  await createWholeWorkbook(page);
  await page.evaluate(() => window.preview.settled());
  const snapshot = JSON.parse(await page.evaluate(() => JSON.stringify(window.preview.workbook()))) as WorkbookSnapshot;
  await closePages(context);
  if (snapshot.settings["partnerPlaybook.currency"] !== currency) {
    throw new Error(`The workbook is not in ${currency}: ${JSON.stringify(snapshot.settings)}`);
  }
  return snapshot;
}

function goldenCell({ value, error, text }: CellSnapshot): GoldenCell | undefined {
  if (value === null || value === "") return undefined;
  if (error) return { error: String(value) };
  if (typeof value === "boolean") return value;
  return value === text ? text : [value, text];
}

/** A line for each row of the sheet: a change is seen in review. */
function goldenFile(sheet: SheetSnapshot, source: string): string {
  const rows = new Map<number, Record<string, GoldenCell>>();
  for (const cell of sheet.cells.toSorted((a, b) => a.row - b.row || a.column - b.column)) {
    const golden = goldenCell(cell);
    if (golden === undefined) continue;
    const row = rows.get(cell.row) ?? {};
    row[columnLetters(cell.column)] = golden;
    rows.set(cell.row, row);
  }
  const lines = [...rows].map(([row, cells]) => `"${row + 1}":${JSON.stringify(cells)}`);
  return `{"source":"${source}","rows":{\n${lines.join(",\n")}\n}}\n`;
}

async function main(): Promise<void> {
  const browser = await launchBrowser();
  try {
    for (const language of ["en", "es"] as const) {
      const { sheets } = await workbookOf(browser, language);
      for (const spec of goldenSpecs(language)) {
        const sheet = sheets.find(({ name }) => name === spec.name);
        if (sheet === undefined) throw new Error(`The workbook has no sheet ${spec.name}.`);
        writeFileSync(resolve(folder, `${spec.templateId}.${language}.json`), goldenFile(sheet, sourceOf(spec)));
      }
      console.log(`${sheets.length} sheets in ${language}`);
    }
  } finally {
    await browser.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
