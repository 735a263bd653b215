import { parseA1Ref } from "@borgar/fx";
import type { Block } from "../sheets/spec";
import { readDefinedNames, type DefinedName } from "./definedNames";
import type { FormulaReader } from "./formulaReader";
import type { NativeEntry } from "./nativeRegister";
import type { CellPlace } from "./sheetCells";

/**
 * Hidden names of a sheet that lie on cells whose formulas were made native: Excel takes them along when rows and columns
 * are inserted and when the sheet is renamed, saves them with the file, and copies them with the sheet.
 */
const PREFIX = "PartnerNative_";

export interface Anchor {
  readonly item: Excel.NamedItem;
  readonly name: string;
  readonly sheetId: string;
  /** Where it lies now; none if its cells were deleted. */
  readonly block: Block | undefined;
}

/** An entry, with its cell; a defined name needs no other to be found again. */
export interface EntryPlace {
  readonly entry: NativeEntry;
  readonly at?: CellPlace;
}

export interface Anchored {
  readonly entries: readonly NativeEntry[];
  readonly items: readonly Excel.NamedItem[];
}

export function anchorsIn(names: readonly DefinedName[]): Anchor[] {
  return names.flatMap(({ item, name, formula, sheet }) =>
    sheet !== undefined && name.startsWith(PREFIX) ? [{ item, name, sheetId: sheet.id, block: blockOf(formula) }] : [],
  );
}

function blockOf(formula: string): Block | undefined {
  const parsed = parseA1Ref(formula.replace(/^=/, ""), { allowNamed: false });
  if (parsed === undefined || !("range" in parsed)) return undefined;
  const { top, left, bottom, right } = parsed.range;
  if (top == null || left == null || bottom == null || right == null) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Marks the cells of entries: those below one another whose formulas have one pattern together. */
export async function addAnchors(
  context: Excel.RequestContext,
  reader: FormulaReader,
  places: readonly EntryPlace[],
): Promise<Anchored> {
  const used = anchorsIn(await readDefinedNames(context)).map(({ name }) => Number(name.slice(PREFIX.length)));
  const first = Math.max(0, ...used.filter(Number.isInteger)) + 1;
  const anchors = new Map<NativeEntry, string>();
  const items = runsOf(places, reader).map(({ at, entries }, index) => {
    const name = `${PREFIX}${first + index}`;
    for (const entry of entries) anchors.set(entry, name);
    const sheet = context.workbook.worksheets.getItem(at.sheetId);
    const item = sheet.names.add(name, sheet.getRangeByIndexes(at.row, at.column, entries.length, 1));
    item.visible = false;
    return item;
  });
  await context.sync();
  return { entries: places.map(({ entry }) => ({ ...entry, anchor: anchors.get(entry) ?? "" })), items };
}

export async function removeAnchors(context: Excel.RequestContext, items: readonly Excel.NamedItem[]): Promise<void> {
  for (const item of items) item.delete();
  await context.sync();
}

interface Run {
  readonly at: CellPlace;
  readonly pattern: string;
  readonly entries: NativeEntry[];
}

function runsOf(places: readonly EntryPlace[], reader: FormulaReader): Run[] {
  const cells = places.flatMap(({ entry, at }) => (at ? [{ entry, at, pattern: reader.patternOf(entry) }] : []));
  cells.sort(
    (one, other) =>
      one.at.sheetId.localeCompare(other.at.sheetId) || one.at.column - other.at.column || one.at.row - other.at.row,
  );
  const runs: Run[] = [];
  for (const { entry, at, pattern } of cells) {
    const last = runs.at(-1);
    const follows =
      last?.pattern === pattern &&
      last.at.sheetId === at.sheetId &&
      last.at.column === at.column &&
      last.at.row + last.entries.length === at.row;
    if (follows) last.entries.push(entry);
    else runs.push({ at, pattern, entries: [entry] });
  }
  return runs;
}
