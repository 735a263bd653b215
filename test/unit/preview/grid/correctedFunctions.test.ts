import type { BaseFunction } from "@univerjs/engine-formula";
import { IFunctionService } from "@univerjs/engine-formula";
import { registerCorrectedFunctions } from "../../../../preview/grid/correctedFunctions";
import { engineFunction } from "../../../../preview/grid/engineFunction";
import type { GridContext } from "../../../../preview/grid/gridContext";

/** What a function of the engine may ask for, but references: whoever replaces it may do with their values. */
const needs = [
  "needsExpandParams",
  "needsFilteredOutRows",
  "needsFormulaDataModel",
  "needsLocale",
  "needsSheetRowColumnCount",
  "needsSheetsInfo",
] as const;

function registered(dates1904: boolean): readonly BaseFunction[] {
  const executors: BaseFunction[] = [];
  const service = { registerExecutors: (...given: BaseFunction[]) => executors.push(...given) };
  const injector = { get: (asked: unknown) => (asked === IFunctionService ? service : undefined) };
  registerCorrectedFunctions({ injector } as unknown as GridContext, dates1904);
  return executors;
}

test.each([false, true])("a corrected function is given all that the engine's own needs (1904: %s)", (dates1904) => {
  const executors = registered(dates1904);
  expect(executors.length).toBeGreaterThan(20);
  const lost = executors.flatMap((executor) => {
    const name = String(executor.name);
    const own = engineFunction(name);
    return needs.filter((need) => own[need] && !executor[need]).map((need) => `${name}: ${need}`);
  });
  expect(lost).toEqual([]);
});
