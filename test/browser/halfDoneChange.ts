import type { Workbook } from "./workbook";

/** What a pane leaves that was closed after it had written the first of two cells. */
export async function leaveHalfDone({ pane }: Workbook, time = 0): Promise<void> {
  await pane.evaluate(
    (written) =>
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
          [`:${written}`],
          [`:${JSON.stringify({ action: "recordWeek", cells })}`],
        ];
        await context.sync();
      }),
    time,
  );
}
