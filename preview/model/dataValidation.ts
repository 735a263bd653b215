import { readBoolean, readOneOf, readRecord, readText } from "./arguments";
import { referenceFormula } from "./address";
import { intersection, sameBlock, without } from "./block";
import { validFormula } from "./cellEntry";
import { ExcelError, invalidArgument, notImplemented } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import type { ValidationState } from "./sheetState";
import type { Block, ValidationSnapshot } from "./snapshot";
import { unboundInFormula } from "./unboundNames";
import { removeValidations } from "./validationCells";
import type { WorkbookState } from "./workbookState";

const RULE_KINDS = ["list", "decimal", "wholeNumber", "date", "time", "textLength", "custom"] as const;
const OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
const MAX_LITERAL_LIST = 255;
const TYPE_NAMES: Readonly<Record<ValidationSnapshot["type"], string>> = {
  list: "List",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  date: "Date",
  textLength: "TextLength",
  custom: "Custom",
};

type Rule = ValidationState["rule"];

/** Excel.DataValidation of a block. */
export class DataValidation extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #sheetId: string;
  readonly #block: Block;

  constructor(state: WorkbookState, sheetId: string, block: Block) {
    super("DataValidation");
    this.#state = state;
    this.#sheetId = sheetId;
    this.#block = block;
  }

  get type(): string | null {
    const touching = this.#touching();
    const types = new Set(touching.map(({ rule }) => rule.type));
    if (types.size === 0) return "None";
    if (types.size > 1) return "MixedCriteria";
    const type = touching[0]?.rule.type;
    return this.#isCovered() ? (type === undefined ? null : TYPE_NAMES[type]) : "Inconsistent";
  }

  /** Null when the cells have different rules, as Excel answers; an empty object when they have none. */
  get rule(): unknown {
    const touching = this.#touching();
    if (touching.length === 0) return {};
    const only = touching[0];
    return touching.length > 1 || only === undefined || !this.#isCovered() ? null : excelRule(only.rule);
  }

  set rule(value: unknown) {
    const rule = readRule(this.#state, readRecord(value));
    removeValidations(this.#state, this.#sheetId, this.#block);
    const unbound = [rule.formula1, rule.formula2].flatMap((formula) =>
      unboundInFormula(this.#state, formula, this.#sheetId),
    );
    this.#state.sheet(this.#sheetId).validations.push({ blocks: [this.#block], anchor: this.#block, rule, unbound });
    this.#state.touch(this.#sheetId, "validations");
  }

  get ignoreBlanks(): boolean | null {
    return this.#touching()[0]?.rule.ignoreBlanks ?? true;
  }

  set ignoreBlanks(value: unknown) {
    const ignoreBlanks = readBoolean(value);
    this.#change((rule) => ({ ...rule, ignoreBlanks }));
  }

  get errorAlert(): unknown {
    const alert = this.#touching()[0]?.rule.alert;
    return alert === undefined
      ? { message: "", showAlert: true, style: "Stop", title: "" }
      : { message: alert.message, showAlert: alert.show, style: alert.style, title: alert.title };
  }

  set errorAlert(value: unknown) {
    const alert = readRecord(value);
    this.#change((rule) => ({
      ...rule,
      alert: {
        style: readOneOf(alert.style ?? "Stop", ["Stop", "Warning", "Information"]),
        title: limited(alert.title ?? "", 32),
        message: limited(alert.message ?? "", 255),
        show: readBoolean(alert.showAlert ?? true),
      },
    }));
  }

  get prompt(): unknown {
    const prompt = this.#touching()[0]?.rule.prompt;
    return prompt === undefined
      ? { message: "", showPrompt: true, title: "" }
      : { message: prompt.message, showPrompt: prompt.show, title: prompt.title };
  }

  set prompt(value: unknown) {
    const prompt = readRecord(value);
    this.#change((rule) => ({
      ...rule,
      prompt: {
        title: limited(prompt.title ?? "", 32),
        message: limited(prompt.message ?? "", 255),
        show: readBoolean(prompt.showPrompt ?? true),
      },
    }));
  }

  clear(): void {
    removeValidations(this.#state, this.#sheetId, this.#block);
  }

  #touching(): ValidationState[] {
    return this.#state
      .sheet(this.#sheetId)
      .validations.filter(({ blocks }) => blocks.some((block) => intersection(block, this.#block) !== null));
  }

  #isCovered(): boolean {
    const covered = this.#touching().flatMap(({ blocks }) => blocks);
    return (
      covered.reduce<Block[]>((rest, block) => rest.flatMap((part) => without(part, block)), [this.#block]).length === 0
    );
  }

  /** Changes the rule of exactly these cells: cells outside them that shared it keep what they had. */
  #change(next: (rule: Rule) => Rule): void {
    const touching = this.#touching();
    const current = touching[0];
    if (touching.length !== 1 || current === undefined || !this.#isCovered()) throw new ExcelError("InvalidOperation");
    if (current.blocks.length === 1 && current.blocks[0] !== undefined && sameBlock(current.blocks[0], this.#block)) {
      current.rule = next(current.rule);
    } else {
      const rule = next(current.rule);
      removeValidations(this.#state, this.#sheetId, this.#block);
      this.#state.sheet(this.#sheetId).validations.push({ ...current, blocks: [this.#block], rule });
    }
    this.#state.touch(this.#sheetId, "validations");
  }
}

/** A rule has one kind; the others are left out or null. */
function readRule(state: WorkbookState, given: Record<string, unknown>): Rule {
  const kinds = Object.keys(given).filter((kind) => given[kind] !== undefined && given[kind] !== null);
  const kind = readOneOf(kinds[0], RULE_KINDS);
  if (kinds.length !== 1) throw invalidArgument();
  const criteria = readRecord(given[kind]);
  switch (kind) {
    case "list":
      return {
        type: "list",
        formula1: listSource(state, criteria.source),
        inCellDropDown: readBoolean(criteria.inCellDropDown ?? true),
        ignoreBlanks: true,
      };
    case "custom":
      return { type: "custom", formula1: validFormula(formulaText(state, criteria.formula)), ignoreBlanks: true };
    case "time":
      throw notImplemented("DataValidation.rule.time");
    default:
      return readComparison(state, kind, criteria);
  }
}

function readComparison(
  state: WorkbookState,
  type: "decimal" | "wholeNumber" | "date" | "textLength",
  criteria: Record<string, unknown>,
): Rule {
  const operator = readOneOf(criteria.operator, OPERATORS);
  const formula1 = criterion(state, type, criteria.formula1);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  if (!needsTwo) return { type, operator, formula1, ignoreBlanks: true };
  const formula2 = criterion(state, type, criteria.formula2);
  if (typeof formula1 === "number" && typeof formula2 === "number" && formula1 > formula2) throw invalidArgument();
  return { type, operator, formula1, formula2, ignoreBlanks: true };
}

/** A number, a formula or a cell; of a date, an ISO date or a formula, never a number. */
function criterion(state: WorkbookState, type: string, value: unknown): string | number {
  if (value instanceof Range) return rangeFormula(state, value);
  if (typeof value === "number" && type !== "date") return value;
  const text = readText(value);
  if (text.startsWith("=")) return validFormula(text);
  const isReadable = type === "date" ? /^\d{4}-\d{2}-\d{2}/.test(text) : text !== "" && Number.isFinite(Number(text));
  if (!isReadable) throw invalidArgument();
  return type === "date" ? text : Number(text);
}

function listSource(state: WorkbookState, source: unknown): string {
  const text = source instanceof Range ? rangeFormula(state, source) : readText(source);
  if (text === "" || (!text.startsWith("=") && text.length > MAX_LITERAL_LIST)) throw invalidArgument();
  return text.startsWith("=") ? validFormula(text) : text;
}

function formulaText(state: WorkbookState, value: unknown): string {
  const text = value instanceof Range ? rangeFormula(state, value) : readText(value);
  if (!text.startsWith("=")) throw invalidArgument();
  return text;
}

function rangeFormula(state: WorkbookState, range: Range): string {
  return referenceFormula(state.sheetName(range.sheetId) ?? "", range.block);
}

function limited(value: unknown, length: number): string {
  const text = readText(value);
  if (text.length > length) throw invalidArgument();
  return text;
}

function excelRule(rule: Rule): Record<string, unknown> {
  switch (rule.type) {
    case "list":
      return { list: { inCellDropDown: rule.inCellDropDown ?? true, source: rule.formula1 } };
    case "custom":
      return { custom: { formula: rule.formula1 } };
    default:
      return {
        [rule.type]: {
          formula1: rule.formula1,
          ...(rule.formula2 === undefined ? {} : { formula2: rule.formula2 }),
          operator: rule.operator,
        },
      };
  }
}
