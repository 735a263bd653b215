import { amount, anyNumber, day, monthlyGrowth, part } from "../../../../src/sheets/holding";
import { isWronglyNegative, lacksPercentSign } from "../../../../src/sheets/quality/implausibleNumbers";

const noNumbers = [null, "", "88", "-88", true, { error: "#N/A" }];

describe("a percentage typed without its sign", () => {
  it.each([88, 25, 1.01, 1 + 1e-8])("is %d where a part of a whole is wanted", (value) => {
    expect(lacksPercentSign(value, part)).toBe(true);
  });

  it.each([0, 0.88, 1, 1 + 1e-10, -5, ...noNumbers])("is not %j", (value) => {
    expect(lacksPercentSign(value, part)).toBe(false);
  });

  it("is never an amount or a day, and growth may exceed 100 %", () => {
    expect([amount, anyNumber, day].map((holding) => lacksPercentSign(46_000, holding))).toEqual([false, false, false]);
    expect([1.5, 3, 5].map((value) => lacksPercentSign(value, monthlyGrowth))).toEqual([false, false, true]);
  });
});

describe("a value that can't be negative", () => {
  it.each([-1, -0.5, -1e-8])("is told at %d", (value) => {
    expect(isWronglyNegative(value, amount)).toBe(true);
    expect(isWronglyNegative(value, part)).toBe(true);
  });

  it.each([0, 5, -1e-10, ...noNumbers])("is not told at %j", (value) => {
    expect(isWronglyNegative(value, amount)).toBe(false);
  });

  it("is no growth and no other number", () => {
    expect(isWronglyNegative(-0.2, monthlyGrowth)).toBe(false);
    expect(isWronglyNegative(-3, anyNumber)).toBe(false);
  });
});
