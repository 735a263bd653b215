import { functionTable } from "../../src/functions/functionTable";
import type { Cell } from "../../src/playbook/cell";
import { asRange, expectCells, functionCases, type FunctionCase, type FunctionId } from "../cases/functionCases";
import { hosts } from "./hosts";
import { sheetOf } from "./templateSheet";
import { closeBrowser, openWorkbook, type Workbook, type WorkbookChoices } from "./workbook";

const sheet = "Sheet1";
/** How a person makes a cell show the error. */
const errorFormulas: Readonly<Record<string, string>> = {
  "#N/A": "=NA()",
  "#DIV/0!": "=1/0",
  "#NUM!": "=SQRT(-1)",
  "#VALUE!": '=1+"x"',
};
interface Placed {
  readonly formula: { readonly row: number; readonly column: number; readonly text: string };
  readonly inputs: readonly { readonly row: number; readonly column: number; readonly cell: Cell }[];
  readonly size: { readonly rows: number; readonly columns: number };
}

/** Every case gets rows of its own: its arguments side by side, and right of them the formula with room to spill. */
function place(id: FunctionId, each: FunctionCase, firstRow: number): Placed {
  const inputs: { row: number; column: number; cell: Cell }[] = [];
  const references: string[] = [];
  let column = 0;
  const names: string[] = functionTable.find((row) => row.id === id)?.parameters.map((parameter) => parameter.id) ?? [];
  const last = names.findLastIndex((name) => name in each.args);
  for (const name of names.slice(0, last + 1)) {
    if (!(name in each.args)) {
      references.push("");
      continue;
    }
    const range = asRange(each.args[name]);
    range.forEach((row, r) => row.forEach((cell, c) => inputs.push({ row: firstRow + r, column: column + c, cell })));
    const width = range[0]?.length ?? 1;
    references.push(block(firstRow, column, range.length, width));
    column += width + 1;
  }
  const expected = asRange(each.expected.value);
  const size = { rows: expected.length, columns: expected[0]?.length ?? 1 };
  return {
    inputs,
    size,
    formula: { row: firstRow, column: column + 1, text: `=PARTNER.${id}(${references.join(",")})` },
  };
}

function address(row: number, column: number): string {
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

function block(row: number, column: number, rows: number, columns: number): string {
  const first = address(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${address(row + rows - 1, column + columns - 1)}`;
}

const rowsPerCase = 8;

/** Where blanks are sent as 0, an empty actual cannot be told from a real 0: docs/limitations.md says so. */
const sendsZeros: readonly [string, WorkbookChoices] = ["where blanks are sent as 0", { blank: "0" }];

describe.each([...hosts, sendsZeros])("%s", (host, choices) => {
  let workbook: Workbook;
  let cells: ReadonlyMap<string, Cell>;
  const cases = functionCases.filter(([, , { args }]) => host !== sendsZeros[0] || args["actual"] !== "");
  const placed = cases.map(([title, id, each], index) => ({
    title,
    each,
    ...place(id, each, index * rowsPerCase),
  }));

  beforeAll(async () => {
    workbook = await openWorkbook(choices);
    const writes = placed.flatMap(({ inputs, formula }) => [
      ...inputs.map(({ row, column, cell }) => ({ at: address(row, column), cell })),
      { at: address(formula.row, formula.column), cell: null, formula: formula.text },
    ]);
    await workbook.page.evaluate(
      async ({ writes, sheet, errorFormulas }) => {
        for (const write of writes) {
          const { cell } = write;
          if ("formula" in write && write.formula) window.preview.setCell(sheet, write.at, write.formula);
          else if (typeof cell === "object" && cell !== null) {
            const formula = errorFormulas[cell.error];
            if (!formula) throw new Error(`No formula makes ${cell.error}`);
            window.preview.setCell(sheet, write.at, formula);
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

  test.each(placed.map((each) => [each.title, each] as const))("%s", (_title, { formula, size, each }) => {
    const found = Array.from({ length: size.rows }, (_row, row) =>
      Array.from(
        { length: size.columns },
        (_column, column) => cells.get(address(formula.row + row, formula.column + column)) ?? null,
      ),
    );
    expectCells(found, each.expected.value);
  });
});

afterAll(closeBrowser);
