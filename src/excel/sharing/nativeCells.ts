/** Finds what became of cells and names whose formulas were made native, whatever was renamed, inserted or sorted since. */
import { wordsOf } from "../../formulas/formulaFrame";
import { followedFormula, patternOf } from "../../formulas/native/followedFormula";
import { cellAddress } from "../../sheets/address";
import type { Block, CellPosition } from "../../sheets/spec";
import type { DefinedName } from "../change/definedNames";
import { keyOf, placeKey, type CellName, type SheetCell } from "../reading/sheetCells";
import type { Anchor } from "./nativeAnchors";
import type { RegisteredEntry } from "./nativeRegister";

export interface LeftNative extends CellName {
  /** The cell holds something else by now, or it or its sheet is gone. */
  readonly reason: "changed" | "cellGone" | "sheetGone";
}

/** The workbook as it is now. */
export interface FollowedWorkbook {
  readonly cells: readonly SheetCell[];
  readonly names: readonly DefinedName[];
  readonly anchors: readonly Anchor[];
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/** A cell or a name that holds what became of a native formula. */
export interface NativeHolder {
  readonly group: NativeGroup;
  readonly native: string;
  /** As it is to be written now. */
  readonly live: string;
  /** From there the formula is read. */
  readonly at: SheetCell;
  readonly name?: DefinedName;
}

/** Entries of a sheet whose formulas have one pattern: any of them tells how each of their cells is written. */
export interface NativeGroup {
  readonly sheetId: string;
  readonly entries: RegisteredEntry[];
  readonly byAddress: Map<string, RegisteredEntry>;
}

/** Of the sheet that the entries are of; those whose sheet is gone have none. */
export function groupsOf(entries: readonly RegisteredEntry[], workbook: FollowedWorkbook): NativeGroup[] {
  const groups = new Map<string, NativeGroup>();
  for (const entry of entries) {
    const sheetId = homeOf(entry, workbook);
    if (sheetId === undefined) continue;
    const key = JSON.stringify([sheetId, patternOf(entry)]);
    const group: NativeGroup = groups.get(key) ?? { sheetId, entries: [], byAddress: new Map() };
    group.entries.push(entry);
    group.byAddress.set(entry.address, entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/**
 * The sheet of an entry; "" for the workbook's own names. Excel's id stays when a sheet is renamed, but not in every copy
 * of a file; the name is all that stayed then, or the hidden name on its cells. A copied sheet has that one, too.
 */
export function homeOf(
  { sheetId, sheetName, anchor }: Pick<RegisteredEntry, "sheetId" | "sheetName" | "anchor">,
  { sheets, anchors }: FollowedWorkbook,
): string | undefined {
  if (sheetId === "") return "";
  const marked = anchors.filter(({ name }) => anchor !== "" && name === anchor).map((each) => each.sheetId);
  const known = [...sheets.filter(({ id }) => id === sheetId), ...sheets.filter(({ name }) => name === sheetName)];
  const [first] = [...known.filter(({ id }) => marked.includes(id)), ...known];
  return first?.id ?? (marked.length === 1 ? marked[0] : undefined);
}

/** What may be made live again; each cell once. */
export function holdersOf(groups: readonly NativeGroup[], workbook: FollowedWorkbook): NativeHolder[] {
  return [...cellsOf(groups, workbook), ...groups.flatMap((group) => namesOf(group, workbook))];
}

/**
 * First where the hidden names lie, then where an entry says, then elsewhere in the same columns: sorting takes formulas
 * away from under a name, and new rows of a table take the formula of its column.
 */
function cellsOf(groups: readonly NativeGroup[], workbook: FollowedWorkbook): NativeHolder[] {
  const cellsLike = cellsByWords(workbook);
  const taken = new Set<string>();
  const passes = [isMarked, isAtEntry, isInColumn];
  return passes.flatMap((isThere) =>
    groups.flatMap((group) => {
      const marks = marksOf(group, workbook);
      const cells = cellsLike(group).filter((cell) => !taken.has(keyOf(cell)) && isThere(cell, marks, group));
      const found = cells.flatMap((cell) => holderAt(group, cell));
      for (const { at } of found) taken.add(keyOf(at));
      return found;
    }),
  );
}

function cellsByWords({ cells }: FollowedWorkbook): (group: NativeGroup) => readonly SheetCell[] {
  const bySheet = new Map<string, Map<string, SheetCell[]>>();
  for (const cell of cells) {
    if (cell.formula === undefined) continue;
    const byWords = bySheet.get(cell.sheetId) ?? new Map<string, SheetCell[]>();
    bySheet.set(cell.sheetId, byWords);
    const words = wordsOf(cell.formula);
    const alike = byWords.get(words);
    if (alike) alike.push(cell);
    else byWords.set(words, [cell]);
  }
  return ({ sheetId, entries: [entry] }) => (entry && bySheet.get(sheetId)?.get(wordsOf(entry.native))) ?? [];
}

function holderAt(group: NativeGroup, at: SheetCell): NativeHolder[] {
  const native = at.formula ?? "";
  const own = group.byAddress.get(cellAddress(at));
  for (const entry of [own, group.entries[0]]) {
    const live = entry && followedFormula(entry, native);
    if (live !== undefined) return [{ group, native, live, at }];
  }
  return [];
}

function marksOf({ sheetId, entries }: NativeGroup, { anchors }: FollowedWorkbook): Block[] {
  const names = new Set(entries.map(({ anchor }) => anchor));
  return anchors.flatMap(({ name, block, ...anchor }) =>
    block && anchor.sheetId === sheetId && names.has(name) ? [block] : [],
  );
}

type IsThere = (cell: CellPosition, marks: readonly Block[], group: NativeGroup) => boolean;

const isMarked: IsThere = ({ row, column }, marks) =>
  marks.some(
    (block) =>
      row >= block.row &&
      row < block.row + block.rows &&
      column >= block.column &&
      column < block.column + block.columns,
  );

const isAtEntry: IsThere = (cell, _, { byAddress }) => byAddress.has(cellAddress(cell));

const isInColumn: IsThere = ({ column }, marks) =>
  marks.some((block) => column >= block.column && column < block.column + block.columns);

/** A name can't be spelled like the address of a cell. */
function namesOf(group: NativeGroup, { names }: FollowedWorkbook): NativeHolder[] {
  return group.entries.flatMap((entry) => {
    const name = names.find((each) => each.name === entry.address && (each.sheet?.id ?? "") === group.sheetId);
    const live = name && followedFormula(entry, name.formula);
    if (name === undefined || live === undefined) return [];
    const at = { sheetId: group.sheetId, sheetName: name.sheet?.name ?? "", row: 0, column: 0, value: null };
    return [{ group, native: name.formula, live, at, name }];
  });
}

/** Entries whose cells and names were not found: one for each that is missing, the ones that stand elsewhere first. */
export function leftOf(
  entries: readonly RegisteredEntry[],
  groups: readonly NativeGroup[],
  found: readonly NativeHolder[],
  workbook: FollowedWorkbook,
): { readonly entry: RegisteredEntry; readonly told: LeftNative }[] {
  const known = new Set(groups.flatMap((group) => group.entries));
  const homeless = entries
    .filter((entry) => !known.has(entry))
    .map((entry) => ({ entry, told: { ...nameIn(entry), reason: "sheetGone" as const } }));
  return [...homeless, ...groups.flatMap((group) => leftIn(group, found, workbook))];
}

function leftIn(group: NativeGroup, found: readonly NativeHolder[], workbook: FollowedWorkbook) {
  const own = found.filter((each) => each.group === group);
  const keys = new Set(own.map(({ at, name }) => (name ? placeKey(group.sheetId, name.name) : keyOf(at))));
  const together = byAnchor(group);
  const places = group.entries.map((entry) => ({ entry, ...placeNow(entry, together, group, workbook) }));
  const elsewhere = places.filter(({ address }) => !keys.has(placeKey(group.sheetId, address)));
  const missing = Math.max(0, group.entries.length - own.length);
  const sheetName = workbook.sheets.find(({ id }) => id === group.sheetId)?.name;
  return elsewhere.slice(elsewhere.length - missing).map(({ entry, address, isGone }) => ({
    entry,
    told: {
      sheetId: group.sheetId,
      sheetName: sheetName ?? entry.sheetName,
      address,
      reason: isGone ? ("cellGone" as const) : ("changed" as const),
    },
  }));
}

/** The entries under each hidden name, with their places there. */
function byAnchor({ entries }: NativeGroup): ReadonlyMap<string, ReadonlyMap<RegisteredEntry, number>> {
  const anchors = new Map<string, Map<RegisteredEntry, number>>();
  for (const entry of entries) {
    const under = anchors.get(entry.anchor) ?? new Map<RegisteredEntry, number>();
    anchors.set(entry.anchor, under.set(entry, under.size));
  }
  return anchors;
}

/** Where the cell of an entry has gone with its hidden name, as far as that tells. */
function placeNow(
  entry: RegisteredEntry,
  together: ReadonlyMap<string, ReadonlyMap<RegisteredEntry, number>>,
  group: NativeGroup,
  { anchors }: FollowedWorkbook,
): { readonly address: string; readonly isGone: boolean } {
  const anchor = anchors.find(({ name, sheetId }) => name === entry.anchor && sheetId === group.sheetId);
  if (anchor === undefined) return { address: entry.address, isGone: false };
  if (anchor.block === undefined) return { address: entry.address, isGone: true };
  const under = together.get(entry.anchor);
  const place = under?.get(entry);
  const { row, column, rows } = anchor.block;
  return rows === under?.size && place !== undefined
    ? { address: cellAddress({ row: row + place, column }), isGone: false }
    : { address: entry.address, isGone: false };
}

function nameIn({ sheetId, sheetName, address }: RegisteredEntry): CellName {
  return { sheetId, sheetName, address };
}

/** Copies of sheets with native formulas: the hidden names are theirs as well, but the formulas were never replaced there. */
export function copiesOf(entries: readonly RegisteredEntry[], workbook: FollowedWorkbook): string[] {
  const words = new Set(entries.map(({ native }) => wordsOf(native)));
  const homes = new Map(entries.map((entry) => [entry.anchor, homeOf(entry, workbook)]));
  const copied = workbook.anchors.filter(({ name, sheetId }) => homes.has(name) && homes.get(name) !== sheetId);
  const sheetIds = new Set(copied.map(({ sheetId }) => sheetId));
  const native = workbook.cells.filter(
    ({ sheetId, formula }) => sheetIds.has(sheetId) && formula !== undefined && words.has(wordsOf(formula)),
  );
  return [...new Set(native.map(({ sheetName }) => sheetName))];
}
