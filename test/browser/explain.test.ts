import { cellAddress } from "../../src/sheets/address";
import { createEvaluation } from "./evaluationSheet";
import { createFrom, sheetOf, textOf, type } from "./templateSheet";
import { closeBrowser, openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9", F1: "=PARTNER.SCORE(A1:E1)" });
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

afterAll(closeBrowser);

const region = () => workbook.pane.locator('[data-region="explain"]');
const selectIn = (sheet: string, address: string) =>
  workbook.page.evaluate(({ sheet, address }) => window.preview.select(sheet, address), { sheet, address });
const select = (address: string) => selectIn("Sheet1", address);
const command = (name: string) => workbook.page.evaluate((each) => window.preview.runCommand(each), name);

test("a command leads to the explanation of the cell", async () => {
  await select("F1");
  await command("explainCell");
  await region().getByText("8.2 reaches the playbook's threshold of 7: advance.").waitFor();
});

test("a cell without a function is said to have none", async () => {
  await select("A1");
  await workbook.pane.getByRole("button", { name: "Explain", exact: true }).click();
  await region().getByRole("button", { name: "Explain the selected cell" }).press("Enter");
  await region().getByText("'Sheet1'!A1 holds no PARTNER function.").waitFor();
});

test("selected scores get their score beside them, unless something stands there", async () => {
  await type(workbook, "Sheet1", { A2: "5", B2: "5", C2: "5", D2: "5", E2: "5" });
  await select("A2:E2");
  await command("scoreCells");
  await workbook.page.evaluate(() => window.preview.settled());
  expect(await textOf(workbook, "Sheet1", "F2")).toBe("5");
  await select("A1:E2");
  await command("scoreCells");
  await workbook.pane.getByText("The scores go into the column to the right, where F1:F2 is not empty.").waitFor();
});

test("a sheet's own threshold decides", async () => {
  await createEvaluation(workbook);
  const { cells } = await sheetOf(workbook, "Evaluation");
  const { names } = await workbook.page.evaluate(() => window.preview.workbook());
  const threshold = names.find(({ name, sheet }) => name === "Threshold" && sheet === "Evaluation");
  await type(workbook, "Evaluation", { [threshold?.formula.split("!")[1]?.replaceAll("$", "") ?? ""]: "9.5" });
  const score = cells.find(({ formula }) => formula?.includes("PARTNER.SCORE("));
  await selectIn("Evaluation", cellAddress({ row: score?.row ?? 0, column: score?.column ?? 0 }));
  await command("explainCell");
  await region().getByText("below the sheet's threshold of 9.5: do not advance.").first().waitFor();
});

test("a reference to a table without its name means the table around the cell", async () => {
  await createFrom(workbook, "deals");
  const [table] = (await sheetOf(workbook, "Deals")).tables;
  const value = table?.columns.findIndex((name) => name.startsWith("Value")) ?? 0;
  const row = (table?.block.row ?? 0) + 1;
  const column = table?.block.column ?? 0;
  const inputs = {
    [cellAddress({ row, column: column + value })]: "5000",
    [cellAddress({ row, column })]: `=PARTNER.ROI([@[${table?.columns[value]}]],1000)`,
  };
  await type(workbook, "Deals", inputs);
  await selectIn("Deals", cellAddress({ row, column }));
  await command("explainCell");
  await region().getByText("4 = 400%").waitFor();
});
