import { readBoolean, readWhole } from "./arguments";
import { CellValueConditionalFormat } from "./cellValueConditionalFormat";
import { renumber } from "./conditionalFormatOrder";
import { CustomConditionalFormat } from "./customConditionalFormat";
import { invalidArgument, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { ColourRuleState } from "./sheetState";
import { TextConditionalFormat } from "./textConditionalFormat";
import { unboundInFormula } from "./unboundNames";
import type { WorkbookState } from "./workbookState";

const TYPE_NAMES = { custom: "Custom", cellValue: "CellValue", containsText: "ContainsText" } as const;

/** What a conditional format and its parts change: the rule, and that the sheet shows it. */
export interface RuleAccess {
  readonly current: ColourRuleState["rule"];
  change(part: Partial<ColourRuleState["rule"]>): void;
}

/** Excel.ConditionalFormat. */
export class ConditionalFormat extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #rule: ColourRuleState;
  readonly #access: RuleAccess;

  constructor(state: WorkbookState, sheetId: string, rule: ColourRuleState) {
    super("ConditionalFormat", { Id: rule.id });
    this.#state = state;
    this.#sheetId = sheetId;
    this.#rule = rule;
    this.#access = {
      get current() {
        return rule.rule;
      },
      change(part) {
        rule.rule = { ...rule.rule, ...part };
        if (part.formula !== undefined) {
          const { formula, formula2 } = rule.rule;
          rule.unbound = [formula, formula2].flatMap((text) => unboundInFormula(state, text, sheetId));
        }
        state.touch(sheetId, "colourRules");
      },
    };
  }

  get id(): string {
    return this.#rule.id;
  }

  get type(): string {
    return TYPE_NAMES[this.#rule.rule.type];
  }

  get priority(): number {
    return this.#rule.rule.priority;
  }

  set priority(value: unknown) {
    const rules = this.#state.sheet(this.#sheetId).colourRules;
    const priority = readWhole(value);
    if (priority < 0 || priority >= rules.length) throw invalidArgument();
    rules.splice(rules.indexOf(this.#rule), 1);
    rules.splice(priority, 0, this.#rule);
    renumber(rules);
    this.#state.touch(this.#sheetId, "colourRules");
  }

  get stopIfTrue(): boolean {
    return this.#rule.rule.stopIfTrue;
  }

  set stopIfTrue(value: unknown) {
    this.#access.change({ stopIfTrue: readBoolean(value) });
  }

  get custom(): CustomConditionalFormat {
    return this.customOrNullObject ?? fail();
  }

  get customOrNullObject(): CustomConditionalFormat | null {
    return this.#rule.rule.type === "custom" ? new CustomConditionalFormat(this.#access) : null;
  }

  get cellValue(): CellValueConditionalFormat {
    return this.cellValueOrNullObject ?? fail();
  }

  get cellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.#rule.rule.type === "cellValue" ? new CellValueConditionalFormat(this.#access) : null;
  }

  get textComparison(): TextConditionalFormat {
    return this.textComparisonOrNullObject ?? fail();
  }

  get textComparisonOrNullObject(): TextConditionalFormat | null {
    return this.#rule.rule.type === "containsText" ? new TextConditionalFormat(this.#access) : null;
  }

  getRange(): Range {
    return new Range(this.#state, this.#sheetId, this.#rule.rule.block);
  }

  getRangeOrNullObject(): Range {
    return this.getRange();
  }

  delete(): void {
    const rules = this.#state.sheet(this.#sheetId).colourRules;
    rules.splice(rules.indexOf(this.#rule), 1);
    renumber(rules);
    this.#state.touch(this.#sheetId, "colourRules");
  }
}

function fail(): never {
  throw itemNotFound();
}
