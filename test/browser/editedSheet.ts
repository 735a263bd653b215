import { parseAddress } from "../../preview/model/address";
import type { Block, SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { snapshotOf, valuesOf } from "./templateSheet";
import type { Workbook } from "./workbook";

/** What a person does to a workbook. Runs in the page: it may use nothing but the preview that it is given. */
export type Act = (preview: typeof window.preview) => void | Promise<void>;

export async function person({ page }: Pick<Workbook, "page">, act: Act): Promise<void> {
  await page.evaluate(`(async () => {
    await (${act.toString()})(window.preview);
    await window.preview.settled();
  })()`);
}

/** The workbook after an act. By then the act is undone, which has to bring back the very same workbook. */
export async function editedBy(
  workbook: Pick<Workbook, "page">,
  original: WorkbookSnapshot,
  act: Act,
  steps = 1,
): Promise<WorkbookSnapshot> {
  await person(workbook, act);
  const edited = await snapshotOf(workbook);
  for (let step = 0; step < steps; step += 1) await person(workbook, (preview) => preview.undo());
  const undone = await snapshotOf(workbook);
  expect({ ...undone, activeSheet: "" }).toEqual({ ...original, activeSheet: "" });
  return edited;
}

export function sheetIn({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const sheet = sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`There is no sheet named "${name}".`);
  return sheet;
}

/** A table of the sheet; its first one, if no name is given. */
export function tableOf({ tables }: SheetSnapshot, name?: string): TableSnapshot {
  const table = name === undefined ? tables[0] : tables.find((each) => each.name === name);
  if (!table) throw new Error("The sheet has no such table.");
  return table;
}

/** What a column of a table shows, from its first row on. */
export function columnOf(sheet: SheetSnapshot, heading: string, table = tableOf(sheet)): unknown[] {
  const column = table.block.column + table.columns.indexOf(heading);
  return valuesOf(sheet, table.block.row + 1, column, table.block.rows - 1, 1).flat();
}

export type TableRow = Readonly<Record<string, unknown>>;

/** The rows of a table by their headings; what shows nothing is left out. */
export function rowsOf(sheet: SheetSnapshot, table = tableOf(sheet)): TableRow[] {
  const { row, column, rows, columns } = table.block;
  return valuesOf(sheet, row + 1, column, rows - 1, columns)
    .map((values) => table.columns.map((heading, place) => [heading, values[place]] as const).filter(isShown))
    .filter((cells) => cells.length > 0)
    .map((cells) => Object.fromEntries(cells));
}

/** The rows of the table of that name, whatever its sheet is called. */
export function rowsIn(workbook: WorkbookSnapshot, name: string): TableRow[] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  if (!sheet) throw new Error(`There is no table named "${name}".`);
  return rowsOf(sheet, tableOf(sheet, name));
}

function isShown([, value]: readonly [string, unknown]): boolean {
  return value !== null && value !== "";
}

/** Where everything lies that covers cells. */
export function places({ tables, merged, validations, colourRules, charts, print, freeze }: SheetSnapshot) {
  return {
    tables: tables.map(({ block }) => block),
    merged: [...merged].sort((one, other) => one.row - other.row || one.column - other.column),
    validations: validations.map(({ block }) => block),
    rules: colourRules.map(({ block }) => block),
    charts: charts.map(({ series }) => series.map(({ values, categories }) => [values.block, categories?.block])),
    chartFrames: charts.map(({ place: { from, to } }) => ({
      ...from,
      rows: to.row - from.row + 1,
      columns: to.column - from.column + 1,
    })),
    area: print.area,
    titles: print.titleRows,
    freeze,
  };
}

/** The same places after cells from a row or a column on have shifted. */
export function shifted<Place>(place: Place, along: "row" | "column", from: number, by: number): Place {
  const size = along === "row" ? "rows" : "columns";
  const moved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(moved);
    if (typeof value !== "object" || value === null) return value;
    const block = value as Record<string, number>;
    const [first, count] = [block[along], block[size]];
    if (first === undefined || count === undefined) {
      return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, moved(each)]));
    }
    if (first >= from) return { ...block, [along]: first + by };
    return first + count > from ? { ...block, [size]: count + by } : block;
  };
  return moved(place) as Place;
}

/** The cells that each of a sheet's names stands for. */
export function namedBlocks({ names }: WorkbookSnapshot, sheet: string): Record<string, Block> {
  return Object.fromEntries(
    names
      .filter((name) => name.sheet === sheet && name.visible)
      .map(({ name, formula }) => [name, blockIn(formula)] as const)
      .flatMap(([name, block]) => (block ? [[name, block]] : [])),
  );
}

function blockIn(formula: string): Block | undefined {
  return parseAddress(formula.slice(1))?.block;
}

/** What a workbook shows, whatever cells it is in. Each sheet is known by its template. */
export function shownBy(workbook: WorkbookSnapshot) {
  return Object.fromEntries(
    workbook.sheets.map((sheet) => [sheet.customProperties["partnerPlaybook.template"] ?? sheet.name, shownOn(sheet)]),
  );

  function shownOn(sheet: SheetSnapshot) {
    const names = Object.entries(namedBlocks(workbook, sheet.name));
    return {
      tables: Object.fromEntries(sheet.tables.map((table) => [table.name, sorted(rowsOf(sheet, table))])),
      names: Object.fromEntries(names.map(([name, block]) => [name, shownIn(sheet, block)])),
      charts: sheet.charts.map(({ series }) =>
        series.map(({ values, categories }) => [
          shownIn(sheetIn(workbook, values.sheet), values.block),
          categories && shownIn(sheetIn(workbook, categories.sheet), categories.block),
        ]),
      ),
      calculated: calculatedBesideTables(sheet),
    };
  }
}

function shownIn(sheet: SheetSnapshot, { row, column, rows, columns }: Block): unknown[] {
  return valuesOf(sheet, row, column, rows, columns)
    .flat()
    .filter((value) => value !== null && value !== "");
}

/** Row by row; within a row in no order, so that columns may change places. */
function calculatedBesideTables({ cells, tables }: SheetSnapshot): unknown[][] {
  const inTables = (row: number, column: number): boolean =>
    tables.some(
      ({ block }) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    );
  const byRow = new Map<number, unknown[]>();
  for (const { row, column, formula, value } of cells) {
    if (formula === undefined || inTables(row, column)) continue;
    byRow.set(row, [...(byRow.get(row) ?? []), value]);
  }
  return [...byRow].sort(([one], [other]) => one - other).map(([, values]) => sorted(values));
}

function sorted<Item>(items: readonly Item[]): Item[] {
  const keyed = items.map((item) => [asText(item), item] as const);
  return keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, item]) => item);
}

function asText(item: unknown): string {
  const entries = typeof item === "object" && item !== null ? Object.entries(item).sort() : item;
  return JSON.stringify(entries);
}
