import { asRange, tolerance } from "../../src/check/cases/functionCases";
import type { Cell } from "../../src/playbook/cell";

export { asRange, functionCases, type FunctionCase, type FunctionId } from "../../src/check/cases/functionCases";

/** Compares results with the expected ones, numbers within the tolerance of the cases. */
export function expectCells(actual: readonly (readonly Cell[])[], expected: Cell | Cell[][]): void {
  const wanted = asRange(expected);
  expect(actual.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  actual.flat().forEach((cell, index) => {
    const want = wanted.flat()[index];
    if (typeof want === "number") {
      expect(typeof cell).toBe("number");
      expect(Math.abs((cell as number) - want)).toBeLessThanOrEqual(tolerance);
    } else {
      expect(cell).toEqual(want);
    }
  });
}
