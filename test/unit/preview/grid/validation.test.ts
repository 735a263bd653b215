import { toUniverValidation } from "../../../../preview/grid/validation";
import type { ValidationSnapshot } from "../../../../preview/model/snapshot";

const list: ValidationSnapshot = {
  block: { row: 7, column: 2, rows: 12, columns: 1 },
  type: "list",
  formula1: "=Types",
  ignoreBlanks: true,
};

test("a list shows its arrow unless it is told not to", () => {
  expect(toUniverValidation(list, "one")).toMatchObject({
    type: "list",
    formula1: "=Types",
    showDropDown: true,
    renderMode: 1,
  });
  expect(toUniverValidation({ ...list, inCellDropDown: false }, "one")).toMatchObject({
    showDropDown: false,
    renderMode: 0,
  });
});

test("limits are texts for the engine, and zero is one", () => {
  const score = { ...list, type: "decimal", operator: "Between", formula1: 0, formula2: 10 } as const;
  expect(toUniverValidation(score, "one")).toMatchObject({
    type: "decimal",
    operator: "between",
    formula1: "0",
    formula2: "10",
    ranges: [{ startRow: 7, endRow: 18, startColumn: 2, endColumn: 2 }],
  });
});

test.each([
  ["Stop", 1],
  ["Warning", 2],
  ["Information", 0],
] as const)("the alert %s", (style, errorStyle) => {
  const alert = { style, title: "Score", message: "From 1 to 10", show: true };
  expect(toUniverValidation({ ...list, alert }, "one")).toMatchObject({
    errorStyle,
    showErrorMessage: true,
    error: "Score\nFrom 1 to 10",
  });
});

test("a prompt is shown when its cell is selected", () => {
  const prompt = { title: "Score", message: "From 1 to 10", show: true };
  expect(toUniverValidation({ ...list, prompt }, "one")).toMatchObject({
    showInputMessage: true,
    promptTitle: "Score",
    prompt: "From 1 to 10",
  });
});

test("a blank cell is never marked as wrong, whether or not its rule passes over blanks", () => {
  const rule = { ...list, ignoreBlanks: false };
  expect(toUniverValidation(rule, "id").allowBlank).toBe(true);
});
