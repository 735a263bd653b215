import { patternOf } from "../../formulas/native/followedFormula";
import { blockAddress, sheetReference } from "../../sheets/address";
import type { NativeEntry } from "../../sheets/share/nativeRegisterTable";
import type { Block } from "../../sheets/spec";
import type { DefinedName } from "../change/definedNames";
import type { NameChange } from "../change/workbookChange";
import { blockOfName } from "../reading/namedCells";
import type { CellPlace } from "../reading/sheetCells";

/**
 * Hidden names of a sheet that lie on cells whose formulas were made native: Excel takes them along when rows and columns
 * are inserted and when the sheet is renamed, saves them with the file, and copies them with the sheet.
 */
const PREFIX = "PartnerNative_";

export interface Anchor {
  readonly name: string;
  readonly formula: string;
  readonly sheetId: string;
  readonly sheetName: string;
  /** Where it lies now; none if its cells were deleted. */
  readonly block: Block | undefined;
}

/** An entry, with its cell; a defined name needs no other to be found again. */
export interface EntryPlace {
  readonly entry: NativeEntry;
  readonly at?: CellPlace;
}

export function anchorsIn(names: readonly DefinedName[]): Anchor[] {
  return names.flatMap(({ name, formula, sheet }) =>
    sheet !== undefined && name.startsWith(PREFIX)
      ? [{ name, formula, sheetId: sheet.id, sheetName: sheet.name, block: blockOfName(formula) }]
      : [],
  );
}

/** Entries with the hidden names that are to go with their cells, and these names. */
export interface Anchored {
  readonly entries: readonly NativeEntry[];
  readonly names: readonly NameChange[];
}

/** Marks the cells of entries: those below one another whose formulas have one pattern together. */
export function anchored(places: readonly EntryPlace[], used: readonly Anchor[]): Anchored {
  const numbers = used.map(({ name }) => Number(name.slice(PREFIX.length)));
  const first = Math.max(0, ...numbers.filter(Number.isInteger)) + 1;
  const anchors = new Map<NativeEntry, string>();
  const names = runsOf(places).map(({ at, entries }, index): NameChange => {
    const name = `${PREFIX}${first + index}`;
    for (const entry of entries) anchors.set(entry, name);
    const cells = blockAddress({ row: at.row, column: at.column, rows: entries.length, columns: 1 }, "absolute");
    const formula = `=${sheetReference(at.sheetName, cells)}`;
    return { name, sheetId: at.sheetId, sheetName: at.sheetName, before: null, after: { formula, isHidden: true } };
  });
  return { entries: places.map(({ entry }) => ({ ...entry, anchor: anchors.get(entry) ?? "" })), names };
}

/** Takes hidden names away. */
export function removedAnchors(anchors: readonly Anchor[]): NameChange[] {
  return anchors.map(({ name, sheetId, sheetName, formula }) => ({
    name,
    sheetId,
    sheetName,
    before: { formula, isHidden: true },
    after: null,
  }));
}

interface Run {
  readonly at: CellPlace;
  readonly pattern: string;
  readonly entries: NativeEntry[];
}

function runsOf(places: readonly EntryPlace[]): Run[] {
  const cells = places.flatMap(({ entry, at }) => (at ? [{ entry, at, pattern: patternOf(entry) }] : []));
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
