import { isFunction, isReference, tokenize } from "@borgar/fx";
import { FormulaDataModel, IDefinedNamesService } from "@univerjs/engine-formula";
import type { CellPlace } from "./calculation";
import type { GridContext } from "./gridContext";

/** Functions whose answer changes of itself: Excel calculates their cells whenever it opens a workbook. */
const VOLATILE = new Set("CELL INDIRECT INFO NOW OFFSET RAND RANDARRAY RANDBETWEEN TODAY".split(" "));

/** The cells that call such a function, themselves or through a defined name. */
export function volatileCells({ injector, unitId, workbook }: GridContext): CellPlace[] {
  const formulas = injector.get(FormulaDataModel);
  const names = volatileNames(Object.values(injector.get(IDefinedNamesService).getDefinedNameMap(unitId) ?? {}));
  return workbook.getSheets().flatMap((sheet) => {
    const sheetId = sheet.getSheetId();
    const found: CellPlace[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell?.f && !cell?.si) return;
      const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId);
      if (formula && isVolatile(formula, names)) found.push({ sheetId, row, column });
    });
    return found;
  });
}

function isVolatile(formula: string, names: ReadonlySet<string>): boolean {
  return tokenize(formula).some((token) => {
    const word = token.value.toUpperCase();
    return isFunction(token) ? VOLATILE.has(word) : isReference(token) && names.has(word.replace(/^.*!/, ""));
  });
}

/** Names that call such a function, or a name that does. */
function volatileNames(names: readonly { name: string; formulaOrRefString: string }[]): ReadonlySet<string> {
  const found = new Set<string>();
  let before = -1;
  while (found.size > before) {
    before = found.size;
    for (const { name, formulaOrRefString } of names) {
      if (isVolatile(`=${formulaOrRefString}`, found)) found.add(name.toUpperCase());
    }
  }
  return found;
}
