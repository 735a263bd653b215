import { functionCases } from "../../../src/check/cases/functionCases";
import { placedAsConstants, placedInCells, ROWS_PER_CASE } from "../../../src/check/cases/placedCases";

const placed = functionCases.map(([, id, each], index) => placedInCells(id, each, index * ROWS_PER_CASE));

test("no case reaches into the rows of the next one", () => {
  for (const [index, { inputs, expected }] of placed.entries()) {
    const last = Math.max(
      ...inputs.map(({ row, cells }) => row + cells.length),
      index * ROWS_PER_CASE + expected.length,
    );
    expect(last).toBeLessThan((index + 1) * ROWS_PER_CASE);
  }
});

test("the formula stands right of its arguments, with a column between", () => {
  for (const { inputs, formula } of placed) {
    const end = Math.max(0, ...inputs.map(({ column, cells }) => column + (cells[0]?.length ?? 0)));
    expect(formula.column).toBeGreaterThan(end);
  }
});

test("arguments that are left out between others leave their place", () => {
  const each = { id: "x", title: "", args: { kpi: "ROI", benchmark: 2 }, expected: { type: "number", value: 1 } };
  expect(placedInCells("KPISTATUS", each, 0).formula.text).toBe("=PARTNER.KPISTATUS(A1,,,C1)");
  expect(placedAsConstants("KPISTATUS", each, 0)?.formula.text).toBe('=PARTNER.KPISTATUS("ROI",,,2)');
});

test("constants are written as Excel reads them, and a case with a blank cell or an error is none of them", () => {
  const of = (scores: never) =>
    placedAsConstants("SCORE", { id: "x", title: "", args: { scores }, expected: { type: "number", value: 1 } }, 0);
  expect(
    of([
      [1, 'a"b'],
      [true, 1e-7],
    ] as never)?.formula.text,
  ).toBe('=PARTNER.SCORE({1,"a""b";TRUE,1E-7})');
  expect(of([[1, null]] as never)).toBeUndefined();
  expect(of([[{ error: "#N/A" }]] as never)).toBeUndefined();
});

test("most cases have both forms", () => {
  const constants = functionCases.flatMap(([, id, each]) => placedAsConstants(id, each, 0) ?? []);
  expect(placed).toHaveLength(functionCases.length);
  expect(constants.length).toBeGreaterThan(functionCases.length / 2);
});
