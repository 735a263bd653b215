import { cellAddress } from "../../src/sheets/address";
import type { Block, SheetSpec } from "../../src/sheets/spec";
import { placesOf, type TableDefinition } from "../../src/sheets/tableDefinition";
import { templateOf } from "../../src/sheets/templates";
import { specOf } from "../unit/sheets/specWorkbook";

const specs = new Map<string, SheetSpec>();

/** A sheet as it is made: places are the same in both languages. */
function madeSheet(templateId: string, rows?: number): SheetSpec {
  const key = `${templateId} ${rows}`;
  const choices = { language: "en", sample: true, ...(rows !== undefined && { rows }) } as const;
  const spec = specs.get(key) ?? specOf(templateOf(templateId), choices);
  specs.set(key, spec);
  return spec;
}

/** A generated table where it is made, with its headings. */
export function tableBlock({ templateId, name: wanted }: TableDefinition<string>): Block {
  const table = madeSheet(templateId).tables.find(({ name }) => name === wanted);
  if (table === undefined) throw new Error(`${templateId} has no table ${wanted}`);
  return table.block;
}

/** The cells of a column of a generated table. */
export function tableColumn<Column extends string>(definition: TableDefinition<Column>, id: NoInfer<Column>): Block {
  const { row, column, rows } = tableBlock(definition);
  return { row: row + 1, column: column + placesOf(definition)[id], rows: rows - 1, columns: 1 };
}

/** "C9": a cell of a generated table where it is made, rows counted from 0. */
export function tableCell<Column extends string>(
  definition: TableDefinition<Column>,
  id: NoInfer<Column>,
  row: number,
): string {
  const { row: first, column } = tableColumn(definition, id);
  return cellAddress({ row: first + row, column });
}

/** The cells that a generated sheet calls by this name. */
export function namedBlock(templateId: string, wanted: string): Block {
  const found = madeSheet(templateId).names.find(({ name }) => name === wanted);
  if (found === undefined || !("block" in found)) throw new Error(`${templateId} has no cells called ${wanted}`);
  return found.block;
}

/** Where the sentence beside a chart stands, on a sheet of so many rows or of as many as it usually has. */
export function sentencePlace(templateId: string, chart: string, rows?: number): Block {
  const found = madeSheet(templateId, rows).charts.find(({ name }) => name === chart);
  if (found === undefined) throw new Error(`${templateId} has no chart ${chart}`);
  return found.sentence;
}
