import { CellValueType, LRUMap, Styles } from "@univerjs/core";
import type { IRange } from "@univerjs/core";
import {
  BaseReferenceObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FormulaCurrentConfigService,
  FormulaDependencyTreeType,
  FormulaDependencyTreeVirtual,
  FormulaRuntimeService,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import { calculateInBinary } from "./binaryArithmetic";
import { compareNumbersBy15Digits, compareTextsLiterally } from "./literalComparison";
import { zeroIfBlank } from "./numberFunctions";

/** Mends what the engine's own parts get wrong; functions that are wrong are in `correctedFunctions.ts`. Call it once. */
export function correctEngine(): void {
  forgetColumns();
  keepEmptyTexts();
  keepRulesOffTheGrid();
  keepTextConstants();
  compareTextsLiterally();
  compareNumbersBy15Digits();
  calculateInBinary();
  showBlankAnswersAsZero();
  readBindingsAnew();
  passOverWords();
  findStylesByTheirText();
  calculateOnceWhenForced();
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

/**
 * The engine takes a text in a formula that looks like a number, "88%" or "12/31/2026", for that number. In Excel it stays
 * text for whoever asks, and counts as a number only where one is needed.
 */
function keepTextConstants(): void {
  const createValue = ValueObjectFactory.create;
  ValueObjectFactory.create = (value, isIgnoreNumberPattern) =>
    createValue.call(ValueObjectFactory, value, isIgnoreNumberPattern === true || isQuoted(value));
}

function isQuoted(value: unknown): boolean {
  const text = typeof value === "string" ? value.trim() : "";
  return text.length > 1 && text.startsWith('"') && text.endsWith('"');
}

interface CellResult {
  _getValueObjectOfRuntimeData(value: BaseValueObject | null | undefined): unknown;
}

/** A formula never answers a blank: where it takes one from a cell it shows 0. The engine does so for a bare reference. */
function showBlankAnswersAsZero(): void {
  // The engine's types call this private.
  const runtime = FormulaRuntimeService.prototype as unknown as CellResult;
  const result = runtime._getValueObjectOfRuntimeData;
  runtime._getValueObjectOfRuntimeData = function (value) {
    return result.call(this, value && zeroIfBlank(value));
  };
}

interface SpillCheck {
  _checkIfArrayFormulaRangeHasData(
    unitId: string,
    sheetId: string,
    row: number,
    column: number,
    range: IRange,
  ): boolean;
}

/** In Excel several values find no room where cells are merged, not even in merged cells of their own: #SPILL!. */
export function keepSpillsOffMergedCells(mergedIn: (sheetId: string) => readonly IRange[]): void {
  // The engine's types call the check private.
  const runtime = FormulaRuntimeService.prototype as unknown as SpillCheck;
  const isBlocked = runtime._checkIfArrayFormulaRangeHasData;
  runtime._checkIfArrayFormulaRangeHasData = function (unitId, sheetId, row, column, range) {
    return (
      mergedIn(sheetId).some((merged) => overlaps(merged, range)) ||
      isBlocked.call(this, unitId, sheetId, row, column, range)
    );
  };
}

function overlaps(one: IRange, other: IRange): boolean {
  return (
    one.startRow <= other.endRow &&
    other.startRow <= one.endRow &&
    one.startColumn <= other.endColumn &&
    other.startColumn <= one.endColumn
  );
}

/** The engine looks for a date in every text that it compares with a number, each time anew; without a digit there is none. */
function passOverWords(): void {
  const convert = StringValueObject.prototype.convertToNumberObjectValue;
  StringValueObject.prototype.convertToNumberObjectValue = function (this: StringValueObject) {
    return /\d/.test(String(this.getValue())) ? convert.call(this) : ErrorValueObject.create(ErrorType.VALUE);
  };
}

/** The engine keeps what it read of a formula, and spoils it where LET or LAMBDA bind names: entered again, they are #N/A. */
function readBindingsAnew(): void {
  const keep = LRUMap.prototype.set;
  LRUMap.prototype.set = function (this: LRUMap<unknown, unknown>, key: unknown, value: unknown) {
    return isFormulaNode(value) && bindsNames(value) ? this : keep.call(this, key, value);
  };
}

/** What the engine reads a formula into, first and last: a node's token and what stands below it, nodes and bare texts. */
interface FormulaNode {
  getToken(): string;
  getChildren(): unknown[];
}

function isFormulaNode(value: unknown): value is FormulaNode {
  return typeof value === "object" && value !== null && "getToken" in value && "getChildren" in value;
}

function bindsNames(node: FormulaNode): boolean {
  return /^(LET|LAMBDA)$/i.test(node.getToken()) || node.getChildren().filter(isFormulaNode).some(bindsNames);
}

/**
 * The engine compares a style that it doesn't know by its text with every other one, only to find what is the same in
 * another order: a tenth of the time in which sheets are made. The same style may be kept twice.
 */
function findStylesByTheirText(): void {
  // The engine's types call it private.
  const styles = Styles.prototype as unknown as { _getExistingStyleId(): string | null };
  styles._getExistingStyleId = () => null;
}

interface CurrentRun {
  _forceCalculate: boolean;
  _clearDependencyTreeCache: object;
}

/**
 * Where something spilled, the engine calculates again what reads it; after a run that calculates everything it would
 * calculate everything twice. What spills may read what another formula spilled: it isn't left out then.
 */
function calculateOnceWhenForced(): void {
  const load = FormulaCurrentConfigService.prototype.loadDirtyRangesAndExcludedCell;
  FormulaCurrentConfigService.prototype.loadDirtyRangesAndExcludedCell = function (
    this: FormulaCurrentConfigService,
    spilledRanges,
    spillingCells,
  ) {
    // The engine's types call what it holds of a run private.
    const run = this as unknown as CurrentRun;
    load.call(this, spilledRanges, run._forceCalculate ? {} : spillingCells);
    run._forceCalculate = false;
    run._clearDependencyTreeCache = {};
  };
}
