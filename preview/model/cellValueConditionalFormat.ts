import { readOneOf, readRecord } from "./arguments";
import { validFormula } from "./cellEntry";
import type { RuleAccess } from "./conditionalFormat";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import { invalidArgument } from "./excelError";
import { ExcelObject } from "./excelObject";

const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

/** Excel.CellValueConditionalFormat: the cell's value compared with one or two formulas. */
export class CellValueConditionalFormat extends ExcelObject {
  readonly #access: RuleAccess;

  constructor(access: RuleAccess) {
    super("CellValueConditionalFormat");
    this.#access = access;
  }

  get rule(): unknown {
    const { formula, formula2, operator } = this.#access.current;
    return { formula1: formula, ...(formula2 === undefined ? {} : { formula2 }), operator };
  }

  set rule(value: unknown) {
    const rule = readRecord(value);
    const operator = readOneOf(rule.operator, OPERATORS);
    const needsTwo = operator === "Between" || operator === "NotBetween";
    this.#access.change({
      operator,
      formula: criterion(rule.formula1),
      formula2: needsTwo ? criterion(rule.formula2) : undefined,
    });
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.#access);
  }
}

function criterion(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string" || value === "") throw invalidArgument();
  return value.startsWith("=") ? validFormula(value) : value;
}
