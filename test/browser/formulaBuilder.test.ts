import { textOf, type } from "./templateSheet";
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
const select = (address: string) => workbook.page.evaluate((to) => window.preview.select("Sheet1", to), address);

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
  const formula = await workbook.page.evaluate(() => window.preview.cell("Sheet1", "F2").formula);
  expect(formula).toBe("=PARTNER.SCORE(A2:E2)");
});
