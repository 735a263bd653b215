import { formatBlock } from "../model/address";
import type { ColourRuleSnapshot } from "../model/snapshot";

const COMPARISON: Record<string, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

/** The formula, relative to the rule's first cell, that is true where the rule applies. */
export function ruleFormula(rule: ColourRuleSnapshot): string {
  const cell = formatBlock({ ...rule.block, rows: 1, columns: 1 });
  switch (rule.type) {
    case "custom":
      return rule.formula.startsWith("=") ? rule.formula : `=${rule.formula}`;
    case "cellValue":
      return cellValueFormula(rule, cell);
    case "containsText":
      return textFormula(rule, cell);
  }
}

function cellValueFormula(rule: ColourRuleSnapshot, cell: string): string {
  const first = operand(rule.formula);
  if (rule.operator === "Between" || rule.operator === "NotBetween") {
    const between = `AND(${cell}>=${first},${cell}<=${operand(rule.formula2 ?? "")})`;
    return rule.operator === "Between" ? `=${between}` : `=NOT(${between})`;
  }
  const comparison = COMPARISON[rule.operator ?? ""];
  if (comparison === undefined) throw new Error(`A colour rule has the unknown operator ${rule.operator}.`);
  return `=${cell}${comparison}${first}`;
}

function textFormula(rule: ColourRuleSnapshot, cell: string): string {
  const text = rule.formula.startsWith("=") ? `(${rule.formula.slice(1)})` : quoted(rule.formula);
  switch (rule.operator ?? "Contains") {
    case "Contains":
      return `=ISNUMBER(SEARCH(${text},${cell}))`;
    case "NotContains":
      return `=ISERROR(SEARCH(${text},${cell}))`;
    case "BeginsWith":
      return `=LEFT(${cell},LEN(${text}))=${text}`;
    case "EndsWith":
      return `=RIGHT(${cell},LEN(${text}))=${text}`;
    default:
      throw new Error(`A colour rule has the unknown operator ${rule.operator}.`);
  }
}

function operand(formula: string): string {
  return formula.startsWith("=")
    ? `(${formula.slice(1)})`
    : Number.isFinite(Number(formula))
      ? formula
      : quoted(formula);
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
