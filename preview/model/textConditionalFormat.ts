import { readOneOf, readRecord, readText } from "./arguments";
import type { RuleAccess } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";

/** Excel.TextConditionalFormat: the cell's text compared with another. */
export class TextConditionalFormat extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("TextConditionalFormat");
    this.#access = access;
  }

  get rule(): unknown {
    return { operator: this.#access.current.operator, text: this.#access.current.formula };
  }

  set rule(value: unknown) {
    const rule = readRecord(value);
    const text = readText(rule.text);
    if (text === "") throw invalidArgument();
    this.#access.change({
      operator: readOneOf(rule.operator, ["Contains", "NotContains", "BeginsWith", "EndsWith"]),
      formula: text,
    });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#access);
  }
}
