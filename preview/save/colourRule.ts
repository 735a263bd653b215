import type { ColourRuleSnapshot } from "../model/snapshot";
import { cellAddress } from "./address";
import { storedComparison } from "./storedComparison";
import { storedFormula } from "./storedFormula";

/** The kinds of text rules by Excel's operator, with the file's word for each. */
const TEXT_RULES = {
  Contains: { type: "containsText", operator: "containsText" },
  NotContains: { type: "notContainsText", operator: "notContains" },
  BeginsWith: { type: "beginsWith", operator: "beginsWith" },
  EndsWith: { type: "endsWith", operator: "endsWith" },
} as const;

type TextOperator = keyof typeof TEXT_RULES;

export type RuleKind =
  | { type: "expression" }
  | { type: "cellIs"; operator: string }
  | ((typeof TEXT_RULES)[TextOperator] & { text: string });

/** What the file calls the rule. */
export function ruleKind(rule: ColourRuleSnapshot): RuleKind {
  switch (rule.type) {
    case "custom":
      return { type: "expression" };
    case "cellValue":
      return { type: "cellIs", operator: storedComparison(rule.operator ?? "EqualTo") };
    case "containsText":
      return { ...TEXT_RULES[textOperator(rule)], text: rule.formula };
  }
}

/** The rule's formulas as stored. A text rule carries the test that does the same on its first cell. */
export function ruleFormulas(rule: ColourRuleSnapshot, customFunctions: ReadonlySet<string>): string[] {
  if (rule.type === "containsText") return [textTest(rule)];
  const formulas = rule.formula2 === undefined ? [rule.formula] : [rule.formula, rule.formula2];
  return formulas.map((formula) => storedFormula(comparedWith(rule, formula), { customFunctions }));
}

/** A value is compared with a formula, a number or, when it is neither, with a text. */
function comparedWith({ type }: ColourRuleSnapshot, operand: string): string {
  return type === "custom" || operand.startsWith("=") || Number.isFinite(Number(operand))
    ? operand
    : `"${operand.replaceAll('"', '""')}"`;
}

function textTest(rule: ColourRuleSnapshot): string {
  const cell = cellAddress(rule.block.row, rule.block.column);
  const text = `"${rule.formula.replaceAll('"', '""')}"`;
  switch (textOperator(rule)) {
    case "Contains":
      return `NOT(ISERROR(SEARCH(${text},${cell})))`;
    case "NotContains":
      return `ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `RIGHT(${cell},LEN(${text}))=${text}`;
  }
}

function textOperator({ operator = "Contains" }: ColourRuleSnapshot): TextOperator {
  const known = (Object.keys(TEXT_RULES) as TextOperator[]).find((name) => name === operator);
  if (!known) throw new RangeError(`A text rule with the operator ${operator} can't be saved.`);
  return known;
}
