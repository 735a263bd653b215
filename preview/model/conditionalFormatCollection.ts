import { movedFormula } from "./address";
import { readOneOf, readText } from "./arguments";
import { intersection, without } from "./block";
import { ConditionalFormat } from "./conditionalFormat";
import { renumber } from "./conditionalFormatOrder";
import { itemNotFound, notImplemented } from "./excelError";
import { ExcelCollection } from "./excelObject";
import type { ColourRuleState } from "./sheetState";
import type { Block, ColourRuleSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

const TYPES = [
  "Custom",
  "DataBar",
  "ColorScale",
  "IconSet",
  "TopBottom",
  "PresetCriteria",
  "ContainsText",
  "CellValue",
] as const;
const MODELLED: Readonly<Record<string, ColourRuleSnapshot["type"]>> = {
  Custom: "custom",
  CellValue: "cellValue",
  ContainsText: "containsText",
};

/** Excel.ConditionalFormatCollection: the rules that touch a block, the first in priority first. */
export class ConditionalFormatCollection extends ExcelCollection<ConditionalFormat> {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #block: Block;

  constructor(state: WorkbookState, sheetId: string, block: Block) {
    super("ConditionalFormatCollection", () =>
      touching(state, sheetId, block).map((rule) => new ConditionalFormat(state, sheetId, rule)),
    );
    this.#state = state;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  /** A new rule comes first in priority, as in Excel. */
  add(type: unknown): ConditionalFormat {
    const name = readOneOf(type, TYPES);
    const kind = MODELLED[name];
    if (kind === undefined) throw notImplemented(`ConditionalFormatCollection.add.${name}`);
    const rule: ColourRuleState = {
      id: `{${this.#state.newId()}}`,
      rule: { block: this.#block, type: kind, formula: "", stopIfTrue: false, priority: 0 },
    };
    const sheet = this.#state.sheet(this.#sheetId);
    sheet.colourRules.unshift(rule);
    renumber(sheet.colourRules);
    this.#state.touch(this.#sheetId, "colourRules");
    return new ConditionalFormat(this.#state, this.#sheetId, rule);
  }

  getItem(id: unknown): ConditionalFormat {
    const wanted = readText(id);
    const rule = touching(this.#state, this.#sheetId, this.#block).find((candidate) => candidate.id === wanted);
    if (rule === undefined) throw itemNotFound();
    return new ConditionalFormat(this.#state, this.#sheetId, rule);
  }

  /** Takes away the rules of this block; a rule that also covers other cells keeps those that lie in one piece beside it. */
  clearAll(): void {
    const sheet = this.#state.sheet(this.#sheetId);
    const cleared = new Set(touching(this.#state, this.#sheetId, this.#block));
    sheet.colourRules = sheet.colourRules.flatMap((rule) =>
      cleared.has(rule) ? outside(this.#state, rule, this.#block) : [rule],
    );
    renumber(sheet.colourRules);
    this.#state.touch(this.#sheetId, "colourRules");
  }
}

function touching(state: WorkbookState, sheetId: string, block: Block): ColourRuleState[] {
  return state.sheet(sheetId).colourRules.filter(({ rule }) => intersection(rule.block, block) !== null);
}

function outside(state: WorkbookState, { rule, ...rest }: ColourRuleState, cleared: Block): ColourRuleState[] {
  const { formula, formula2 } = rule;
  return without(rule.block, cleared).map((block) => ({
    ...rest,
    id: `{${state.newId()}}`,
    rule: {
      ...rule,
      block,
      formula: movedFormula(formula, rule.block, block),
      ...(formula2 !== undefined && { formula2: movedFormula(formula2, rule.block, block) }),
    },
  }));
}
