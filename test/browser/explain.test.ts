import { cellAddress } from "../../src/sheets/address";
import { createEvaluation } from "./evaluationSheet";
import { createFrom, sheetOf, snapshotOf, textOf, type } from "./templateSheet";
import { openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook();
  await type(workbook, "Sheet1", { A1: "9", B1: "8", C1: "7", D1: "8", E1: "9", F1: "=PARTNER.SCORE(A1:E1)" });
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

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

test("scores beside a table go where the person says, and the table's neighbours stay as they are", async () => {
  await type(workbook, "Sheet1", { A10: "a", B10: "b", C10: "c", D10: "d", E10: "e", H12: "mine" });
  await type(workbook, "Sheet1", { A11: "9", B11: "8", C11: "7", D11: "8", E11: "9", A12: "5", B12: "5", C12: "5" });
  await type(workbook, "Sheet1", { D12: "5", E12: "5" });
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.add("Sheet1!A10:E12", true).name = "Rated";
      await context.sync();
    }),
  );
  await select("A11:E11");
  await command("scoreCells");
  const notice = workbook.pane.getByRole("alert");
  await notice.getByText("The next column touches the table Rated.").waitFor();
  expect(await textOf(workbook, "Sheet1", "F11")).toBe("");
  await notice.getByRole("button", { name: "One column further" }).press("Enter");
  await notice.getByText("The scores are in G11.").waitFor();
  await command("scoreCells");
  await notice.getByRole("button", { name: "Into the table, in every row" }).press("Enter");
  await notice.getByText("the whole column of the table Rated").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
  const texts = ["F10", "F11", "F12", "G11", "G12", "H12"].map((address) => textOf(workbook, "Sheet1", address));
  expect(await Promise.all(texts)).toEqual(["Score", "8.2", "5", "8.2", "", "mine"]);
  const { tables } = await sheetOf(workbook, "Sheet1");
  expect(tables[0]?.columns).toEqual(["a", "b", "c", "d", "e", "Score"]);
});

test("weights that don't add up, LET, and a branch that isn't taken are told", async () => {
  await type(workbook, "Sheet1", {
    A3: "30",
    B3: "25",
    C3: "20",
    D3: "15",
    E3: "5",
    G1: "=PARTNER.SCORE(A1:E1,A3:E3)",
  });
  await select("G1");
  await command("explainCell");
  await region().getByText("weights: they add up to 95, not to 100. Add 5 points.").waitFor();
  await type(workbook, "Sheet1", { G1: "=LET(s,A1:E1,IF(A3>5,PARTNER.SCORE(s),PARTNER.ROI(A3,0)))" });
  await command("explainCell");
  await region().getByText("8.2 reaches the playbook's threshold of 7: advance.").waitFor();
  await region().getByText("Not used: IF takes another of its arguments here").waitFor();
  expect(await region().getByText("#DIV/0!: investment: this is 0 or missing").count()).toBe(1);
});

test("a sheet's own threshold decides", async () => {
  await createEvaluation(workbook);
  const { cells } = await sheetOf(workbook, "Evaluation");
  const { names } = await snapshotOf(workbook);
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
