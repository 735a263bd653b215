import type { Element } from "@xmldom/xmldom";
import { movedFormula, parseAddress } from "../model/address";
import type { Block, ValidationSnapshot } from "../model/snapshot";
import { shownComparison } from "../save/storedComparison";
import type { NotHeldList } from "./notHeld";
import { shownFormula } from "./shownFormula";
import { attributeOf, childOf, childrenOf, flagOf, textOf, unescaped } from "./xml";

const TYPES: Readonly<Record<string, ValidationSnapshot["type"]>> = {
  list: "list",
  decimal: "decimal",
  whole: "wholeNumber",
  date: "date",
  textLength: "textLength",
  custom: "custom",
};

const ALERTS: Readonly<Record<string, NonNullable<ValidationSnapshot["alert"]>["style"]>> = {
  stop: "Stop",
  warning: "Warning",
  information: "Information",
};

/** The rules for what may be typed: one a block of cells. */
export function readValidations(
  list: Element | undefined,
  sheet: string,
  customFunctions: readonly string[],
  notHeld: NotHeldList,
): ValidationSnapshot[] {
  return childrenOf(list, "dataValidation").flatMap((element) => {
    const stored = attributeOf(element, "type") ?? "none";
    const type = TYPES[stored];
    if (!type) {
      // "none" lets everything pass: it only shows its message.
      notHeld.add("validation", sheet, stored);
      return [];
    }
    const blocks = blocksOf(attributeOf(element, "sqref"));
    const [first] = blocks;
    return blocks.map((block) => {
      const operand = (name: string): string | number | undefined => {
        const text = textOf(childOf(element, name));
        const shown = text === undefined ? undefined : readOperand(text, type, customFunctions);
        return typeof shown === "string" && first ? movedFormula(shown, first, block) : shown;
      };
      const formula2 = operand("formula2");
      return {
        block,
        type,
        ...readOperator(element, type),
        formula1: operand("formula1") ?? "",
        ...(formula2 !== undefined && { formula2 }),
        ...(type === "list" && { inCellDropDown: !flagOf(element, "showDropDown") }),
        ignoreBlanks: flagOf(element, "allowBlank"),
        ...readAlert(element),
        ...readPrompt(element),
      };
    });
  });
}

/** "A1:B2 D4" */
export function blocksOf(sqref: string | undefined): Block[] {
  return (sqref ?? "").split(/\s+/).flatMap((address) => parseAddress(address)?.block ?? []);
}

function readOperator(element: Element, type: ValidationSnapshot["type"]): Pick<ValidationSnapshot, "operator"> {
  if (type === "list" || type === "custom") return {};
  const operator = shownComparison(attributeOf(element, "operator") ?? "between", "To");
  return operator === undefined ? {} : { operator: operator as NonNullable<ValidationSnapshot["operator"]> };
}

/** A number, a list that is written out, or a formula. */
function readOperand(
  stored: string,
  type: ValidationSnapshot["type"],
  customFunctions: readonly string[],
): string | number {
  if (type === "list" && /^"[^]*"$/.test(stored)) return stored.slice(1, -1).replaceAll('""', '"');
  const number = Number(stored);
  return stored.trim() !== "" && Number.isFinite(number) ? number : shownFormula(stored, { customFunctions });
}

function readAlert(element: Element): Pick<ValidationSnapshot, "alert"> {
  const style = ALERTS[attributeOf(element, "errorStyle") ?? "stop"] ?? "Stop";
  const title = unescaped(attributeOf(element, "errorTitle") ?? "");
  const message = unescaped(attributeOf(element, "error") ?? "");
  const show = flagOf(element, "showErrorMessage");
  return style === "Stop" && title === "" && message === "" && show ? {} : { alert: { style, title, message, show } };
}

function readPrompt(element: Element): Pick<ValidationSnapshot, "prompt"> {
  const title = unescaped(attributeOf(element, "promptTitle") ?? "");
  const message = unescaped(attributeOf(element, "prompt") ?? "");
  return title === "" && message === ""
    ? {}
    : { prompt: { title, message, show: flagOf(element, "showInputMessage") } };
}
