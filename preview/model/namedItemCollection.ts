import { readText } from "./arguments";
import { referenceFormula } from "./address";
import { validFormula } from "./cellEntry";
import { invalidArgument, itemAlreadyExists, itemNotFound } from "./excelError";
import { ExcelCollection } from "./excelObject";
import { asStored } from "./nameFormula";
import { NamedItem } from "./namedItem";
import { isDefinedName } from "./nameRules";
import { Range } from "./range";
import { findName } from "./reference";
import { unboundInFormula } from "./unboundNames";
import type { NameState, WorkbookState } from "./workbookState";

/** Excel.NamedItemCollection of the workbook, or of one sheet. */
export class NamedItemCollection extends ExcelCollection<NamedItem> {
  readonly #state: WorkbookState;
  readonly #sheetId: string | undefined;

  constructor(state: WorkbookState, sheetId?: string) {
    super("NamedItemCollection", () =>
      state.names.filter((name) => name.sheetId === sheetId).map((name) => new NamedItem(state, name)),
    );
    this.#state = state;
    this.#sheetId = sheetId;
  }

  /** @param reference A range, or a formula. */
  add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = readText(name);
    if (!isDefinedName(text)) throw invalidArgument();
    const isTable = this.#state
      .sheets()
      .some((sheet) => sheet.tables.some((table) => table.name.toLowerCase() === text.toLowerCase()));
    if (findName(this.#state, text, this.#sheetId) !== undefined || isTable) throw itemAlreadyExists();
    const formula = formulaOf(this.#state, reference);
    const item: NameState = {
      name: text,
      formula,
      unbound: unboundInFormula(this.#state, formula, this.#sheetId),
      comment: comment === undefined || comment === null ? "" : readText(comment),
      visible: true,
      ...(this.#sheetId === undefined ? {} : { sheetId: this.#sheetId }),
    };
    this.#state.names.push(item);
    this.#state.touchNames();
    return new NamedItem(this.#state, item);
  }

  getItem(name: unknown): NamedItem {
    return this.getItemOrNullObject(name) ?? fail();
  }

  getItemOrNullObject(name: unknown): NamedItem | null {
    const item = findName(this.#state, readText(name), this.#sheetId);
    return item === undefined ? null : new NamedItem(this.#state, item);
  }
}

function formulaOf(state: WorkbookState, reference: unknown): string {
  if (reference instanceof Range) return referenceFormula(state.sheetName(reference.sheetId) ?? "", reference.block);
  if (typeof reference === "number" || typeof reference === "boolean") return `=${String(reference).toUpperCase()}`;
  const text = readText(reference);
  return text.startsWith("=") ? asStored(state, validFormula(text)) : `="${text.replaceAll('"', '""')}"`;
}

function fail(): never {
  throw itemNotFound();
}
