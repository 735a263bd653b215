import { closeBrowser, openWorkbook, type Workbook } from "./workbook";

let workbook: Workbook;

beforeEach(async () => {
  workbook = await openWorkbook();
});

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

afterAll(closeBrowser);

const region = () => workbook.pane.locator('[data-region="whole-workbook"]');
const names = () => workbook.page.evaluate(() => window.preview.sheetNames());

test("makes every sheet with the cover first, and says that all are there the second time", async () => {
  await region().locator('button[type="submit"]').press("Enter");
  await region().getByRole("status").locator(".outcome").waitFor();
  const made = await names();
  expect(made[0]).toBe("Contents");
  expect(made).toContain("Evaluation");
  const link = await workbook.page.evaluate(() => window.preview.cell("Contents", "B6").formula);
  expect(link).toMatch(/^=HYPERLINK\("#'[^"]+'!A1","[^"]+"\)$/);
  await region().locator('button[type="submit"]').click();
  await region().getByText("The workbook has every sheet already").waitFor();
  expect(await names()).toEqual(made);
});

test("stops after the sheet that is under way, keeps what was made, and makes the rest the next time", async () => {
  await region().locator('button[type="submit"]').click();
  await region().getByRole("button", { name: "Stop after this sheet" }).click();
  await region()
    .getByText(/^Stopped: \d+ of 12 sheets were created$/)
    .waitFor();
  const kept = await names();
  expect(kept).toContain("Partners");
  expect(kept).not.toContain("Contents");
  await region().locator('button[type="submit"]').click();
  await region()
    .getByText(`${13 - kept.length} sheets were created`)
    .waitFor();
  expect((await names()).toSorted()).toEqual(expect.arrayContaining([...kept, "Contents", "Sensitivity"].toSorted()));
  expect(await names()).toHaveLength(13);
});
