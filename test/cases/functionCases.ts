import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FunctionRow } from "../../src/functions/functionTable";
import type { Cell } from "../../src/playbook/cell";

export type FunctionId = FunctionRow["id"];

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

const files = ["function-cases.json", "analysis-cases.json"].map(
  (name) => JSON.parse(readFileSync(join(__dirname, name), "utf8")) as CaseFile,
);
const tolerance = Math.min(...files.map((file) => file.tolerance));

/** The cases of every function, as rows for `test.each`. */
export const functionCases: readonly (readonly [string, FunctionId, FunctionCase])[] = files
  .flatMap(({ functions }) => functions)
  .flatMap(
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
      expect(Math.abs((cell as number) - want)).toBeLessThanOrEqual(tolerance);
    } else {
      expect(cell).toEqual(want);
    }
  });
}
