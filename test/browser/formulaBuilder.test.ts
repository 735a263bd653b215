import { createFrom, textOf, type } from "./templateSheet";
import { closeBrowser, openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9" });
  await workbook.pane.getByRole("button", { name: "Formulas" }).press("Enter");
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

afterAll(closeBrowser);

const builder = () => workbook.pane.locator('[data-region="formula-builder"]');
const select = (address: string, sheet = "Sheet1") =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.select(sheet, address), { sheet, address });
const formulaIn = (address: string) =>
  workbook.page.evaluate((at) => window.preview.cell("Sheet1", at).formula, address);

test("takes the selection, shows the result, and writes the formula into the selected cell", async () => {
  await select("A1:E1");
  await builder().getByRole("button", { name: "Use the selected cells for scores" }).click();
  await builder().locator("output").getByText("8.2").waitFor();
  await select("F1");
  await builder().locator('button[type="submit"]').click();
  await builder().getByText("Inserted in 'Sheet1'!F1").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await workbook.page.evaluate(() => window.preview.cell("Sheet1", "F1"))).toMatchObject({
    formula: "=PARTNER.SCORE(A1:E1)",
    text: "8.2",
  });
});

test("asks before it replaces, and fills a column down", async () => {
  await type(workbook, "Sheet1", { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5", F2: "mine" });
  await builder().getByRole("textbox", { name: "scores" }).fill("A1:E1");
  await select("F1:F2");
  await builder().locator('button[type="submit"]').click();
  await builder().getByRole("button", { name: "Keep" }).click();
  expect(await textOf(workbook, "Sheet1", "F2")).toBe("mine");
  await builder().locator('button[type="submit"]').click();
  await builder().getByRole("button", { name: "Replace" }).click();
  await builder().getByText("Inserted in 'Sheet1'!F1:F2").waitFor();
  expect(await formulaIn("F2")).toBe("=PARTNER.SCORE(A2:E2)");
});

test("replaces what the result spills into, and nothing else", async () => {
  await type(workbook, "Sheet1", {
    A2: "5",
    B2: "5",
    C2: "5",
    D2: "5",
    E2: "5",
    G2: "in the way",
    G3: "mine",
    H2: "too",
  });
  await builder().getByRole("textbox", { name: "scores" }).fill("A1:E2");
  await select("G1:H3");
  await builder().locator('button[type="submit"]').click();
  await builder().getByText("'Sheet1'!G2 is not empty.").waitFor();
  await builder().getByRole("button", { name: "Replace" }).click();
  await builder().getByText("Inserted in 'Sheet1'!G1:G2").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
  const texts = await Promise.all(["G1", "G2", "G3", "H2"].map((address) => textOf(workbook, "Sheet1", address)));
  expect(texts).toEqual(["8.2", "5", "mine", "too"]);
});

test("puts no result of several cells into a table, and says what to do", async () => {
  await workbook.pane.getByRole("button", { name: "Sheets" }).press("Enter");
  await createFrom(workbook, "deals");
  await workbook.pane.getByRole("button", { name: "Formulas" }).press("Enter");
  await type(workbook, "Sheet1", { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5" });
  await builder().getByRole("textbox", { name: "scores" }).fill("Sheet1!A1:E2");
  const table = await workbook.page.evaluate(() => window.preview.sheet("Deals").tables[0]);
  if (table === undefined) throw new Error("The sheet Deals has no table.");
  const [row, column] = [table.block.row + 2, String.fromCharCode(65 + table.block.column)];
  const before = await textOf(workbook, "Deals", `${column}${row}`);
  await select(`${column}${row}`, "Deals");
  await builder().locator('button[type="submit"]').click();
  await builder().getByText("Select a cell outside the table").waitFor();
  expect(await textOf(workbook, "Deals", `${column}${row}`)).toBe(before);
});

test("reads whole columns as far as they are used", async () => {
  await type(workbook, "Sheet1", { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5" });
  await select("G1");
  await builder().getByRole("textbox", { name: "scores" }).fill("A:E");
  await builder().getByText("2 rows × 1 columns in all").waitFor();
});
