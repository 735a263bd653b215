import type { ValidationSnapshot } from "../model/snapshot";
import { blockAddress } from "./address";
import { storedComparison } from "./storedComparison";
import { storedFormula } from "./storedFormula";

/** A validation as the file holds it. */
export interface StoredValidation {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

const TYPES: Record<ValidationSnapshot["type"], string> = {
  list: "list",
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  textLength: "textLength",
  custom: "custom",
};

/** Excel's limits for what it shows; a longer text makes it refuse the file. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

export function storedValidation(
  validation: ValidationSnapshot,
  customFunctions: ReadonlySet<string>,
): StoredValidation {
  const { type, operator, alert, prompt } = validation;
  return {
    attributes: {
      type: TYPES[type],
      errorStyle: alert && alert.style !== "Stop" ? alert.style.toLowerCase() : undefined,
      operator: operator === undefined || type === "list" || type === "custom" ? undefined : storedComparison(operator),
      allowBlank: validation.ignoreBlanks ? 1 : undefined,
      // The file says it the other way round: 1 hides the arrow.
      showDropDown: type === "list" && validation.inCellDropDown === false ? 1 : undefined,
      showInputMessage: prompt?.show ? 1 : undefined,
      showErrorMessage: (alert?.show ?? true) ? 1 : undefined,
      errorTitle: limited(alert?.title, LONGEST_TITLE, validation),
      error: limited(alert?.message, LONGEST_MESSAGE, validation),
      promptTitle: limited(prompt?.title, LONGEST_TITLE, validation),
      prompt: limited(prompt?.message, LONGEST_MESSAGE, validation),
      sqref: blockAddress(validation.block),
    },
    formulas: [validation.formula1, validation.formula2]
      .filter((formula) => formula !== undefined)
      .map((formula) => storedOperand(formula, validation, customFunctions)),
  };
}

function limited(text: string | undefined, longest: number, { block }: ValidationSnapshot): string | undefined {
  if (text !== undefined && text.length > longest) {
    throw new RangeError(`The validation of ${blockAddress(block)} has a text over ${longest} characters: "${text}"`);
  }
  return text || undefined;
}

function storedOperand(
  operand: string | number,
  { type, block }: ValidationSnapshot,
  customFunctions: ReadonlySet<string>,
): string {
  if (typeof operand === "number") return String(operand);
  if (operand.startsWith("=")) return storedFormula(operand, { customFunctions });
  if (type === "list") {
    if (operand.length > LONGEST_LIST) {
      throw new RangeError(`The list of ${blockAddress(block)} is over ${LONGEST_LIST} characters: "${operand}"`);
    }
    return `"${operand.replaceAll('"', '""')}"`;
  }
  if (type === "date" && /^\d{4}-\d{2}-\d{2}/.test(operand)) return String(dateSerial(operand));
  return storedFormula(operand, { customFunctions });
}

const MILLISECONDS_PER_DAY = 86_400_000;
/** 30 December 1899: the day that makes Excel's count right from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** "2026-01-31" or "2026-01-31T12:00" → Excel's count of days, whatever the time zone. */
function dateSerial(iso: string): number {
  const [day = "", time] = iso.split("T");
  const milliseconds = Date.parse(`${day}T${(time ?? "00:00").replace(/Z$/, "")}Z`);
  if (Number.isNaN(milliseconds)) throw new RangeError(`${iso} is no date.`);
  return (milliseconds - DAY_ZERO) / MILLISECONDS_PER_DAY;
}
