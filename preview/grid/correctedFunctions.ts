import {
  BaseFunction,
  BooleanValueObject,
  functionLogical,
  functionLookup,
  IFunctionService,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { DAYS_TO_1904 } from "../model/functions";
import type { FunctionValue } from "../model/grid";
import { edate } from "./edate";
import { errorIn, errorResult, isMatrix, toArgument, toResult } from "./functionValues";
import type { FunctionArgument } from "./functionValues";
import type { GridContext } from "./gridContext";
import { daysOffOf, workday } from "./workday";

/** Replaces the engine's own EDATE, which is wrong at the end of a month. */
class EdateFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(
    start: BaseValueObject | BaseReferenceObject,
    months: BaseValueObject | BaseReferenceObject,
  ): BaseValueObject {
    return toResult(broadcast(toArgument(start), toArgument(months), edateOf));
  }
}

/** Replaces the engine's own RANK, which takes an empty text among the numbers for a zero. */
class RankFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(...values: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const [number = null, among = null, order = null] = values.map(toArgument);
    const numbers = (isMatrix(among) ? among.flat() : [among]).filter((value) => value !== null);
    const failed = errorIn([among, order]);
    if (failed !== undefined) return toResult({ error: failed });
    const ascending = Boolean(isMatrix(order) ? order[0]?.[0] : order);
    return toResult(broadcast(number, 0, (wanted) => rankOf(wanted, numbers, ascending)));
  }
}

function rankOf(wanted: FunctionValue, numbers: readonly FunctionValue[], ascending: boolean): FunctionValue {
  if (typeof wanted === "object" && wanted !== null) return wanted;
  const number = wanted === null ? 0 : wanted;
  if (typeof number !== "number") return { error: "#VALUE!" };
  if (!numbers.includes(number)) return { error: "#N/A" };
  const ahead = numbers.filter((other) => typeof other === "number" && (ascending ? other < number : other > number));
  return ahead.length + 1;
}

/** Replaces the engine's own WORKDAY.INTL, which takes a start that is calculated from cells for the day 0. */
class WorkdayIntlFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 4;

  override calculate(...values: (BaseValueObject | BaseReferenceObject)[]): BaseValueObject {
    const [start = null, days = null, weekend = null, holidays = null] = values.map(toArgument);
    const off = (isMatrix(holidays) ? holidays.flat() : [holidays]).filter((value) => value !== null);
    const failed = errorIn([weekend, holidays]);
    if (failed !== undefined) return toResult({ error: failed });
    if (!off.every((value) => typeof value === "number")) return toResult({ error: "#VALUE!" });
    const daysOff = daysOffOf(isMatrix(weekend) ? (weekend[0]?.[0] ?? null) : weekend);
    if (typeof daysOff === "string") return toResult({ error: daysOff });
    return toResult(broadcast(start, days, (from, count) => workdayOf(from, count, daysOff, off)));
  }
}

function workdayOf(
  start: FunctionValue,
  days: FunctionValue,
  daysOff: readonly boolean[],
  holidays: readonly number[],
): FunctionValue {
  for (const value of [start, days]) if (typeof value === "object" && value !== null) return value;
  const [from, count] = [start ?? 0, days ?? 0];
  if (typeof from !== "number" || typeof count !== "number") return { error: "#VALUE!" };
  return workday(from, count, daysOff, holidays) ?? { error: "#NUM!" };
}

/**
 * The engine's own CHOOSE, but for an index that stands in a cell: it takes that for an array, and answers values where
 * Excel answers the chosen cells, so that a blank one became 0 and INDEX found no range.
 */
class ChooseFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 255;
  override needsReferenceObject = true;

  override calculate(index: Chosen, ...variants: Chosen[]): Chosen {
    const wanted = toArgument(index);
    if (isMatrix(wanted) && wanted.length * (wanted[0]?.length ?? 0) > 1) {
      return enginesChoose.calculate(index, ...variants);
    }
    return enginesChoose.calculate(toResult(isMatrix(wanted) ? (wanted[0]?.[0] ?? null) : wanted), ...variants);
  }
}

type Chosen = BaseValueObject | BaseReferenceObject;

const enginesChoose = engineFunction("CHOOSE");

/** The engine's types leave out that its functions take and answer references. */
function engineFunction(name: string): { calculate(...given: readonly Chosen[]): Chosen } {
  const [EngineFunction] = [...functionLookup, ...functionLogical].find(([, known]) => known === name) ?? [];
  if (typeof EngineFunction !== "function") throw new Error(`The engine has no ${name}`);
  return new (EngineFunction as unknown as new (name: string) => { calculate(...given: readonly Chosen[]): Chosen })(
    name,
  );
}

