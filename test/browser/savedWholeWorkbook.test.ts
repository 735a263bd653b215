import { tokenize } from "@borgar/fx";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { createWholeWorkbook, paneOf, removeUntouchedSheet, runShareAction } from "../../preview/demo/pane";
import { openFile, savedFile } from "../../preview/demo/workbookFile";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import type { NotHeld } from "../../preview/open/notHeld";
import { wordsOf } from "../../src/locales/locale";
import { sheetWordsOf } from "../../src/locales/sheetWords";
import { cellAddress } from "../../src/sheets/address";
import { comparable } from "../conformance/comparableWorkbook";
import { describeWithLibreOffice } from "../conformance/libreOffice";
import { openXmlFindings, testWithValidator } from "../conformance/openXmlValidator";
import { recalculationDifferences } from "../conformance/recalculationDifferences";
import { errorsOf, snapshotOf } from "./templateSheet";
import { openWorkbook } from "./workbook";

interface Edition {
  readonly file: Uint8Array;
  readonly snapshot: WorkbookSnapshot;
}

/** The text of a file's parts; the time of saving is no content. */
function partsOf(file: Uint8Array): Record<string, string> {
  const parts = Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
  return Object.fromEntries(parts.filter(([name]) => name !== "docProps/core.xml"));
}

/** Quotation marks in a text may be escaped or not. */
function withQuotes(xml: string): string {
  return xml.replaceAll("&quot;", '"').replaceAll("&apos;", "'");
}

/** Every cell with a formula of a sheet's part: its address, its attributes, the formula's attributes and its text. */
function storedFormulas(xml: string): { address: string; cell: string; attributes: string; formula: string }[] {
  return [...xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*)><f([^>]*)>([^<]*)<\/f>/g)].map(
    ([, address = "", cell = "", attributes = "", formula = ""]) => ({
      address,
      cell,
      attributes,
      formula: withQuotes(formula),
    }),
  );
}

const sheetParts = (parts: Readonly<Record<string, string>>): [string, string][] =>
  Object.entries(parts).filter(([name]) => name.startsWith("xl/worksheets/sheet"));

async function editionOf(page: Page): Promise<Edition> {
  await page.evaluate(() => window.preview.settled());
  const snapshot = await snapshotOf({ page });
  return { snapshot, file: await savedFile(page) };
}

/** Of the sheets that the live edition has: its register makes the native one longer. */
function cellsOf<Content>(
  { sheets }: WorkbookSnapshot,
  names: readonly string[],
  read: (cell: CellSnapshot) => Content | undefined,
): Record<string, Content> {
  const entries = sheets
    .filter(({ name }) => names.includes(name))
    .flatMap(({ name, cells }) =>
      cells.flatMap((cell) => {
        const content = read(cell);
        return content === undefined || content === "" ? [] : [[`${name}!${cellAddress(cell)}`, content] as const];
      }),
    );
  return Object.fromEntries(entries);
}

/** Cells of a sheet's tables under "Check" that say something else than OK. */
function openChecks({ tables, cells }: SheetSnapshot): number {
  const columns = tables.flatMap(({ block, columns: headings }) =>
    headings.flatMap((heading, index) =>
      /^(Check|Comprobación)$/.test(heading) ? [{ ...block, column: block.column + index }] : [],
    ),
  );
  return cells.filter(
    ({ row, column, value }) =>
      columns.some((block) => column === block.column && row > block.row && row < block.row + block.rows) &&
      value !== null &&
      value !== "" &&
      value !== "OK",
  ).length;
}

/** The text of every part of a file that can hold a formula. */
function formulasIn(file: Uint8Array): string {
  const formula = /<(?:f|formula1?|formula2|definedName|calculatedColumnFormula|xm:f|c:f)\b[^>]*>[^<]*/g;
  return Object.values(unzipSync(file, { filter: ({ name }) => name.endsWith(".xml") }))
    .flatMap((bytes) => strFromU8(bytes).match(formula) ?? [])
    .join("\n");
}

