import { isReference, parseA1Ref, parseStructRef, tokenize, tokenTypes, type ReferenceStruct } from "@borgar/fx";
import type { Language } from "../../../src/playbook/language";
import { linkedFromSpec } from "../../../src/sheets/linkedWorkbook";
import type { Block, SheetSpec } from "../../../src/sheets/spec";
import type { Template } from "../../../src/sheets/template";
import { templates } from "../../../src/sheets/templates";

/** 9 March 2026, a Monday: golden sheets must not change from day to day. */
export const TODAY = 46090;

export interface SpecChoices {
  readonly language: Language;
  readonly sample: boolean;
  readonly currency?: string;
  /** Of the wanted template; the others have their default. */
  readonly rows?: number;
}

/** The sheet of a template, after those that it reads: a workbook in which every table has its own name. */
export function specsFor(template: Template, choices: SpecChoices): SheetSpec[] {
  const specs: SheetSpec[] = [];
  const add = (each: Template): void => {
    if (specs.some(({ templateId }) => templateId === each.id)) return;
    for (const id of each.needs ?? []) add(templateOf(id));
    specs.push(built(each, specs, choices, each === template ? choices.rows : undefined));
  };
  add(template);
  return specs;
}

export function specOf(template: Template, choices: SpecChoices): SheetSpec {
  return specsFor(template, choices).at(-1) as SheetSpec;
}

/** What is printed of a sheet that a template makes: it is known beforehand. */
export function printedArea({ print: { area }, name }: SheetSpec): Block {
  if (area === undefined) throw new Error(`${name} has no print area`);
  return area;
}

function built(template: Template, specs: readonly SheetSpec[], choices: SpecChoices, rows?: number): SheetSpec {
  const { language, sample, currency = "EUR" } = choices;
  return template.build(
    { language, sample, currency, rows: rows ?? template.rows?.default ?? 0, today: TODAY },
    { sheets: specs.map((spec) => linkedFromSpec(spec, spec.name, [])) },
  );
}

function templateOf(id: string): Template {
  const found = templates.find((template) => template.id === id);
  if (found === undefined) throw new Error(`No template ${id}`);
  return found;
}

export interface PlacedBlock {
  readonly sheet: SheetSpec;
  readonly block: Block;
}

export interface FormulaPlace {
  readonly sheet: SheetSpec;
  readonly row: number;
  readonly column: number;
}

/** What a formula reads, in whatever sheet it lies; names and structured references as the cells they stand for. */
export function precedents(formula: string, at: FormulaPlace, workbook: readonly SheetSpec[]): PlacedBlock[] {
  return tokenize(formula, { mergeRefs: true })
    .filter(isReference)
    .map(({ type, value }) =>
      type === tokenTypes.REF_STRUCT ? structured(value, at, workbook) : plainOrNamed(value, at, workbook),
    );
}

function plainOrNamed(reference: string, at: FormulaPlace, workbook: readonly SheetSpec[]): PlacedBlock {
  const parsed = parseA1Ref(reference);
  if (parsed === undefined) throw new Error(`Not a reference: ${reference}`);
  const sheetName = parsed.context?.at(-1);
  const sheet = sheetName === undefined ? at.sheet : workbook.find(({ name }) => name === sheetName);
  if (sheet === undefined) throw new Error(`${reference} refers to a sheet that is not there`);
  if ("name" in parsed) return named(parsed.name, sheet);
  const { top, left, bottom = top, right = left } = parsed.range;
  if (top === null || left === null || bottom === null || right === null) {
    throw new Error(`Whole rows or columns in ${reference}`);
  }
  return { sheet, block: { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } };
}

function named(name: string, sheet: SheetSpec): PlacedBlock {
  const found = sheet.names.find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`${name} is no name of ${sheet.name}`);
  if ("block" in found) return { sheet, block: found.block };
  const table = sheet.tables.find((candidate) => candidate.name === found.table);
  if (table === undefined) throw new Error(`${name} names a table that is not there`);
  return { sheet, block: columnsOf(sheet, table.block, [found.heading]) };
}

function structured(text: string, at: FormulaPlace, workbook: readonly SheetSpec[]): PlacedBlock {
  const reference = parseStructRef(text);
  if (reference === undefined) throw new Error(`Not a reference: ${text}`);
  const owner = ownerOf(reference, at, workbook);
  const block = columnsOf(owner.sheet, owner.block, reference.columns ?? []);
  return reference.sections?.includes("this row")
    ? { sheet: owner.sheet, block: { ...block, row: at.row, rows: 1 } }
    : { sheet: owner.sheet, block };
}

function ownerOf({ table: wanted }: ReferenceStruct, at: FormulaPlace, workbook: readonly SheetSpec[]): PlacedBlock {
  const owners = workbook.flatMap((sheet) => sheet.tables.map((table) => ({ sheet, ...table })));
  const owner = wanted
    ? owners.find(({ name }) => name === wanted)
    : owners.find(({ sheet, block }) => sheet === at.sheet && inside({ ...at, rows: 1, columns: 1 }, block));
  if (owner === undefined) throw new Error(`No table ${wanted ?? "around the formula"}`);
  return owner;
}

/** The body of a table's columns, from the first wanted to the last. */
function columnsOf(sheet: SheetSpec, table: Block, wanted: readonly string[]): Block {
  const body = { ...table, row: table.row + 1, rows: table.rows - 1 };
  if (wanted.length === 0) return body;
  const [headings] = linkedFromSpec(sheet, sheet.name, []).tables.flatMap((linked, index) =>
    sheet.tables[index]?.block === table ? [linked.headings] : [],
  );
  const places = wanted.map((heading) => {
    const place = headings?.indexOf(heading) ?? -1;
    if (place < 0) throw new Error(`No column ${heading} on ${sheet.name}`);
    return place;
  });
  const first = Math.min(...places);
  return { ...body, column: table.column + first, columns: Math.max(...places) - first + 1 };
}

export function inside(inner: Block, outer: Block): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
