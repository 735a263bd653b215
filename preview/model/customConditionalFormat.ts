import { readText } from "./arguments";
import { validFormula } from "./cellEntry";
import type { RuleAccess } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.CustomConditionalFormat: a rule by formula. */
export class CustomConditionalFormat extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("CustomConditionalFormat");
    this.#access = access;
  }

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.#access);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#access);
  }
}

/** Excel.ConditionalFormatRule: relative references are meant for the block's first cell. */
export class ConditionalFormatRule extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("ConditionalFormatRule");
    this.#access = access;
  }

  get formula(): string {
    return this.#access.current.formula;
  }

  set formula(value: unknown) {
    const formula = readText(value);
    if (!formula.startsWith("=")) throw invalidArgument();
    this.#access.change({ formula: validFormula(formula) });
  }
}
