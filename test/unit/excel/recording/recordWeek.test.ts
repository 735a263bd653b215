import { sheetProperties } from "../../../../src/excel/reading/sheetIdentity";
import { recordingRows } from "../../../../src/excel/recording/recordingRows";
import { recordWeek } from "../../../../src/excel/recording/recordWeek";
import { FakeWorkbook } from "../fakeExcel";

const empty = ["", "", ""];
const row = (week: string) => [46090, week, "partner-satisfaction"];
const weekColumn = 1;

describe("the rows of a week", () => {
  test("are the first empty ones, gaps included", () => {
    const values = [row("2026-W10"), empty, row("2026-W10"), empty, empty];
    expect(recordingRows(values, weekColumn, "2026-W11", 2)).toEqual({
      recorded: false,
      write: [1, 3],
      clear: [],
      below: 0,
    });
  });

  test("go on below the table when it is full", () => {
    const values = [row("2026-W10"), empty];
    expect(recordingRows(values, weekColumn, "2026-W11", 3)).toEqual({
      recorded: false,
      write: [1, 2, 3],
      clear: [],
      below: 2,
    });
  });

  test("take the place of the same week's, and what is left of it is cleared", () => {
    const values = [row("2026-W11"), row("2026-W10"), row("2026-W11"), row("2026-W11"), empty];
    expect(recordingRows(values, weekColumn, "2026-W11", 2)).toEqual({
      recorded: true,
      write: [0, 2],
      clear: [3],
      below: 0,
    });
    expect(recordingRows(values, weekColumn, "2026-W11", 5).write).toEqual([0, 2, 3, 4, 5]);
  });

  test("are none in which a formula stands, though it shows nothing", () => {
    const values = [["", '=IF(A1="","",1)', ""], empty];
    expect(recordingRows(values, weekColumn, "2026-W11", 1).write).toEqual([1]);
  });

  test("are never twice the same, and never one of another week", () => {
    const values = [row("2026-W10"), row("2026-W11"), empty];
    const { write } = recordingRows(values, weekColumn, "2026-W11", 12);
    expect(new Set(write).size).toBe(12);
    expect(write).not.toContain(0);
  });
});

describe("recording", () => {
  afterEach(() => {
    Reflect.deleteProperty(globalThis, "Excel");
  });

  test("without a dashboard says so, and changes nothing", async () => {
    const workbook = new FakeWorkbook("Sheet1");
    Object.assign(globalThis, { Excel: workbook.excel() });
    await expect(recordWeek({ replace: true })).rejects.toMatchObject({ code: "dashboardMissing" });
    expect(workbook.syncs).toBe(1);
  });

  test("without a history says that it is this which is missing", async () => {
    const workbook = new FakeWorkbook("Mine");
    workbook.sheets[0]?.properties.set(sheetProperties.template, "dashboard");
    Object.assign(globalThis, { Excel: workbook.excel() });
    await expect(recordWeek({ replace: true })).rejects.toMatchObject({ code: "historyMissing" });
  });

  test("tells Excel's refusal as a failure", async () => {
    const workbook = new FakeWorkbook("Sheet1");
    workbook.faults.push({ sync: 1, after: 0, code: "InactiveWorkbook" });
    Object.assign(globalThis, { Excel: workbook.excel() });
    await expect(recordWeek({ replace: false })).rejects.toMatchObject({ code: "otherWorkbook" });
  });
});
