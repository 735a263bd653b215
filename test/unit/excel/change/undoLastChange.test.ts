import { lastChange } from "../../../../src/excel/change/lastChange";
import type { TableRow } from "../../../../src/excel/change/tableRows";
import { undoLastChange } from "../../../../src/excel/change/undoLastChange";
import { changeableWorkbook, type ChangeableWorkbook } from "../changeableWorkbook";

const rows: readonly TableRow[] = ["new 1", "new 2", "new 3"].map((value, row) => ({
  row,
  cells: new Map([[0, { value, numberFormat: "@" }]]),
}));

const stateOf = async (workbook: ChangeableWorkbook) => [await workbook.shown(), await workbook.tableAddress()];

async function recorded(): Promise<ChangeableWorkbook> {
  const workbook = await changeableWorkbook();
  await workbook.writeRows(rows);
  return workbook;
}

const typed = (workbook: ChangeableWorkbook, address: string, value: string) =>
  workbook.change(({ worksheets }) => {
    worksheets.getItem("Sheet1").getRange(address).values = [[value]];
  });

afterEach(() => lastChange.set());

test("rows that were recorded are taken back, and the table is as long as before, once", async () => {
  const workbook = await changeableWorkbook();
  const before = await stateOf(workbook);
  await workbook.writeRows(rows);
  expect(await stateOf(workbook)).not.toEqual(before);
  expect(await undoLastChange()).toMatchObject({ kind: "undone" });
  expect(await stateOf(workbook)).toEqual(before);
  expect(await undoLastChange()).toEqual({ kind: "undone", cells: 0 });
});

test.each([
  ["a cell that was written", "A3", "A3"],
  ["a cell beside one in a row that the table gained", "B4", "B4"],
])("where a person changed %s, it is told and everything stays", async (_what, address, told) => {
  const workbook = await recorded();
  await typed(workbook, address, "mine");
  const before = await stateOf(workbook);
  expect(await undoLastChange()).toMatchObject({ kind: "changedSince", cells: [{ address: told }] });
  expect(await stateOf(workbook)).toEqual(before);
});

test("where a person let the table grow further, it is told and everything stays", async () => {
  const workbook = await recorded();
  await typed(workbook, "A5", "mine");
  const before = await stateOf(workbook);
  expect(await undoLastChange()).toEqual({ kind: "tableChanged", table: "Log" });
  expect(await stateOf(workbook)).toEqual(before);
});