/** Makes the whole workbook by the keyboard, with a stop on the way; answers the sheets that were there then. */
async function createInTwoGoes(page: Page): Promise<string[]> {
  const region = paneOf(page).locator('[data-region="whole-workbook"]');
  await region.getByRole("checkbox").uncheck();
  await region.locator('button[type="submit"]').press("Enter");
  await region.getByRole("button", { name: "Stop after this sheet" }).click();
  await region.getByText(/^Stopped: \d+ of 12 sheets were created$/).waitFor();
  const kept = await page.evaluate(() => window.preview.sheetNames());
  await createWholeWorkbook(page, { sample: false });
  await region.getByText(wordsOf("en").pane.wholeWorkbook.done({ count: 13 - kept.length })).waitFor();
  return kept;
}

/** Asks for the whole workbook where it is there already. */
async function askAgain(page: Page, answer: string): Promise<void> {
  const region = paneOf(page).locator('[data-region="whole-workbook"]');
  await region.locator('button[type="submit"]').click();
  await region.getByText(answer).waitFor();
}

/** A dozen sheets are made, saved, made native, saved and made live again, on a machine with other work to do. */
const longestMaking = 600_000;

/** Functions of Excel 2019 and later. */
const newerThanExcel2016 = new Set(
  (
    "CONCAT IFS MAXIFS MINIFS SWITCH TEXTJOIN LET LAMBDA FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY XLOOKUP XMATCH " +
    "VSTACK HSTACK TOROW TOCOL TAKE DROP CHOOSECOLS CHOOSEROWS EXPAND WRAPROWS WRAPCOLS TEXTSPLIT TEXTBEFORE TEXTAFTER " +
    "BYROW BYCOL MAP REDUCE SCAN MAKEARRAY ISOMITTED GROUPBY PIVOTBY"
  ).split(" "),
);

/** The same to nine digits after the point. */
function rounded(value: CellSnapshot["value"]): CellSnapshot["value"] {
  return typeof value === "number" ? Number(value.toFixed(9)) : value;
}

