import { textOf, type } from "./templateSheet";
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
const select = (address: string) => workbook.page.evaluate((to) => window.preview.select("Sheet1", to), address);
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
  await workbook.pane.getByText("The scores would go into F1:F2, which is not empty.").waitFor();
});
