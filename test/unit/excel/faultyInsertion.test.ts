import { findPendingChange, settlePendingChange } from "../../../src/excel/change/pendingChange";
import { undoLastChange } from "../../../src/excel/change/undoLastChange";
import { insertFormulas, type InsertChoices, type Insertion } from "../../../src/excel/inserting/insertFormulas";
import { scoreSelection } from "../../../src/excel/inserting/scoreCells";
import { failureCode } from "../../../src/excel/running/excelFailure";
import type { CarriedOut, Fault } from "../../faults/fault";
import { changeableWorkbook, type ChangeableWorkbook } from "./changeableWorkbook";

const AROUND = "A1:H6";

/** A result of three cells below one another, over a text, a number and a formula. */
const spilling: Insertion = {
  formulaAt: () => "=SEQUENCE(3)",
  written: { rows: 1, columns: 1 },
  fills: { rows: 3, columns: 1 },
  isCircular: () => false,
};

/** A formula a row. */
const rows: Insertion = {
  formulaAt: ({ row }) => `=A${row + 1}&"!"`,
  written: { rows: 2, columns: 1 },
  fills: { rows: 2, columns: 1 },
  isCircular: () => false,
};

const inserted = (insertion: Insertion, row: number, column: number, choices: InsertChoices) => () =>
  insertFormulas({ sheetName: "Sheet1", row, column }, insertion, choices);

const scores = () =>
  scoreSelection(
    { sheetName: "Sheet1", row: 4, column: 1, rows: 2, columns: 5, address: "B5:F6" },
    "intoTable",
    "Score",
  );

/** An insertion, and the cells of the sheet that it leaves otherwise. */
const insertions = {
  "over what a result spills into": inserted(spilling, 0, 5, { replace: true }),
  "beside a table, which gets a column with a heading": inserted(rows, 1, 3, { intoTable: true, heading: "New" }),
  "beside a table, which names its new column": inserted(rows, 1, 3, { intoTable: true }),
  "below a table, which gets rows": inserted(rows, 3, 0, { intoTable: true }),
  "over a table's column that calculates": inserted(rows, 1, 2, { replace: true }),
  "of scores": scores,
} as const;

async function opened(): Promise<ChangeableWorkbook> {
  const workbook = await changeableWorkbook();
  workbook.grid.results.set("=SEQUENCE(3)", { value: 1, spill: { rows: 3, columns: 1 } });
  await workbook.change(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange("F1:F3").formulas = [["text"], [5], ["=A2"]];
  });
  return workbook;
}

const stateOf = async (workbook: ChangeableWorkbook): Promise<string> =>
  JSON.stringify([await workbook.contents(AROUND), await workbook.tableAddress()]);

const answer = { code: "GeneralException" };
const extents: readonly CarriedOut[] = ["notAtAll", "whole", 3, 8];

describe.each(Object.entries(insertions))("formulas %s", (_where, insert) => {
  test("are all there or none, whatever request fails, at the latest by a person's choice", async () => {
    const whole = await opened();
    const before = await stateOf(whole);
    const { requests, error: none } = await whole.run(insert);
    expect(none).toBeUndefined();
    const after = await stateOf(whole);
    expect(after).not.toBe(before);
    const faults = Array.from({ length: requests }, (_, request) =>
      extents.flatMap((carriedOut) =>
        (["once", "forGood"] as const).map((kind): Fault => ({ kind, request, answer, carriedOut })),
      ),
    ).flat();
    for (const fault of faults) {
      const workbook = await opened();
      const { error } = await workbook.run(insert, fault);
      const pending = await findPendingChange();
      const how = fault.request % 2 === 0 ? "finish" : "takeBack";
      if (pending) await settlePendingChange(how);
      const now = await stateOf(workbook);
      const expected = pending
        ? [how === "finish" ? after : before]
        : error === undefined
          ? [after]
          : failureCode(error) === "changeInterrupted"
            ? [before, after]
            : [before];
      expect([fault, expected]).toEqual([fault, expect.arrayContaining([now])]);
      expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
    }
  });

  test("are taken back by Undo, with the cells and the table as they were", async () => {
    const workbook = await opened();
    const before = await stateOf(workbook);
    await insert();
    expect(await undoLastChange()).toMatchObject({ kind: "undone" });
    expect(await stateOf(workbook)).toBe(before);
    expect(await workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});