describe.each([
  ["en", true],
  ["en", false],
  ["es", true],
] as const)("the whole workbook in %s, with sample data: %s", (language, sample) => {
  let live: Edition;
  let native: Edition;
  let liveAgain: WorkbookSnapshot;
  /** The live edition after it was opened from its file, and saved again. */
  let reopened: Edition;
  let notHeld: readonly NotHeld[];
  /** The sheets that were made before it was stopped. */
  let kept: readonly string[];

  beforeAll(async () => {
    const { page, failures, close } = await openWorkbook({ language });
    if (sample) await createWholeWorkbook(page);
    else kept = await createInTwoGoes(page);
    await removeUntouchedSheet(page);
    await askAgain(page, language === "en" ? "The workbook has every sheet already" : "El libro ya tiene todas");
    live = await editionOf(page);
    if (sample) {
      // From here on the add-in works on the workbook that was opened from its file.
      notHeld = await openFile(page, live.file);
      reopened = await editionOf(page);
      await runShareAction(page, "make-native");
      native = await editionOf(page);
      await runShareAction(page, "make-live");
      liveAgain = await snapshotOf({ page });
    }
    expect(failures).toEqual([]);
    await close();
  }, longestMaking);

  if (!sample) {
    test("was stopped after the sheet that was under way, kept what was made, and made the rest the next time", () => {
      expect(kept).toContain("Partners");
      expect(kept).not.toContain("Contents");
      const names = live.snapshot.sheets.map(({ name }) => name);
      expect(names).toHaveLength(12);
      expect(names).toEqual(
        expect.arrayContaining([...kept.filter((name) => name !== "Sheet1"), "Contents", "Sensitivity"]),
      );
    });
  }

  test("has its cover first, with links to the sheets", () => {
    const [cover] = live.snapshot.sheets;
    expect(cover?.name).toBe(sheetWordsOf(language).contents.sheetName);
    const link = cover?.cells.find(({ row, column }) => row === 5 && column === 1)?.formula;
    expect(link).toMatch(/^=HYPERLINK\("#'[^"]+'!A1","[^"]+"\)$/);
  });

  test("shows no error", () => {
    expect(live.snapshot.sheets.flatMap((sheet) => errorsOf(sheet))).toEqual([]);
  });

  testWithValidator("has nothing that Microsoft's validator objects to", async () => {
    for (const { file } of sample ? [live, native] : [live]) expect(await openXmlFindings(file)).toEqual([]);
  });

  test("counts on its cover the checks that ask for something", () => {
    const { sheets } = live.snapshot;
    const cover = sheets.find(({ name }) => name === sheetWordsOf(language).contents.sheetName);
    const counts = sheets.map((sheet) => openChecks(sheet));
    const shown = sheets.map(({ name }) => {
      const row = cover?.cells.find(({ column, value }) => column === 1 && value === name)?.row;
      return cover?.cells.find((cell) => cell.row === row && cell.column === 3)?.value ?? 0;
    });
    expect(shown).toEqual(counts);
    const all = counts.reduce((sum, count) => sum + count, 0);
    expect(all > 0).toBe(sample);
    expect(
      cover?.cells
        .filter(({ column, formula }) => column === 3 && formula?.startsWith("=SUM(D"))
        .map(({ value }) => value),
    ).toEqual([all]);
  });

  test("stores every call of a function of several cells as a dynamic array, and none in a merged block", () => {
    const parts = partsOf(live.file);
    const formulas = sheetParts(parts).flatMap(([, xml]) => storedFormulas(xml));
    const calls = formulas.filter(({ formula }) => formula.includes("_xldudf_PARTNER_"));
    expect(calls.length).toBeGreaterThan(20);
    expect(calls.filter(({ cell, attributes }) => !/cm="1"/.test(cell) || !/t="array"/.test(attributes))).toEqual([]);
    expect(parts["xl/metadata.xml"]).toContain("XLDAPR");
    for (const [, xml] of sheetParts(parts)) {
      const merged = [...xml.matchAll(/<mergeCell ref="([^:]+):/g)].map(([, first]) => first);
      const dynamic = storedFormulas(xml).filter(({ cell }) => /cm="1"/.test(cell));
      expect(dynamic.filter(({ address }) => merged.includes(address))).toEqual([]);
    }
  });

  test("stores with a table's column the formula that new rows take, spelled as in its cells", () => {
    const parts = partsOf(live.file);
    const cells = new Set(sheetParts(parts).flatMap(([, xml]) => storedFormulas(xml).map(({ formula }) => formula)));
    const own = Object.entries(parts)
      .filter(([name]) => name.startsWith("xl/tables/"))
      .flatMap(([, xml]) =>
        [...xml.matchAll(/<calculatedColumnFormula[^>]*>([^<]*)</g)].map(([, formula = ""]) => withQuotes(formula)),
      );
    const calculated = live.snapshot.sheets.flatMap((sheet) =>
      sheet.tables.flatMap(({ block, columns }) =>
        columns.filter((_, index) =>
          sheet.cells.some(
            (cell) => cell.row === block.row + 1 && cell.column === block.column + index && cell.formula,
          ),
        ),
      ),
    );
    expect(own).toHaveLength(calculated.length);
    expect(own.filter((formula) => !cells.has(formula))).toEqual([]);
    expect(own.filter((formula) => formula.includes("[[#This Row],")).length).toBeGreaterThan(30);
  });

  test("opens on its first sheet, which alone is selected, and doesn't ask for its authors to be removed", () => {
    const parts = partsOf(live.file);
    expect(parts["xl/workbook.xml"]).toContain('activeTab="0"');
    expect(parts["xl/workbook.xml"]).not.toContain("filterPrivacy");
    expect(sheetParts(parts).flatMap(([name, xml]) => (xml.includes("tabSelected") ? [name] : []))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  });

  test("stores PARTNER functions as Excel stores them", () => {
    const sheets = Object.entries(unzipSync(live.file)).filter(([name]) => name.startsWith("xl/worksheets/sheet"));
    const stored = sheets.map(([, bytes]) => strFromU8(bytes)).join("");
    expect(stored).toContain("_xldudf_PARTNER_CACSAVING(");
    expect(stored).not.toMatch(/PARTNER\.[A-Z]+\(/);
  });

  // The Spanish one is recalculated as its native edition, whose values are these.
  if (language === "en") {
    describeWithLibreOffice("opened in LibreOffice", () => {
      test("is recalculated to the values that the preview shows", async () => {
        expect(await recalculationDifferences(live.snapshot)).toEqual([]);
      });
    });
  }

  if (!sample) return;
  test("opened from its file is the same workbook, with nothing that can't be held", () => {
    expect(notHeld).toEqual([]);
    expect(comparable(reopened.snapshot)).toEqual(comparable(live.snapshot));
  });

  test("saved again after opening is the same file", () => {
    expect(partsOf(reopened.file)).toEqual(partsOf(live.file));
  });

  test("made native has the same values and formats in every cell, and no call of the add-in anywhere in the file", () => {
    const names = live.snapshot.sheets.map(({ name }) => name);
    const { banner } = sheetWordsOf(language);
    const shown = ({ value, text, style }: CellSnapshot) =>
      value === null || value === banner ? undefined : { value: rounded(value), text, style };
    expect(cellsOf(native.snapshot, names, shown)).toEqual(cellsOf(live.snapshot, names, shown));
    expect(formulasIn(live.file)).toMatch(/_xldudf_PARTNER_SCORE\(/);
    expect(formulasIn(native.file)).not.toMatch(/PARTNER[._]|_xldudf_/i);
  });

  test("made native uses no function that came after Excel 2016, and no formula that is too long for it", () => {
    const formulas = native.snapshot.sheets.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? []));
    expect(formulas.length).toBeGreaterThan(2000);
    const functions = new Set(
      formulas
        .flatMap((formula) => tokenize(formula))
        .filter(({ type }) => type === "func")
        .map(({ value }) => value.toUpperCase()),
    );
    expect([...functions].filter((name) => newerThanExcel2016.has(name))).toEqual([]);
    expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  });

  test("made live again has its formulas back, byte for byte, and the lines for readers without the add-in", () => {
    const names = live.snapshot.sheets.map(({ name }) => name);
    const content = ({ formula, value }: CellSnapshot) => formula ?? (value === null ? undefined : String(value));
    expect(cellsOf(liveAgain, names, content)).toEqual(cellsOf(reopened.snapshot, names, content));
    // The sheet that listed them stays, with its mark.
    expect(liveAgain.names.filter(({ sheet }) => sheet === undefined || names.includes(sheet))).toEqual(
      live.snapshot.names,
    );
  });

  describeWithLibreOffice("made native and opened in LibreOffice", () => {
    test("is recalculated in full, once it is native, to the values of the live edition", async () => {
      const values = new Map(
        Object.entries(
          cellsOf(
            live.snapshot,
            live.snapshot.sheets.map(({ name }) => name),
            (cell) => cell,
          ),
        ),
      );
      const expected = {
        ...native.snapshot,
        sheets: native.snapshot.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) => {
            const before = values.get(`${sheet.name}!${cellAddress(cell)}`);
            return cell.formula === undefined || before === undefined ? cell : { ...cell, value: before.value };
          }),
        })),
      };
      expect(expected.customFunctions.length).toBeGreaterThan(0);
      expect(await recalculationDifferences(expected)).toEqual([]);
    });
  });
});
