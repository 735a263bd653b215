import { parseA1Ref } from "@borgar/fx";
import type { NativePlace } from "../../formulas/native/nativePlace";
import { referenceIn, type Reference } from "../../formulas/reference";
import { single, type Shape } from "../../formulas/shape";
import { nameItemOf, rangeOf, readNames, type Extents, type Names } from "../reading/referenceRange";
import type { SheetCell } from "../reading/sheetCells";

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The types of a name that stands for one constant. */
const CONSTANTS: readonly string[] = ["String", "Integer", "Double", "Boolean"];

/** What one argument of a formula turned out to be; without a shape, nobody knows. */
interface Answer {
  readonly shape?: Shape;
  readonly texts?: readonly string[];
}

interface Question {
  readonly reference: Reference;
  readonly at: SheetCell;
  readonly spill: boolean;
  texts: boolean;
}

/** Formulas may ask in turn for what depends on an answer; more rounds than these find nothing new. */
const MOST_ROUNDS = 4;

/** Asks again and again, until every answer that it depends on is read from the workbook. */
export async function answered<Answer>(
  context: Excel.RequestContext,
  cells: readonly SheetCell[],
  ask: (places: NativePlaces) => Answer,
): Promise<Answer> {
  const places = new NativePlaces(cells);
  let found = ask(places);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!(await places.read(context))) break;
    found = ask(places);
  }
  return found;
}

/**
 * Answers what formulas ask about their arguments. What the text doesn't tell is noted, answered by a stand-in at first,
 * and read from the workbook for all formulas together; then they ask again.
 */
export class NativePlaces {
  readonly #answers = new Map<string, Answer>();
  readonly #questions = new Map<string, Question>();
  #names: Names | undefined;
  #tables: readonly Excel.Range[] = [];

  /** How far the workbook's cells reach. */
  readonly #used: Shape;

  constructor(cells: readonly SheetCell[]) {
    this.#used = cells.reduce(
      (used, { row, column }) => ({ rows: Math.max(used.rows, row + 1), columns: Math.max(used.columns, column + 1) }),
      single,
    );
  }

  of(cell: SheetCell): NativePlace {
    return {
      shapeOf: (argument) => this.#shapeOf(argument, cell),
      textsOf: (argument) => this.#textsOf(argument, cell),
    };
  }

  /** Reads what was asked since the last time; false if there was nothing to read. */
  async read(context: Excel.RequestContext): Promise<boolean> {
    if (this.#questions.size === 0) return false;
    this.#names ??= await this.#readWorkbook(context);
    const known = this.#names;
    const asked = [...this.#questions].map(([key, question]) => ({ key, ...this.#load(question, known) }));
    this.#questions.clear();
    await context.sync();
    for (const { key, range, constant, withTexts } of asked) {
      if (range !== undefined && !range.isNullObject) {
        const shape = { rows: range.rowCount, columns: range.columnCount };
        this.#answers.set(key, { shape, ...(withTexts && { texts: textsIn(range.values) }) });
      } else {
        this.#answers.set(key, constant && CONSTANTS.includes(constant.type) ? { shape: single } : {});
      }
    }
    return true;
  }

  #shapeOf(argument: string, at: SheetCell): Shape | undefined {
    const spill = argument.endsWith("#");
    const reference = referenceIn(spill ? argument.slice(0, -1) : argument);
    if (reference === undefined) return undefined;
    if (reference.kind === "cells" && !spill) return shapeOfAddress(reference.address);
    const known = this.#answers.get(keyOf(argument, at, reference));
    return known === undefined ? this.#ask(argument, { reference, at, spill, texts: false }, single) : known.shape;
  }

  #textsOf(argument: string, at: SheetCell): readonly string[] | undefined {
    const reference = referenceIn(argument);
    if (reference === undefined) return undefined;
    const known = this.#answers.get(keyOf(argument, at, reference));
    if (known?.texts !== undefined) return known.texts;
    return known !== undefined && known.shape === undefined
      ? undefined
      : this.#ask(argument, { reference, at, spill: false, texts: true }, []);
  }

  #ask<StandIn>(argument: string, question: Question, standIn: StandIn): StandIn {
    const key = keyOf(argument, question.at, question.reference);
    const asked = this.#questions.get(key);
    if (asked === undefined) this.#questions.set(key, question);
    else asked.texts ||= question.texts;
    return standIn;
  }

  async #readWorkbook(context: Excel.RequestContext): Promise<Names> {
    const names = await readNames(context);
    const tables = names.sheets.flatMap((sheet) => sheet.tables.items);
    this.#tables = tables.map((table) => table.getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
    if (tables.length > 0) await context.sync();
    return names;
  }

  #load({ reference, at, spill, texts }: Question, names: Names) {
    const range = rangeOf(reference, at, { ...names, ...this.#extents(at, names) });
    const loaded = spill ? range?.getSpillingToRangeOrNullObject() : range;
    loaded?.load(texts ? "rowCount,columnCount,values" : "rowCount,columnCount");
    const constant = reference.kind === "name" ? nameItemOf(reference, at, names)?.load("type") : undefined;
    return { range: loaded, constant, withTexts: texts };
  }

  #extents(at: SheetCell, { sheets }: Names): Extents {
    const tables = sheets.flatMap((sheet) => sheet.tables.items.map((table) => ({ sheet: sheet.name, table })));
    const around = tables.find(({ sheet }, index) => {
      const range = this.#tables[index];
      return sheet === at.sheetName && range !== undefined && holds(range, at);
    });
    return {
      used: this.#used,
      tableAround: around?.table,
    };
  }
}

/** The same words mean the same on a sheet, but for references to the row or the table of the cell itself. */
function keyOf(argument: string, { sheetId, row, column }: SheetCell, reference: Reference): string {
  const isOwn = reference.kind === "table" && (reference.part === "thisRow" || reference.table === undefined);
  return JSON.stringify([sheetId, argument, ...(isOwn ? [row, column] : [])]);
}

function shapeOfAddress(address: string): Shape | undefined {
  const parsed = parseA1Ref(address);
  if (parsed === undefined || !("range" in parsed) || parsed.range === undefined) return undefined;
  const { top, left, bottom, right } = parsed.range;
  return {
    rows: (bottom ?? MOST_ROWS - 1) - (top ?? 0) + 1,
    columns: (right ?? MOST_COLUMNS - 1) - (left ?? 0) + 1,
  };
}

function holds(range: Excel.Range, { row, column }: SheetCell): boolean {
  return (
    row >= range.rowIndex &&
    row < range.rowIndex + range.rowCount &&
    column >= range.columnIndex &&
    column < range.columnIndex + range.columnCount
  );
}

function textsIn(values: readonly (readonly unknown[])[]): string[] {
  return [...new Set(values.flat().filter((value): value is string => typeof value === "string" && value !== ""))];
}
