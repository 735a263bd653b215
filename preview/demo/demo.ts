import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser, Page } from "playwright-core";
import type { SheetSnapshot } from "../model/snapshot";
import { launchBrowser } from "../server/browser";
import { closePages, openPreview } from "../server/openPreview";
import { createWholeWorkbook, openPane, removeUntouchedSheet, runShareAction } from "./pane";
import { galleryPictures, pictureOfPane, pictureOfSheets } from "./pictures";
import { callingAddin, reportOf, type SheetReport } from "./report";
import { savedFile } from "./workbookFile";

const languages = ["en", "es"] as const;
type Language = (typeof languages)[number];

interface Choices {
  readonly out: string;
  readonly languages: readonly Language[];
}

function readChoices(): Choices {
  const { values } = parseArgs({ options: { out: { type: "string", default: "out" }, language: { type: "string" } } });
  const chosen = languages.filter((language) => values.language === undefined || values.language === language);
  if (chosen.length === 0) throw new Error(`--language takes en or es, not "${values.language}".`);
  return { out: resolve(values.out), languages: chosen };
}

/** A workbook with PARTNER formulas, and the same for people without the add-in. */
interface Editions {
  readonly live: readonly SheetReport[];
  readonly native: readonly SheetReport[];
  /** Cells of the native edition that call the add-in still: there should be none. */
  readonly leftLive: readonly string[];
}

/** Makes the whole workbook of a language in the preview, as a person would, and leaves it with its pictures in `out`. */
async function makeWorkbook(browser: Browser, language: Language, out: string): Promise<Editions> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await openPreview(context, { language });
  page.on("pageerror", (error) => {
    console.error(`The page failed: ${error.message}`);
    // A page that failed may never settle: better no demo than one that waits for it.
    void browser.close();
  });
  await pictureOfPane(page, join(out, `pane.${language}.png`));
  await createWholeWorkbook(page);
  await page.evaluate(() => window.preview.settled());
  await removeUntouchedSheet(page);
  await pictureOfPane(page, join(out, `pane-done.${language}.png`));
  await saveTo(page, join(out, `partner-playbook.${language}.xlsx`));
  const reports = await sheetsOf(page);
  await pictureOfSheets(page, reports, (name) => join(out, `sheet-${name}.${language}.png`));
  mkdirSync(join(out, "gallery"), { recursive: true });
  await galleryPictures(page, reports, (templateId) => join(out, "gallery", `${templateId}.${language}.jpg`));
  await openPane(page);
  await runShareAction(page, "make-native");
  await saveTo(page, join(out, `partner-playbook.${language}.native.xlsx`));
  const native = await sheetsOf(page);
  await closePages(context);
  return { live: reports.map(reportOf), native: native.map(reportOf), leftLive: native.flatMap(callingAddin) };
}

/** As one text: the browser's driver takes twenty times as long over an object of a thousand cells. */
async function sheetsOf(page: Page): Promise<SheetSnapshot[]> {
  const read = (): string => JSON.stringify(window.preview.sheetNames().map((name) => window.preview.sheet(name)));
  return JSON.parse(await page.evaluate(read)) as SheetSnapshot[];
}

async function saveTo(page: Page, path: string): Promise<void> {
  writeFileSync(path, await savedFile(page));
}

/** Prints what the sheets of a file hold; answers how many cells show an error. */
function tell(file: string, reports: readonly SheetReport[]): number {
  console.log(`\n${file}`);
  console.table(
    reports.map(({ sheet, cells, formulas, errors }) => ({ sheet, cells, formulas, errors: errors.length })),
  );
  const found = reports.flatMap(({ sheet, errors }) =>
    errors.map(({ address, text }) => `${sheet}!${address} shows ${text}`),
  );
  for (const error of found) console.error(error);
  return found.length;
}

/** The same for both editions; a native one has no cell that calls the add-in. */
function tellBoth(language: Language, { live, native, leftLive }: Editions): number {
  const errors =
    tell(`partner-playbook.${language}.xlsx`, live) + tell(`partner-playbook.${language}.native.xlsx`, native);
  for (const cell of leftLive) console.error(`${cell} is not native`);
  return errors + leftLive.length;
}

async function main(): Promise<void> {
  const choices = readChoices();
  rmSync(choices.out, { recursive: true, force: true });
  mkdirSync(choices.out, { recursive: true });
  const browser = await launchBrowser();
  let errors = 0;
  try {
    // Each has a process of its own.
    const made = choices.languages.map(async (language) => ({
      language,
      editions: await makeWorkbook(browser, language, choices.out),
    }));
    for (const { language, editions } of await Promise.all(made)) errors += tellBoth(language, editions);
  } finally {
    await browser.close();
  }
  console.log(`\nThe workbooks and their pictures are in ${choices.out}`);
  if (errors > 0) throw new Error(`${errors} cells are not as they should be.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
