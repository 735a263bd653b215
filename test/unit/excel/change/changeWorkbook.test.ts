import { findPendingChange, settlePendingChange } from "../../../../src/excel/change/pendingChange";
import { ExcelFailure, failureCode } from "../../../../src/excel/running/excelFailure";
import { toldFault, type CarriedOut, type Fault } from "../../../faults/fault";
import { changeableWorkbook, shownAtFirst, textRows, type ChangeableWorkbook } from "../changeableWorkbook";

/** Two rows over those of the table and two below it; the texts would be a formula, and signs of more than one unit. */
const rows = textRows(["=1+1", "new 2 😀", "new 3", "new 4"]);
const after = rows.map(({ cells }, row) => [cells.get(0)?.value, cells.get(1)?.value, `=B${row + 2}&1`]);

type Outcome = "complete" | "as before" | "half done";

async function outcome(workbook: ChangeableWorkbook): Promise<Outcome> {
  const state = JSON.stringify([await workbook.shown(), await workbook.tableAddress()]);
  if (state === JSON.stringify([after, "Sheet1!A1:C5"])) return "complete";
  return state === JSON.stringify([shownAtFirst, "Sheet1!A1:C3"]) ? "as before" : "half done";
}

const change = (workbook: ChangeableWorkbook) => () => workbook.writeRows(rows);

/** How many requests it takes, and actions at which one may stop. */
const REQUESTS = 11;
const answer = { code: "GeneralException" };
const extents: readonly CarriedOut[] = ["notAtAll", "whole", 3, 9];
const faults = Array.from({ length: REQUESTS }, (_, request) => request).flatMap((request) =>
  extents.flatMap((carriedOut) =>
    (["once", "forGood"] as const).map((kind): Fault => ({ kind, request, answer, carriedOut })),
  ),
);

test("a change is written down, made, read back and struck off", async () => {
  const workbook = await changeableWorkbook();
  expect(await workbook.run(change(workbook))).toEqual({ requests: REQUESTS });
  expect(await outcome(workbook)).toBe("complete");
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});

describe.each(faults.map((fault) => [fault.request + 1, toldFault(fault), fault] as const))(
  "where request %i fails %s",
  (_request, _told, fault) => {
    test.each(["finish", "takeBack"] as const)(
      "all or nothing is changed, at the latest by a person's choice to %s",
      async (how) => {
        const workbook = await changeableWorkbook();
        const { error } = await workbook.run(change(workbook), fault);
        const pending = await findPendingChange();
        if (pending) {
          expect(error).toMatchObject({ code: "changeInterrupted" });
          expect(await outcome(workbook)).toBe("half done");
          await settlePendingChange(how);
        }
        const now = await outcome(workbook);
        if (pending) expect(now).toBe(how === "finish" ? "complete" : "as before");
        else if (error === undefined) expect(now).toBe("complete");
        // Whoever was told that Excel doesn't answer finds the change made, or not, once it does.
        else if (failureCode(error) === "changeInterrupted") expect(["complete", "as before"]).toContain(now);
        else expect(now).toBe("as before");
        expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
        if (now === "as before") expect(await workbook.run(change(workbook))).toEqual({ requests: REQUESTS });
        expect(await outcome(workbook)).toBe("complete");
      },
    );
  },
);

test("a cell that somebody changed in between is left alone when the change is finished or taken back, and told", async () => {
  for (const how of ["finish", "takeBack"] as const) {
    const workbook = await changeableWorkbook();
    await workbook.run(change(workbook), { kind: "forGood", request: 5, answer, carriedOut: "notAtAll" });
    await workbook.change(({ worksheets }) => {
      const sheet = worksheets.getItem("Sheet1");
      sheet.getRange("A2").values = [["mine"]];
      sheet.getRange("B2").values = [["new 1"]];
    });
    await workbook.change(({ worksheets }) => {
      worksheets.getItem("Sheet1").getRange("A3").values = [["new 2 😀"]];
    });
    expect(await findPendingChange()).toMatchObject({
      action: "recordWeek",
      strange: [{ address: "A2" }, { address: "B2" }],
    });
    await settlePendingChange(how);
    const [first, second] = await workbook.shown();
    expect(first?.slice(0, 2)).toEqual(["mine", "new 1"]);
    expect(second?.[0]).toBe(how === "finish" ? "new 2 😀" : "x2");
  }
});

test("where a change is under way in another pane, or was cut off, no other is begun", async () => {
  const workbook = await changeableWorkbook();
  await workbook.change(({ worksheets }) => {
    const sheet = worksheets.add("PartnerPlaybook change");
    sheet.getRange("A2:A3").values = [[":another pane"], [`:${Date.now()}`]];
  });
  const { error } = await workbook.run(change(workbook));
  expect(error).toBeInstanceOf(ExcelFailure);
  expect(error).toMatchObject({ code: "changePending" });
  expect(await outcome(workbook)).toBe("as before");
  expect(await findPendingChange()).toBeUndefined();
  expect(await workbook.sheetNames()).toContain("PartnerPlaybook change");
});

test("what another pane wrote down long ago, and never began, is no obstacle", async () => {
  const workbook = await changeableWorkbook();
  await workbook.change(({ worksheets }) => {
    const sheet = worksheets.add("PartnerPlaybook change");
    sheet.getRange("A2:A3").values = [[":another pane"], [`:${Date.now() - 600_000}`]];
  });
  expect(await workbook.run(change(workbook))).toMatchObject({ requests: REQUESTS + 3 });
  expect(await outcome(workbook)).toBe("complete");
  expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
});
