import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../server/browser";
import { closePages, openPreview } from "../server/openPreview";
import { createWholeWorkbook } from "./pane";
import { galleryPictures, pictureOfPane, pictureOfSheets } from "./pictures";
import { reportOf, type SheetReport } from "./report";

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

/** Makes the whole workbook of a language in the preview, as a person would, and leaves it with its pictures in `out`. */
async function makeWorkbook(browser: Browser, language: Language, out: string): Promise<SheetReport[]> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await openPreview(context, { language });
  page.on("pageerror", (error) => console.error(`The page failed: ${error.message}`));
  await pictureOfPane(page, join(out, `pane.${language}.png`));
  await createWholeWorkbook(page);
  await page.evaluate(() => window.preview.settled());
  await pictureOfPane(page, join(out, `pane-done.${language}.png`));
  const file = Buffer.from(await page.evaluate(async () => Array.from(await window.preview.save())));
  writeFileSync(join(out, `partner-playbook.${language}.xlsx`), file);
  const reports = await page.evaluate(() => window.preview.sheetNames().map((name) => window.preview.sheet(name)));
  await pictureOfSheets(page, reports, (name) => join(out, `sheet-${name}.${language}.png`));
  mkdirSync(join(out, "gallery"), { recursive: true });
  await galleryPictures(page, reports, (templateId) => join(out, "gallery", `${templateId}.${language}.jpg`));
  await closePages(context);
  return reports.map(reportOf);
}

async function main(): Promise<void> {
  const choices = readChoices();
  rmSync(choices.out, { recursive: true, force: true });
  mkdirSync(choices.out, { recursive: true });
  const browser = await launchBrowser();
  let errors = 0;
  try {
    for (const language of choices.languages) {
      const reports = await makeWorkbook(browser, language, choices.out);
      console.log(`\npartner-playbook.${language}.xlsx`);
      console.table(
        reports.map(({ sheet, cells, formulas, errors }) => ({ sheet, cells, formulas, errors: errors.length })),
      );
      for (const { sheet, errors: found } of reports) {
        for (const { address, text } of found) console.error(`${sheet}!${address} shows ${text}`);
        errors += found.length;
      }
    }
  } finally {
    await browser.close();
  }
  console.log(`\nThe workbooks and their pictures are in ${choices.out}`);
  if (errors > 0) throw new Error(`${errors} cells show an error that they should not.`);
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
