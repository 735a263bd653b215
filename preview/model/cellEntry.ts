import { parse, tokenize, tokenTypes } from "@borgar/fx";
import { invalidArgument } from "./excelError";
import type { CellInput } from "./grid";
import { isWellBracketed } from "./structuredReference";

/** What a typed string becomes: the content, and the number format that Excel gives to a General cell with it. */
export interface CellEntry {
  readonly input: CellInput;
  readonly numberFormat?: string;
}

const TEXT_FORMAT = "@";
const PERCENT = { whole: "0%", decimals: "0.00%" };
const CURRENCY = { whole: "$#,##0", decimals: "$#,##0.00" };
const DATE = "m/d/yyyy";

/**
 * Reads a string as Excel does when it is typed or set through `values` (English, as the API reads it): a formula, a
 * number, a percentage, an amount in dollars, a date, TRUE or FALSE; else text. An apostrophe in front, and the format
 * "@", keep it text.
 */
export function readEntry(text: string, numberFormat: string): CellEntry {
  if (text === "") return { input: null };
  if (numberFormat === TEXT_FORMAT) return { input: { value: text } };
  if (text.startsWith("'")) return { input: { value: text.slice(1) } };
  if (text.startsWith("=") && text.length > 1) return { input: { formula: validFormula(text) } };
  const trimmed = text.trim();
  return (
    readNumberEntry(trimmed) ??
    readDate(trimmed) ??
    readLogical(trimmed) ??
    readSignedFormula(text) ?? { input: { value: text } }
  );
}

/** The formula as given; Excel refuses one that doesn't parse, and a heading's signs outside brackets of their own. */
export function validFormula(formula: string): string {
  const tokens = tokenize(formula, { mergeRefs: true });
  try {
    parse(tokens);
  } catch {
    throw invalidArgument();
  }
  if (tokens.some(({ type, value }) => type === tokenTypes.REF_STRUCT && !isWellBracketed(value))) {
    throw invalidArgument();
  }
  return formula;
}

function readNumberEntry(text: string): CellEntry | null {
  const match =
    /^(?<sign>[+-]?)(?<dollar>\$?)(?<digits>\d{1,3}(?:,\d{3})+|\d*)(?<fraction>\.\d*)?(?<exponent>e[+-]?\d+)?(?<percent>\s?%)?$/i.exec(
      text,
    );
  const groups = match?.groups;
  if (groups === undefined || !/\d/.test(`${groups.digits}${groups.fraction ?? ""}`)) return null;
  const digits = `${groups.sign}${(groups.digits ?? "").replaceAll(",", "")}${groups.fraction ?? ""}${groups.exponent ?? ""}`;
  const number = Number(digits);
  if (!Number.isFinite(number)) return null;
  const decimals = (groups.fraction ?? "").length > 1 ? "decimals" : "whole";
  if (groups.percent !== undefined) {
    return groups.dollar === "$" ? null : { input: { value: percentValue(digits) }, numberFormat: PERCENT[decimals] };
  }
  return groups.dollar === "$"
    ? { input: { value: number }, numberFormat: CURRENCY[decimals] }
    : {
        input: { value: number },
        ...((groups.digits ?? "").includes(",") ? { numberFormat: decimals === "whole" ? "#,##0" : "#,##0.00" } : {}),
      };
}

/** 8.2 % is 0.082: moved in the decimal text, since 8.2 / 100 is not that number. */
function percentValue(digits: string): number {
  const [mantissa = "", exponent = "0"] = digits.toLowerCase().split("e");
  return Number(`${mantissa}e${Number(exponent) - 2}`);
}

/** ISO dates, and month/day/year; a serial number counted from 1900, with Excel's 29 February 1900. */
function readDate(text: string): CellEntry | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] =
    iso !== null ? [iso[1], iso[2], iso[3]] : american !== null ? [american[3], american[1], american[2]] : [];
  if (year === undefined) return null;
  const serial = dateSerial(Number(year), Number(month), Number(day));
  return serial === null ? null : { input: { value: serial }, numberFormat: DATE };
}

/** Counted from 1900; null for a day that there is not. */
export function dateSerial(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!exists || year < 1900) return null;
  const days = Math.round((date.getTime() - Date.UTC(1899, 11, 31)) / 86_400_000);
  return days > 59 ? days + 1 : days;
}

function readLogical(text: string): CellEntry | null {
  const upper = text.toUpperCase();
  return upper === "TRUE" || upper === "FALSE" ? { input: { value: upper === "TRUE" } } : null;
}

/** "+A1" and "-A1" are formulas to Excel. */
function readSignedFormula(text: string): CellEntry | null {
  return /^[+-]./.test(text) ? { input: { formula: validFormula(`=${text}`) } } : null;
}
