import { readRange } from "../../../src/functions/excelValue";
import { excelError, installCustomFunctions } from "./customFunctionsShim";

beforeAll(installCustomFunctions);

test.each<[string, unknown, unknown]>([
  ["an argument left out is blank", null, [[null]]],
  ["a missing argument is blank", undefined, [[null]]],
  [
    "the invocation in its place is blank",
    { functionName: "ROI", address: "Sheet1!A1", parameterAddresses: [] },
    [[null]],
  ],
  ["a bare value is one cell", 5, [[5]]],
  ["a row is one row", [[1, 2]], [[1, 2]]],
  ["a flat array is a column", [1, 2], [[1], [2]]],
  ["an empty array is blank", [], [[null]]],
  ["an array of nothing is blank", [[]], [[null]]],
  [
    "a short row is filled up",
    [[1, 2], [3]],
    [
      [1, 2],
      [3, null],
    ],
  ],
  ["empty text is blank", [[""]], [[null]]],
  ["undefined in an array is blank", [[undefined]], [[null]]],
  ["text, truth values and 0 stay", [["x", " ", true, 0]], [["x", " ", true, 0]]],
  [
    "a number with a format is its number",
    [[{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }]],
    [[0.5]],
  ],
  ["a rich number is its number", [[{ type: "Double", basicValue: 0.5 }]], [[0.5]]],
  ["rich text is its text", [[{ type: "String", basicValue: "x" }]], [["x"]]],
  ["a rich truth value is one", [[{ type: "Boolean", basicValue: true }]], [[true]]],
  ["a rich empty cell is blank", [[{ type: "Empty", basicValue: "" }]], [[null]]],
  ["a rich error is an error", [[{ type: "Error", basicValue: "#DIV/0!" }]], [[{ error: "#DIV/0!" }]]],
  ["an error without its text is #VALUE!", [[{ type: "Error" }]], [[{ error: "#VALUE!" }]]],
  [
    "an entity is what it is worth: an error",
    [[{ type: "Entity", basicType: "Error", basicValue: "#VALUE!" }]],
    [[{ error: "#VALUE!" }]],
  ],
  ["a value without a plain form is an error", [[{ type: "WebImage" }]], [[{ error: "#VALUE!" }]]],
])("%s", (_, sent, cells) => {
  expect(readRange(sent)).toEqual(cells);
});

test("an error of Excel is an error with its code", () => {
  expect(readRange([[excelError("#N/A"), 1]])).toEqual([[{ error: "#N/A" }, 1]]);
});

test("a column as long as a sheet is read", () => {
  expect(readRange(Array.from({ length: 1048576 }, () => [1]))).toHaveLength(1048576);
});
