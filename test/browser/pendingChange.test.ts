import { closeBrowser, openWorkbook, reopen, type Workbook } from "./workbook";

let workbook: Workbook;

afterEach(async () => {
  expect(workbook.failures).toEqual([]);
  await workbook.close();
});

afterAll(closeBrowser);

/** What a pane leaves that was closed after it had written the first of two cells. */
async function leaveHalfDone(): Promise<void> {
  await workbook.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1").load("id");
      sheet.getRange("A1:A2").values = [["new 1"], ["old 2"]];
      const intent = context.workbook.worksheets.add("PartnerPlaybook change");
      intent.visibility = "VeryHidden";
      await context.sync();
      const cells = [1, 2].map((row) => ({
        sheetId: sheet.id,
        sheetName: "Sheet1",
        row: row - 1,
        column: 0,
        before: { value: `old ${row}`, numberFormat: "General" },
        after: { value: `new ${row}`, numberFormat: "General" },
      }));
      intent.getRange("A1:A4").numberFormat = [["@"], ["@"], ["@"], ["@"]];
      intent.getRange("A1:A4").values = [
        [":1"],
        [":a pane that is gone"],
        [":0"],
        [`:${JSON.stringify({ action: "recordWeek", cells })}`],
      ];
      await context.sync();
    }),
  );
}

const shown = (): Promise<(string | number | boolean | null)[]> =>
  workbook.page.evaluate(() => ["A1", "A2"].map((cell) => window.preview.cell("Sheet1", cell).value));

test.each([
  ["en", "Finish the change", "The change is finished", ["new 1", "new 2"]],
  ["en", "Take it back", "The change was taken back", ["old 1", "old 2"]],
  ["es", "Terminar el cambio", "El cambio está terminado", ["new 1", "new 2"]],
  ["es", "Deshacerlo", "El cambio se ha deshecho", ["old 1", "old 2"]],
] as const)(
  "in %s, a change that was cut off is offered when its file is opened: “%s” leaves nothing half-done",
  async (language, choice, outcome, expected) => {
    workbook = await openWorkbook({ language });
    if (language === "es") await workbook.page.evaluate(() => window.preview.renameSheet("Hoja1", "Sheet1"));
    await leaveHalfDone();
    await reopen(workbook);
    const notice = workbook.pane.locator('[data-region="pending-change"]');
    await notice.getByText(/1 (of|de) 2/).waitFor();
    await notice.getByRole("button", { name: choice }).press("Enter");
    await notice.getByText(outcome).waitFor();
    expect(await shown()).toEqual(expected);
    expect(await workbook.page.evaluate(() => window.preview.sheetNames())).toEqual(["Sheet1"]);
  },
);

test("a workbook in which nothing was cut off offers nothing", async () => {
  workbook = await openWorkbook();
  expect(await workbook.pane.locator('[data-region="pending-change"]').innerText()).toBe("");
});
