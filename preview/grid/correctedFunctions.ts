import { BaseFunction, IFunctionService, StringValueObject } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";
import { DAYS_TO_1904 } from "../model/functions";
import type { FunctionValue } from "../model/grid";
import { broadcast, height, width } from "./broadcast";
import { conditionFunctions } from "./conditionFunctions";
import { edate } from "./edate";
import { mapValues } from "./engineArrays";
import { corrected, withArguments } from "./engineFunction";
import type { EngineValue } from "./engineFunction";
import { errorIn, isMatrix, toArgument, toResult } from "./functionValues";
import type { FunctionArgument } from "./functionValues";
import type { GridContext } from "./gridContext";
import { comparison } from "./literalComparison";
import { logicalFunctions } from "./logicalFunctions";
import { numberFunctions, numberInText } from "./numberFunctions";
import { asText, textFunctions } from "./textFunctions";
import { daysOffOf, workday } from "./workday";

/** Replaces the engine's own EDATE, which is wrong at the end of a month. */
class EdateFunction extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;

  override calculate(
    start: BaseValueObject | BaseReferenceObject,
    months: BaseValueObject | BaseReferenceObject,
  ): BaseValueObject {
    return toResult(broadcast([toArgument(start), toArgument(months)], edateOf));
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
    return toResult(broadcast([number], (wanted = null) => rankOf(wanted, numbers, ascending)));
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
    const free = (isMatrix(holidays) ? holidays.flat() : [holidays]).filter((value) => value !== null).map(dayOrCount);
    const off = free.filter((value) => value !== undefined);
    const failed = errorIn([weekend, holidays]);
    if (failed !== undefined) return toResult({ error: failed });
    if (off.length < free.length) return toResult({ error: "#VALUE!" });
    const daysOff = daysOffOf(isMatrix(weekend) ? (weekend[0]?.[0] ?? null) : weekend);
    if (typeof daysOff === "string") return toResult({ error: daysOff });
    return toResult(broadcast([start, days], (from = null, count = null) => workdayOf(from, count, daysOff, off)));
  }
}

function workdayOf(
  start: FunctionValue,
  days: FunctionValue,
  daysOff: readonly boolean[],
  holidays: readonly number[],
): FunctionValue {
  return ofDayAndCount(start, days, (from, count) => workday(from, count, daysOff, holidays));
}

/** A day or a count may be a text that says one; a truth value is neither. */
function ofDayAndCount(
  day: FunctionValue,
  count: FunctionValue,
  combine: (day: number, count: number) => number | undefined,
): FunctionValue {
  for (const value of [day, count]) if (typeof value === "object" && value !== null) return value;
  const [from, by] = [dayOrCount(day), dayOrCount(count)];
  if (from === undefined || by === undefined) return { error: "#VALUE!" };
  return combine(from, by) ?? { error: "#NUM!" };
}

function dayOrCount(value: FunctionValue): number | undefined {
  if (typeof value === "string") return numberInText(value);
  return value === null ? 0 : typeof value === "number" ? value : undefined;
}

/**
 * The engine's own CHOOSE, but for an index that stands in a cell: it takes that for an array, and answers values where
 * Excel answers the chosen cells, so that a blank one became 0 and INDEX found no range.
 */
function choose(): BaseFunction {
  const chosen = withArguments("CHOOSE", (argument, place) => (place === 0 ? ofOneCell(argument) : argument));
  chosen.needsReferenceObject = true;
  return chosen;
}

function ofOneCell(argument: EngineValue): EngineValue {
  const value = toArgument(argument);
  if (!isMatrix(value)) return toResult(value);
  return height(value) * width(value) > 1 ? argument : toResult(value[0]?.[0] ?? null);
}

/** Replaces the engine's own TRIM, which takes away every kind of space: Excel's knows only the one with the code 32. */
class TrimFunction extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;

  override calculate(text: BaseValueObject): BaseValueObject {
    return mapValues(text, trimmed) as BaseValueObject;
  }
}

function trimmed(value: BaseValueObject): BaseValueObject {
  const text = asText(value);
  if (text.isError()) return text;
  return StringValueObject.create(
    String(text.getValue())
      .replace(/^ +| +$/g, "")
      .replace(/ {2,}/g, " "),
  );
}

/** The engine's own SUMPRODUCT, but for lines of different shapes: it leaves the longer one's rest out. */
function sumproduct(): BaseFunction {
  return corrected("SUMPRODUCT", (engines, given) => {
    const failed = given.find((value) => value.isError());
    const shapes = new Set(given.map((value) => shape(toArgument(value))));
    return failed === undefined && shapes.size > 1 ? toResult({ error: "#VALUE!" }) : engines(...given);
  });
}

/** The engine's own SUBTOTAL, but for a range that is gone: the engine says #VALUE! of #REF!. */
function subtotal(): BaseFunction {
  return corrected("SUBTOTAL", (engines, given) => given.find((value) => value.isError()) ?? engines(...given));
}

function shape(argument: FunctionArgument): string {
  return `${height(argument)} by ${width(argument)}`;
}

/** The engine's own function, in a workbook that counts its days from 1904 on. */
function dayFrom1904(name: string): BaseFunction {
  return corrected(name, (engines, given) => {
    const days = toArgument(engines(...given));
    return toResult(broadcast([days], (day = null) => (typeof day === "number" ? day - DAYS_TO_1904 : day)));
  });
}

/** What answers a day; functions that take one apart are left as they are. */
const DAYS = ["DATE", "TODAY", "NOW"];

export function registerCorrectedFunctions(context: GridContext, dates1904: boolean): void {
  const days = dates1904 ? DAYS.map(dayFrom1904) : [];
  context.injector
    .get(IFunctionService)
    .registerExecutors(
      comparison(),
      ...logicalFunctions(),
      ...textFunctions(),
      ...numberFunctions(),
      ...conditionFunctions(),
      ...days,
      choose(),
      new EdateFunction("EDATE"),
      new WorkdayIntlFunction("WORKDAY.INTL"),
      new RankFunction("RANK.EQ"),
      new RankFunction("RANK"),
      new TrimFunction("TRIM"),
      sumproduct(),
      subtotal(),
    );
}

function edateOf(start: FunctionValue = null, months: FunctionValue = null): FunctionValue {
  return ofDayAndCount(start, months, edate);
}
