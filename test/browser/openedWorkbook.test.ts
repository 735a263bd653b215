import { strToU8, unzipSync, zipSync } from "fflate";
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { saveWorkbook } from "../../preview/save/saveWorkbook";
import { comparable } from "../conformance/comparableWorkbook";
import { EVALUATION, richWorkbook } from "../conformance/richWorkbook";
import { snapshotOf, type } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

const plain = { numberFormat: "General" };

/** A cell that a file holds with what it last showed. */
function cached(row: number, formula: string, value: CellSnapshot["value"]): CellSnapshot {
  return { row, column: 0, formula, value, text: String(value), style: plain };
}

function bookOf(cells: CellSnapshot[]): WorkbookSnapshot {
  const [sheet] = richWorkbook.sheets;
  const empty = {
    ...(sheet as SheetSnapshot),
    name: "Cached",
    merged: [],
    tables: [],
    validations: [],
    colourRules: [],
  };
  return { ...richWorkbook, sheets: [{ ...empty, charts: [], cells }], activeSheet: "Cached", names: [] };
}

/** Values that no calculation gives, so that it is seen which cells were calculated. */
const cachedBook = bookOf([
  cached(0, "=1+1", 1000),
  cached(1, "=PARTNER.ROI(300,100)", 2000),
  cached(2, "=TODAY()", 3),
  cached(3, "=A3>40000", false),
]);

async function open({ page }: Workbook, file: Uint8Array): Promise<unknown> {
  const content = Buffer.from(file).toString("base64");
  const outcome = await page.evaluate(
    (text) =>
      window.preview
        .open(Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0)))
        .catch((error: Error) => error.message),
    content,
  );
  await page.evaluate(() => window.preview.settled());
  return outcome;
}

const valuesOf = ({ page }: Workbook): Promise<unknown[]> =>
  page.evaluate(() => ["A1", "A2", "A3", "A4"].map((address) => window.preview.cell("Cached", address).value));

describe("a file that is opened in the preview", () => {
  let workbook: Workbook;

  beforeAll(async () => {
    workbook = await openWorkbook({ language: "es" });
    await type(workbook, "Hoja1", { A1: "mine" });
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test("which is damaged or no workbook is refused in the person's language, and the workbook stays as it was", async () => {
    expect(await open(workbook, strToU8("Partner,Score"))).toMatch(/^Esto no es un libro \.xlsx\./);
    const file = await saveWorkbook(cachedBook);
    expect(await open(workbook, file.slice(0, file.length / 2))).toMatch(/^Este archivo está dañado/);
    expect(await workbook.page.evaluate(() => window.preview.cell("Hoja1", "A1").value)).toBe("mine");
  });

  test("keeps the values that it holds, but for what changes of itself", async () => {
    expect(await open(workbook, await saveWorkbook(cachedBook))).toEqual([]);
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Cached"]);
    expect(await valuesOf(workbook)).toEqual([1000, 2000, expect.any(Number), true]);
  });

  test("goes on calculating: a changed cell calculates what reads it, with the add-in that was loaded anew", async () => {
    await type(workbook, "Cached", { B1: "300", B2: "=PARTNER.ROI(B1,100)", A1: "=1+1" });
    const shown = ["A1", "B2"].map((address) => ({ address }));
    const read = (): Promise<unknown[]> =>
      workbook.page.evaluate(
        (cells) => cells.map(({ address }) => window.preview.cell("Cached", address).value),
        shown,
      );
    expect(await read()).toEqual([2, 2]);
    await type(workbook, "Cached", { B1: "400" });
    expect(await read()).toEqual([2, 3]);
  });

  test("that a person chooses holds everything, and a list tells by sheet what can't be held", async () => {
    const parts = unzipSync(await saveWorkbook(richWorkbook));
    const file = zipSync({ ...parts, "xl/vbaProject.bin": strToU8("macros") });
    const chooser = workbook.page.waitForEvent("filechooser");
    await workbook.page.getByRole("button", { name: "Abrir .xlsx" }).click();
    await (
      await chooser
    ).setFiles({ name: "rich.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from(file) });
    const notice = workbook.page.locator("#notice");
    await notice.getByText("rich.xlsx está abierto.").waitFor();
    expect(await notice.locator("li li").allInnerTexts()).toEqual([
      "Encabezados de tablas sin fila de encabezado (Types)",
      "Macros",
    ]);
    await notice.getByRole("button", { name: "Cerrar el mensaje" }).press("Enter");
    expect(await notice.isVisible()).toBe(false);
    await workbook.page.evaluate(() => window.preview.settled());
    const { sheets, names } = await snapshotOf(workbook);
    const held = ({ sheets: all, names: some }: WorkbookSnapshot): unknown =>
      comparable({ ...richWorkbook, sheets: all, names: some });
    expect(held({ ...richWorkbook, sheets, names })).toEqual(held(richWorkbook));
  });

  test("lets its tables grow by the formulas that their columns have, and by nothing else", async () => {
    await type(workbook, EVALUATION, { A11: "Nueva" });
    const formulas = await workbook.page.evaluate(
      (sheet) => [..."ABCDEFGHIJ"].map((column) => window.preview.cell(sheet, `${column}11`).formula),
      EVALUATION,
    );
    const [sheet] = richWorkbook.sheets;
    const own = [..."ABCDEFGHIJ"].map(
      (_, column) => sheet?.cells.find((cell) => cell.row === 6 && cell.column === column)?.formula ?? null,
    );
    expect(formulas).toEqual(own);
  });

  test("and dropped onto the page opens as well", async () => {
    const content = Buffer.from(await saveWorkbook(cachedBook)).toString("base64");
    await workbook.page.evaluate((text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (byte) => byte.charCodeAt(0))], "dropped.xlsx"));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
    }, content);
    await workbook.page.waitForFunction(() => window.preview.sheetNames().join() === "Cached");
  });
});

test.each(["first", "last"])("takes the place of a workbook of which the %s sheet is hidden", async (which) => {
  const workbook = await openWorkbook();
  const hidden = which === "first" ? "Sheet1" : "Other";
  await workbook.pane.evaluate(
    (name) =>
      Excel.run(async ({ workbook: { worksheets } }) => {
        worksheets.add("Other");
        worksheets.getItem(name).visibility = "Hidden";
      }),
    hidden,
  );
  await open(workbook, await saveWorkbook(cachedBook));
  expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Cached"]);
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

test("without the add-in, a file's PARTNER cells keep their values, and what hangs on today is calculated", async () => {
  const workbook = await openWorkbook({ functions: false });
  const book = bookOf([
    cached(0, "=1+1", 1000),
    cached(1, "=PARTNER.ROI(300,100)", 2000),
    cached(2, "=TODAY()", 3),
    cached(3, "=PARTNER.ROI(A3,100)", 4000),
  ]);
  await open(workbook, await saveWorkbook(book));
  expect(await valuesOf(workbook)).toEqual([1000, 2000, expect.any(Number), "#NAME?"]);
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

test("the functions that were missing before arrive with the add-in, which a file that is opened loads anew", async () => {
  const workbook = await openWorkbook();
  await workbook.page.evaluate(() => window.preview.reopenWithoutFunctions());
  await open(workbook, await saveWorkbook(cachedBook));
  await type(workbook, "Cached", { B1: "=PARTNER.ROI(300,100)" });
  expect(await workbook.page.evaluate(() => window.preview.cell("Cached", "B1").value)).toBe(2);
  await workbook.close();
});