/** Replaces the engine's own TRIM, which takes away every kind of space: Excel's knows only the one with the code 32. */
class TrimFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: BaseValueObject): BaseValueObject {
    return text.isArray() ? (text as ArrayValueObject).mapValue(trimmed) : trimmed(text);
  }
}

function trimmed(text: BaseValueObject): BaseValueObject {
  if (text.isError()) return text;
  const plain = text.isNull() ? "" : String(text.getValue());
  const written = text.isBoolean() ? plain.toUpperCase() : plain;
  return StringValueObject.create(written.replace(/^ +| +$/g, "").replace(/ {2,}/g, " "));
}

/** The engine's own IF, but for a condition that is a text: only TRUE and FALSE are one to Excel, in whatever case. */
class IfFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 3;

  override calculate(condition: BaseValueObject, ...branches: BaseValueObject[]): BaseValueObject {
    const judged = condition.isArray() ? (condition as ArrayValueObject).mapValue(judge) : judge(condition);
    return enginesIf.calculate(judged, ...branches) as BaseValueObject;
  }
}

function judge(condition: BaseValueObject): BaseValueObject {
  if (!condition.isString()) return condition;
  const text = String(condition.getValue()).toUpperCase();
  return text === "TRUE" || text === "FALSE" ? BooleanValueObject.create(text === "TRUE") : errorResult("#VALUE!");
}

const enginesIf = engineFunction("IF");

/** The engine's own function, in a workbook that counts its days from 1904 on. */
class DayFrom1904Function extends BaseFunction {
  override minParams = 0;
  override maxParams = 3;
  readonly #engines: ReturnType<typeof engineFunction>;

  constructor(name: string) {
    super(name);
    this.#engines = engineFunction(name);
  }

  override calculate(...given: BaseValueObject[]): BaseValueObject {
    const days = toArgument(this.#engines.calculate(...given));
    return toResult(broadcast(days, 0, (day) => (typeof day === "number" ? day - DAYS_TO_1904 : day)));
  }
}

/** What answers a day; functions that take one apart are left as they are. */
const DAYS = ["DATE", "TODAY", "NOW"];

export function registerCorrectedFunctions(context: GridContext, dates1904: boolean): void {
  const days = dates1904 ? DAYS.map((name) => new DayFrom1904Function(name)) : [];
  context.injector
    .get(IFunctionService)
    .registerExecutors(
      ...days,
      new ChooseFunction("CHOOSE"),
      new EdateFunction("EDATE"),
      new WorkdayIntlFunction("WORKDAY.INTL"),
      new RankFunction("RANK.EQ"),
      new RankFunction("RANK"),
      new TrimFunction("TRIM"),
      new IfFunction("IF"),
    );
}

function edateOf(start: FunctionValue, months: FunctionValue): FunctionValue {
  for (const value of [start, months]) if (typeof value === "object" && value !== null) return value;
  if (typeof start === "boolean" || typeof months === "boolean") return { error: "#VALUE!" };
  const [from, count] = [Number(start ?? 0), Number(months ?? 0)];
  if (Number.isNaN(from) || Number.isNaN(count)) return { error: "#VALUE!" };
  return edate(from, count) ?? { error: "#NUM!" };
}

type Combine = (one: FunctionValue, other: FunctionValue) => FunctionValue;

function broadcast(one: FunctionArgument, other: FunctionArgument, combine: Combine): FunctionArgument {
  if (!isMatrix(one) && !isMatrix(other)) return combine(one, other);
  const rows = Math.max(size(one), size(other));
  const columns = Math.max(width(one), width(other));
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) => combine(at(one, row, column), at(other, row, column))),
  );
}

const size = (argument: FunctionArgument): number => (isMatrix(argument) ? argument.length : 1);

const width = (argument: FunctionArgument): number => (isMatrix(argument) ? (argument[0]?.length ?? 0) : 1);

/** One row or column counts for all; beyond a larger array's edge there is nothing. */
function at(argument: FunctionArgument, row: number, column: number): FunctionValue {
  if (!isMatrix(argument)) return argument;
  const cells = argument[argument.length === 1 ? 0 : row];
  const value = cells?.[cells.length === 1 ? 0 : column];
  return value === undefined ? { error: "#N/A" } : value;
}
