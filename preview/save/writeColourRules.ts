import type { Fill, Style, Worksheet } from "@cj-tech-master/excelts";
import type { ColourRuleSnapshot } from "../model/snapshot";
import { blockAddress } from "./address";
import { writerColour } from "./cellStyle";
import { ruleFormulas } from "./colourRule";

/**
 * Colour rules with their formats. The writer knows no "stop if true" and few kinds of rules: each is written as a
 * formula here, and `completeSheet` finds it by its priority and says what it really is.
 */
export function writeColourRules(
  worksheet: Worksheet,
  rules: readonly ColourRuleSnapshot[],
  customFunctions: ReadonlySet<string>,
): void {
  inOrder(rules).forEach((rule, index) => {
    worksheet.addConditionalFormatting({
      ref: blockAddress(rule.block),
      rules: [
        {
          type: "expression",
          priority: index + 1,
          formulae: ruleFormulas(rule, customFunctions).slice(0, 1),
          style: ruleStyle(rule),
        },
      ],
    });
  });
}

/** Rules by their priority: the file numbers them 1, 2, 3, … */
export function inOrder(rules: readonly ColourRuleSnapshot[]): ColourRuleSnapshot[] {
  return [...rules].sort((a, b) => a.priority - b.priority);
}

function ruleStyle({ fill, fontColour, bold }: ColourRuleSnapshot): Partial<Style> {
  const style: Partial<Style> = {};
  if (fill !== undefined) {
    // In a rule's format the colour of a solid fill is its background.
    const solid: Fill = { type: "pattern", pattern: "solid", bgColor: writerColour(fill) };
    style.fill = solid;
  }
  if (fontColour !== undefined || bold) {
    style.font = { ...(fontColour !== undefined && { color: writerColour(fontColour) }), ...(bold && { bold }) };
  }
  return style;
}
