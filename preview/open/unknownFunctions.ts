import { isFunction, tokenize } from "@borgar/fx";
import type { OpenedWorkbook } from "../model/openedWorkbook";
import type { NotHeldList } from "./notHeld";
import type { KnownFunctions } from "./readWorkbook";

/** Tells the functions that formulas call and that nothing here calculates, by sheet. */
export function unknownFunctions(workbook: OpenedWorkbook, functions: KnownFunctions, notHeld: NotHeldList): void {
  const custom = new Set(functions.customFunctions);
  const names = new Set(workbook.names.map(({ name }) => name.toUpperCase()));
  const look = (formula: string, sheet: string | undefined): void => {
    const bound = new Set(
      tokenize(formula)
        .filter((token) => !isFunction(token))
        .map(({ value }) => value.toUpperCase()),
    );
    for (const token of tokenize(formula)) {
      const name = token.value.toUpperCase();
      const isCalled = isFunction(token) && !names.has(name) && !bound.has(name);
      if (isCalled && !custom.has(name) && !functions.isKnown(name)) notHeld.add("unknownFunction", sheet, name);
    }
  };
  workbook.sheets.forEach(({ name, cells }) =>
    cells.forEach(({ formula }) => {
      if (formula !== undefined) look(formula, name);
    }),
  );
  workbook.names.forEach(({ formula, sheet }) => look(formula, sheet));
}
