import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";
import type { ColourRuleSnapshot } from "../model/snapshot";
import { toUniverRule } from "./colourRule";
import type { GridContext } from "./gridContext";

/** The rules that colour cells by what they hold. */
export class ColourRules {
  readonly #context: GridContext;

  constructor(context: GridContext) {
    this.#context = context;
  }

  set(sheetId: string, rules: readonly ColourRuleSnapshot[]): void {
    const target = this.#context.target(sheetId);
    const model = this.#context.injector.get(ConditionalFormattingRuleModel);
    for (const { cfId } of [...(model.getSubunitRules(this.#context.unitId, sheetId) ?? [])]) {
      this.#context.run(DeleteConditionalRuleMutation, { ...target, cfId });
    }
    // The engine puts each new rule before the others: the one that decides first comes last.
    [...rules]
      .sort((one, other) => other.priority - one.priority)
      .forEach((rule, index) => {
        const cfId = `${sheetId}-rule-${index}`;
        this.#context.run(AddConditionalRuleMutation, { ...target, rule: toUniverRule(rule, cfId) });
      });
  }
}
