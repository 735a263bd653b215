import { BooleanNumber } from "@univerjs/core";
import type { IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { IConditionFormattingRule, IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import type { ColourRuleSnapshot } from "../model/snapshot";
import { ruleFormula } from "./colourRuleFormula";
import { toRange } from "./gridContext";

/**
 * Excel's colour rule in the engine's words. Every kind becomes the kind with a formula, relative to the first cell:
 * what Excel compares may be a reference or a text, which the engine's own kinds don't take.
 */
export function toUniverRule(rule: ColourRuleSnapshot, cfId: string): IConditionFormattingRule<IFormulaHighlightCell> {
  return {
    cfId,
    ranges: [toRange(rule.block)],
    stopIfTrue: rule.stopIfTrue,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: ruleFormula(rule),
      style: ruleStyle(rule),
    },
  };
}

function ruleStyle(rule: ColourRuleSnapshot): IStyleBase {
  return {
    ...(rule.fill && { bg: { rgb: rule.fill } }),
    ...(rule.fontColour && { cl: { rgb: rule.fontColour } }),
    ...(rule.bold !== undefined && { bl: rule.bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
}
