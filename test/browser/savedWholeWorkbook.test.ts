import { strFromU8, unzipSync } from "fflate";
import { createWholeWorkbook } from "../../preview/demo/pane";
import type { WorkbookSnapshot } from "../../preview/model/snapshot";
import { describeWithLibreOffice } from "../conformance/libreOffice";
import { openXmlFindings, testWithValidator } from "../conformance/openXmlValidator";
import { recalculationDifferences } from "../conformance/recalculationDifferences";
import { errorsOf, snapshotOf } from "./templateSheet";
import { closeBrowser, openWorkbook } from "./workbook";

interface Saved {
  readonly file: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

async function savedWorkbook(language: "en" | "es", sample: boolean): Promise<Saved> {
  const { page, failures, close } = await openWorkbook({ language });
  await createWholeWorkbook(page, { sample });
  await page.evaluate(() => window.preview.settled());
  const snapshot = await snapshotOf({ page });
  const file = new Uint8Array(await page.evaluate(async () => Array.from(await window.preview.save())));
  expect(failures).toEqual([]);
  await close();
  return { file, snapshot };
}

afterAll(closeBrowser);

describe.each([
  ["en", true],
  ["en", false],
  ["es", true],
] as const)("the whole workbook in %s, with sample data: %s", (language, sample) => {
  let saved: Saved;

  beforeAll(async () => {
    saved = await savedWorkbook(language, sample);
  });

  test("shows no error", () => {
    expect(saved.snapshot.sheets.flatMap((sheet) => errorsOf(sheet))).toEqual([]);
  });

  testWithValidator("has nothing that Microsoft's validator objects to", async () => {
    expect(await openXmlFindings(saved.file)).toEqual([]);
  });

  test("stores PARTNER functions as Excel stores them", () => {
    const sheets = Object.entries(unzipSync(saved.file)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const stored = sheets.map(([, bytes]) => strFromU8(bytes)).join("");
    expect(stored).toContain("_xldudf_PARTNER_CACSAVING(");
    expect(stored).not.toMatch(/PARTNER\.[A-Z]+\(/);
  });

  describeWithLibreOffice("opened in LibreOffice", () => {
    test("is recalculated to the values that the preview shows", async () => {
      expect(await recalculationDifferences(saved.snapshot)).toEqual([]);
    });
  });
});
