import { strFromU8, unzipSync } from "fflate";
import type { WorkbookSnapshot } from "../../preview/model/snapshot";
import { describeWithLibreOffice } from "../conformance/libreOffice";
import { openXmlFindings, testWithValidator } from "../conformance/openXmlValidator";
import { recalculationDifferences } from "../conformance/recalculationDifferences";
import { createEvaluation } from "./evaluationSheet";
import { snapshotOf } from "./templateSheet";
import { openWorkbook } from "./workbook";

interface Saved {
  readonly file: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** What "Save as .xlsx" hands to the browser: an evaluation with sample data and an empty one. */
async function savedWorkbook(language: "en" | "es"): Promise<Saved> {
  const workbook = await openWorkbook({ language });
  await createEvaluation(workbook);
  await createEvaluation(workbook, { sample: false, rows: 30 });
  const download = workbook.page.waitForEvent("download");
  await workbook.page.locator(".ribbon-save").click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const snapshot = await snapshotOf(workbook);
  await workbook.close();
  return { file: new Uint8Array(Buffer.concat(chunks)), snapshot };
}

const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));

describe.each(["en", "es"] as const)("the workbook saved in %s", (language) => {
  let saved: Saved;

  beforeAll(async () => {
    saved = await savedWorkbook(language);
  });

  testWithValidator("has nothing that Microsoft's validator objects to", async () => {
    expect(await openXmlFindings(saved.file)).toEqual([]);
  });

  test("stores formulas as Excel stores them, with their values", () => {
    const parts = partsOf(saved.file);
    const sheet = parts["xl/worksheets/sheet2.xml"] ?? "";
    expect(sheet).toContain("_xldudf_PARTNER_SCORE(");
    expect(sheet).toContain("_xlfn.IFNA(");
    expect(sheet).not.toContain("PARTNER.SCORE(");
    expect(sheet).toMatch(/<c r="I8"[^>]*><f[^>]*>[^<]*<\/f><v>8\.2<\/v><\/c>/);
  });

  test("holds the tables, names, rules, validation, charts and print set-up of both sheets", () => {
    const parts = partsOf(saved.file);
    const named = (pattern: RegExp): string[] => Object.keys(parts).filter((name) => pattern.test(name));
    expect(named(/^xl\/tables\/table\d+\.xml$/)).toHaveLength(2);
    expect(named(/^xl\/charts\/chart\d+\.xml$/)).toHaveLength(2);
    for (const sheet of ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet3.xml"]) {
      expect(parts[sheet]).toContain("<conditionalFormatting");
      expect(parts[sheet]).toContain("<dataValidations");
      expect(parts[sheet]).toContain('orientation="landscape"');
      expect(parts[sheet]).toContain('state="frozen"');
    }
    expect(parts["xl/charts/chart1.xml"]).toContain('<c:crosses val="max"/>');
    const book = parts["xl/workbook.xml"] ?? "";
    expect(book.match(/name="Threshold"/g)).toHaveLength(2);
    expect(book).toContain("_xlnm.Print_Titles");
  });

  describeWithLibreOffice("opened in LibreOffice", () => {
    test("is recalculated to the values that the preview shows", async () => {
      expect(await recalculationDifferences(saved.snapshot)).toEqual([]);
    });
  });
});
