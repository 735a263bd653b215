import { insertFormulas, type Insertion } from "../../../../src/excel/inserting/insertFormulas";
import type { ExcelClient } from "../../preview/model/excelClient";
import { openedExcel } from "../openedExcel";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Excel");
});

const target = { sheetName: "Sheet1", row: 0, column: 0 };

/** A formula in A1 whose result fills A1:B2. */
const spilling: Insertion = {
  formulaAt: () => "=SEQUENCE(2,2)",
  written: { rows: 1, columns: 1 },
  fills: { rows: 2, columns: 2 },
  isCircular: () => false,
};

const before = [
  ["old", "in the way", "beside"],
  ["", "=1+1", ""],
  ["below", "", ""],
];

async function withContents(client: ExcelClient): Promise<void> {
  await client.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").formulas = before;
    await context.sync();
  });
}

function contents(client: ExcelClient): Promise<unknown[][]> {
  return client.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1:C3").load("formulas");
    await context.sync();
    return range.formulas;
  });
}

test("a formula whose result fills several cells empties these, and no others", async () => {
  const client = openedExcel();
  await withContents(client);
  expect(await insertFormulas(target, spilling)).toEqual({ occupied: "A1:B2" });
  expect(await contents(client)).toEqual(before);
  expect(await insertFormulas(target, spilling, { replace: true })).toEqual({ inserted: "A1:B2" });
  expect(await contents(client)).toEqual([
    ["=SEQUENCE(2,2)", "", "beside"],
    ["", "", ""],
    ["below", "", ""],
  ]);
});

test("a formula that is refused leaves what stood in all the cells that it was to fill", async () => {
  const client = openedExcel();
  await withContents(client);
  jest.spyOn(client.grid, "write").mockImplementation(() => {
    throw new Error("refused");
  });
  await expect(insertFormulas(target, spilling, { replace: true })).rejects.toThrow();
  jest.restoreAllMocks();
  expect(await contents(client)).toEqual(before);
});

test("nothing is written but the formula where no cell is in its way", async () => {
  const client = openedExcel();
  const write = jest.spyOn(client.grid, "write");
  expect(await insertFormulas(target, spilling)).toEqual({ inserted: "A1:B2" });
  const ofTheSheet = write.mock.calls.filter(([sheetId]) => sheetId === "s1");
  const blocks = ofTheSheet.map(([, row, column, inputs]) => [row, column, inputs.length, inputs[0]?.length]);
  expect(blocks).toEqual([[0, 0, 1, 1]]);
});
