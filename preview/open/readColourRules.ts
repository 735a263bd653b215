import type { Element } from "@xmldom/xmldom";
import { movedFormula } from "../model/address";
import type { Block, ColourRuleSnapshot } from "../model/snapshot";
import { shownComparison } from "../save/storedComparison";
import type { NotHeldList } from "./notHeld";
import type { RuleStyle } from "./readStyles";
import { blocksOf } from "./readValidations";
import { shownFormula } from "./shownFormula";
import { attributeOf, childrenOf, flagOf, numberOf, textOf } from "./xml";

const TEXT_OPERATORS: Readonly<Record<string, string>> = {
  containsText: "Contains",
  notContainsText: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

type RuleContent = Pick<ColourRuleSnapshot, "type" | "formula" | "operator" | "formula2">;

/** The rules that colour cells: one a block of cells, numbered in the file's order. */
export function readColourRules(
  worksheet: Element,
  sheet: string,
  styles: readonly RuleStyle[],
  customFunctions: readonly string[],
  notHeld: NotHeldList,
): ColourRuleSnapshot[] {
  const rules = childrenOf(worksheet, "conditionalFormatting").flatMap((list) => {
    const blocks = blocksOf(attributeOf(list, "sqref"));
    return childrenOf(list, "cfRule").flatMap((element) => {
      const content = readRule(element, customFunctions);
      if (!content) {
        const type = attributeOf(element, "type") ?? "";
        notHeld.add(/dataBar|colorScale|iconSet/.test(type) ? "dataBar" : "colourRule", sheet, type);
        return [];
      }
      return blocks.map((block): ColourRuleSnapshot => ({
        block,
        ...movedRule(content, blocks[0] ?? block, block),
        ...styles[numberOf(element, "dxfId") ?? -1],
        stopIfTrue: flagOf(element, "stopIfTrue"),
        priority: numberOf(element, "priority") ?? 0,
      }));
    });
  });
  return rules.sort((one, other) => one.priority - other.priority).map((rule, index) => ({ ...rule, priority: index }));
}

function readRule(element: Element, customFunctions: readonly string[]): RuleContent | undefined {
  const formulas = childrenOf(element, "formula").map((formula) => textOf(formula) ?? "");
  const [first = "", second] = formulas.map((formula) => shownFormula(formula, { customFunctions }));
  const type = attributeOf(element, "type") ?? "";
  const textOperator = TEXT_OPERATORS[type];
  if (textOperator) {
    const text = attributeOf(element, "text");
    return text === undefined ? undefined : { type: "containsText", formula: text, operator: textOperator };
  }
  if (type === "expression") return { type: "custom", formula: first };
  const operator = shownComparison(attributeOf(element, "operator") ?? "", "");
  if (type !== "cellIs" || operator === undefined) return undefined;
  return { type: "cellValue", formula: first, operator, ...(second !== undefined && { formula2: second }) };
}

/** A rule over several blocks counts from the first; each of its own gets it as it reads there. */
function movedRule(content: RuleContent, from: Block, to: Block): RuleContent {
  if (content.type === "containsText") return content;
  const { formula, formula2 } = content;
  return {
    ...content,
    formula: movedFormula(formula, from, to),
    ...(formula2 !== undefined && { formula2: movedFormula(formula2, from, to) }),
  };
}
