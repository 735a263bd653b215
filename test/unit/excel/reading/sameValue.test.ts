import { sameValue } from "../../../../src/excel/reading/sameValue";

test.each([
  [1, 1 + 5e-10],
  [1e12, 1e12 + 100],
  ["x", "x"],
  [true, true],
  [null, ""],
  [{ error: "#N/A" }, { error: "#N/A" }],
])("%j and %j are the same value", (one, other) => {
  expect(sameValue(one, other)).toBe(true);
  expect(sameValue(other, one)).toBe(true);
});

test.each([
  [1, 1 + 5e-9],
  [1e12, 1e12 + 10_000],
  [0, null],
  [0, ""],
  [0, false],
  [1, true],
  [1, "1"],
  ["x", "X"],
  ["#N/A", { error: "#N/A" }],
  [{ error: "#N/A" }, { error: "#VALUE!" }],
])("%j and %j are not", (one, other) => {
  expect(sameValue(one, other)).toBe(false);
  expect(sameValue(other, one)).toBe(false);
});
