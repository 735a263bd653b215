import { readBoolean, readText } from "./arguments";
import { validFormula } from "./cellEntry";
import type { SheetBlock } from "./chartState";
import { ExcelError, invalidArgument, itemNotFound } from "./excelError";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import { asStored, isPlainReference } from "./nameFormula";
import { resolveReference } from "./reference";
import type { CellValue } from "./snapshot";
import { unboundInFormula } from "./unboundNames";
import type { NameState, WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

/** Excel.NamedItem. */
export class NamedItem extends ExcelObject {
  readonly #state: WorkbookState;
  readonly #name: NameState;

  constructor(state: WorkbookState, name: NameState) {
    super("NamedItem", { _Id: name.name });
    this.#state = state;
    this.#name = name;
  }

  get name(): string {
    return this.#name.name;
  }

  get formula(): string {
    return this.#name.formula;
  }

  set formula(value: unknown) {
    const formula = readText(value);
    if (!formula.startsWith("=")) throw invalidArgument();
    this.#name.formula = asStored(this.#state, validFormula(formula));
    this.#name.unbound = unboundInFormula(this.#state, this.#name.formula, this.#name.sheetId);
    this.#state.touchNames();
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(value: unknown) {
    this.#name.comment = readText(value);
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(value: unknown) {
    this.#name.visible = readBoolean(value);
  }

  get scope(): string {
    return this.#name.sheetId === undefined ? "Workbook" : "Worksheet";
  }

  get type(): string {
    if (this.#place() !== undefined) return "Range";
    const literal = literalOf(this.#name.formula);
    return typeof literal === "string"
      ? "String"
      : typeof literal === "boolean"
        ? "Boolean"
        : literal === null
          ? "Error"
          : "Double";
  }

  /** The address for a range, as Excel answers; else the value of a constant. */
  get value(): CellValue {
    const place = this.#place();
    return place === undefined
      ? literalOf(this.#name.formula)
      : new Range(this.#state, place.sheetId, place.block).address;
  }

  get worksheet(): Worksheet {
    return this.worksheetOrNullObject ?? fail();
  }

  get worksheetOrNullObject(): Worksheet | null {
    return this.#name.sheetId === undefined ? null : new Worksheet(this.#state, this.#name.sheetId);
  }

  getRange(): Range {
    return this.getRangeOrNullObject() ?? fail();
  }

  /** Excel on the desktop fails here for whatever is no plain reference, though the method's name says otherwise. */
  getRangeOrNullObject(): Range | null {
    if (!isPlainReference(this.#name.formula)) throw new ExcelError("InvalidOperation");
    const place = this.#place();
    return place === undefined ? null : new Range(this.#state, place.sheetId, place.block);
  }

  #place(): SheetBlock | undefined {
    return resolveReference(this.#state, this.#name.formula, this.#name.sheetId);
  }

  delete(): void {
    const index = this.#state.names.indexOf(this.#name);
    if (index < 0) throw itemNotFound();
    this.#state.names.splice(index, 1);
    this.#state.touchNames();
  }
}

/** A constant's value; null for a formula that must be calculated, which this model doesn't do. */
function literalOf(formula: string): CellValue {
  const body = formula.slice(1);
  if (body.startsWith('"') && body.endsWith('"') && body.length > 1) return body.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(body)) return body.toUpperCase() === "TRUE";
  return body.trim() !== "" && Number.isFinite(Number(body)) ? Number(body) : null;
}

function fail(): never {
  throw itemNotFound();
}
