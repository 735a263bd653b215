import type { FunctionRow } from "../../formulas/functionTable";
import type { Cell } from "../../playbook/cell";
import analysisCases from "./analysis-cases.json";
import kpiAndMoneyCases from "./function-cases.json";

export type FunctionId = FunctionRow["id"];

/** A call of a function, and what it must answer. */
export interface FunctionCase {
  readonly id: string;
  readonly title: string;
  /** By parameter; one that is missing is left out of the call. `null` is a blank cell. */
  readonly args: Readonly<Record<string, Cell | Cell[][]>>;
  readonly expected: { readonly type: string; readonly value: Cell | Cell[][] };
}

interface CaseFile {
  /** How far a number may be from the expected one. */
  readonly tolerance: number;
  readonly functions: readonly { readonly name: string; readonly cases: readonly FunctionCase[] }[];
}

const files = [kpiAndMoneyCases, analysisCases] as unknown as readonly CaseFile[];

export const tolerance = Math.min(...files.map((file) => file.tolerance));

/** The cases of every function, as rows of a title, the function and the case. */
export const functionCases: readonly (readonly [string, FunctionId, FunctionCase])[] = files
  .flatMap(({ functions }) => functions)
  .flatMap(({ name, cases }) =>
    cases.map((each) => [`${each.id}: ${each.title}`, name.replace("PARTNER.", "") as FunctionId, each] as const),
  );

/** An argument or a result of a case as a range. */
export function asRange(cells: Cell | Cell[][] | undefined): Cell[][] {
  return Array.isArray(cells) ? cells : [[cells ?? null]];
}
