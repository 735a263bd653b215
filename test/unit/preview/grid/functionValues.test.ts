import { ArrayValueObject, ErrorValueObject, NullValueObject, NumberValueObject } from "@univerjs/engine-formula";
import type { ErrorType } from "@univerjs/engine-formula";
import { BUSY, errorIn, toArgument, toResult } from "../../../../preview/grid/functionValues";

const values = (answer: Parameters<typeof toResult>[0]): unknown => {
  const result = toResult(answer);
  return result.isArray()
    ? result.getArrayValue().map((row) => row.map((cell) => cell?.getValue()))
    : result.getValue();
};

test("a blank in an array is null, a zero is a zero, an error is an error", () => {
  const array = ArrayValueObject.create({
    calculateValueList: [
      [NullValueObject.create(), NumberValueObject.create(0), ErrorValueObject.create("#N/A" as ErrorType), null],
    ],
    rowCount: 1,
    columnCount: 4,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
  expect(toArgument(array)).toEqual([[null, 0, { error: "#N/A" }, null]]);
});

test("a literal is a scalar, an argument left out is null", () => {
  expect(toArgument(NumberValueObject.create(7))).toBe(7);
  expect(toArgument(NullValueObject.create())).toBeNull();
});

test("a cell that waits comes before any other error", () => {
  expect(errorIn([[[1, { error: "#N/A" }]], { error: BUSY }])).toBe(BUSY);
  expect(errorIn([[[1, { error: "#N/A" }]], 2])).toBe("#N/A");
  expect(errorIn([1, "a", null, [[true]]])).toBeUndefined();
});

test("what waits is an error for the engine, which it passes on", () => {
  expect(toResult({ error: BUSY }).isError()).toBe(true);
});

test("answers of every kind, in arrays too", () => {
  expect(values(8.2)).toBe(8.2);
  expect(values("text")).toBe("text");
  expect(values(true)).toBe(true);
  expect(values({ error: "#N/A", message: "why" })).toBe("#N/A");
  expect(
    values([
      [1, "a"],
      [false, { error: "#DIV/0!" }],
    ]),
  ).toEqual([
    [1, "a"],
    [false, "#DIV/0!"],
  ]);
});

test("a number that is none, an error that is none, a row too short", () => {
  expect(values(Number.NaN)).toBe("#NUM!");
  expect(values({ error: "#ODD!" })).toBe("#VALUE!");
  expect(values([[1, 2], [3]])).toEqual([
    [1, 2],
    [3, "#N/A"],
  ]);
  expect(values([])).toBe("#CALC!");
});
