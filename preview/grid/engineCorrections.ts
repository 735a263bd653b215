import { CellValueType } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
} from "@univerjs/engine-formula";

/** Mends what the engine's own parts get wrong; functions that are wrong are in `correctedFunctions.ts`. Call it once. */
export function correctEngine(): void {
  forgetColumns();
  keepEmptyTexts();
  keepRulesOffTheGrid();
}

/**
 * The engine remembers which rows of a column hold a value, and takes 0, an empty text and no value for one: `=A1=""` would
 * be true of a zero. Without what it remembers it looks at the cells.
 */
function forgetColumns(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}

/**
 * The engine takes an empty text for no value as long as the formula that answered it is calculated in the same run:
 * `=A1+1` would be 1, where Excel answers #VALUE!. A cell with a formula it never takes for blank.
 */
function keepEmptyTexts(): void {
  const read = BaseReferenceObject.prototype.getCellData;
  BaseReferenceObject.prototype.getCellData = function (this: BaseReferenceObject, row: number, column: number) {
    const cell = read.call(this, row, column);
    return cell?.v === "" && cell.t === CellValueType.STRING ? { ...cell, f: '=""' } : cell;
  };
}

/**
 * The formulas of colour rules and validation are in the engine's order of calculation too, and those of a rule's further
 * rows pass there for cells near the sheet's corner: what reads such a cell would have to wait for the rule, which waits
 * for its own cells, and the circle is broken anywhere. Nothing can read a rule.
 */
function keepRulesOffTheGrid(): void {
  const place = FormulaDependencyTreeVirtual.prototype.toRTreeItem;
  FormulaDependencyTreeVirtual.prototype.toRTreeItem = function (this: FormulaDependencyTreeVirtual) {
    return this.type === FormulaDependencyTreeType.NORMAL_FORMULA ? place.call(this) : [];
  };
}
