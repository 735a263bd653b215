import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Cell } from "../../src/playbook/cell";

export type FunctionId = "SCORE" | "ROI" | "CACSAVING" | "KPISTATUS";

export interface FunctionCase {
  readonly id: string;
  readonly title: string;
  readonly args: Readonly<Record<string, Cell | Cell[][]>>;
  readonly expected: { readonly type: string; readonly value: Cell | Cell[][] };
}

interface CaseFile {
  readonly tolerance: number;
  readonly functions: readonly { readonly name: string; readonly cases: readonly FunctionCase[] }[];
}

const file = JSON.parse(readFileSync(join(__dirname, "function-cases.json"), "utf8")) as CaseFile;

/** The cases of every function, as rows for `test.each`. */
export const functionCases: readonly (readonly [string, FunctionId, FunctionCase])[] = file.functions.flatMap(
  ({ name, cases }) =>
    cases.map((each) => [`${each.id}: ${each.title}`, name.replace("PARTNER.", "") as FunctionId, each] as const),
);

/** An argument of a case as a range. */
export function asRange(argument: Cell | Cell[][] | undefined): Cell[][] {
  return Array.isArray(argument) ? argument : [[argument ?? null]];
}

/** Compares results with the expected ones, numbers within the tolerance of the cases. */
export function expectCells(actual: readonly (readonly Cell[])[], expected: Cell | Cell[][]): void {
  const wanted = asRange(expected);
  expect(actual.map((row) => row.length)).toEqual(wanted.map((row) => row.length));
  actual.flat().forEach((cell, index) => {
    const want = wanted.flat()[index];
    if (typeof want === "number") {
      expect(typeof cell).toBe("number");
      expect(Math.abs((cell as number) - want)).toBeLessThanOrEqual(file.tolerance);
    } else {
      expect(cell).toEqual(want);
    }
  });
}
