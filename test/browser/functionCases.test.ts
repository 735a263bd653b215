import { placedInCells, ROWS_PER_CASE } from "../../src/check/cases/placedCases";
import type { Cell } from "../../src/playbook/cell";
import { cellAddress } from "../../src/sheets/address";
import { expectCells, functionCases } from "../cases/functionCases";
import { hosts } from "./hosts";
import { sheetOf } from "./templateSheet";
import { openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

const sheet = "Sheet1";
/** How a person makes a cell show the error. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#NUM!": "=SQRT(-1)",
  "#VALUE!": '=1+"x"',
};
function address(row: number, column: number): string {
  return cellAddress({ row, column });
}

/** Where blanks are sent as 0, an empty actual cannot be told from a real 0: docs/limitations.md says so. */
const sendsZeros: readonly [string, WorkbookChoices] = ["where blanks are sent as 0", { blank: "0" }];

describe.each([...hosts, sendsZeros])("%s", (host, choices) => {
  let workbook: Workbook;
  let cells: ReadonlyMap<string, Cell>;
  const cases = functionCases.filter(([, , { args }]) => host !== sendsZeros[0] || args["actual"] !== "");
  const placed = cases.map(([title, id, each], index) => ({
    title,
    each,
    ...placedInCells(id, each, index * ROWS_PER_CASE),
  }));

  beforeAll(async () => {
    workbook = await openWorkbook(choices);
    const writes = placed.flatMap(({ inputs, formula }) => [
      ...inputs.flatMap(({ row, column, cells }) =>
        cells.flatMap((line, r) => line.map((cell, c) => ({ at: address(row + r, column + c), cell }))),
      ),
      { at: address(formula.row, formula.column), cell: null, formula: formula.text },
    ]);
    await workbook.page.evaluate(
      async ({ writes, sheet, errorFormulas }) => {
        for (const write of writes) {
          const { cell } = write;
          if ("formula" in write && write.formula) await window.preview.setCell(sheet, write.at, write.formula);
          else if (typeof cell === "object" && cell !== null) {
            const formula = errorFormulas[cell.error];
            if (!formula) throw new Error(`No formula makes ${cell.error}`);
            await window.preview.setCell(sheet, write.at, formula);
          } else if (cell !== null) window.preview.setValue(sheet, write.at, cell);
        }
        await window.preview.settled();
      },
      { writes, sheet, errorFormulas },
    );
    const snapshot = await sheetOf(workbook, sheet);
    cells = new Map(
      snapshot.cells.map(({ row, column, value, error }) => [
        address(row, column),
        error ? { error: String(value) } : value,
      ]),
    );
  });

  afterAll(async () => {
    expect(workbook.failures).toEqual([]);
    await workbook.close();
  });

  test.each(placed.map((each) => [each.title, each] as const))("%s", (_title, { formula, expected, each }) => {
    const found = expected.map((line, row) =>
      line.map((_cell, column) => cells.get(address(formula.row + row, formula.column + column)) ?? null),
    );
    expectCells(found, each.expected.value);
  });
});
