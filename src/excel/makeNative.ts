import { bannerChanges } from "./banners";
import { recalculate, settledCells } from "./calculated";
import { textOfValue } from "./cellValue";
import { changeWorkbook } from "./change/changeWorkbook";
import { sameContent, type WorkbookChange } from "./change/workbookChange";
import { dependsOnNames, readDefinedNames, replacedName, type DefinedName } from "./definedNames";
import type { ExcelRun } from "./excelRun";
import { afterFailedWriting } from "./failedWriting";
import { formulaChanges } from "./formulaChanges";
import type { FormulaReader, NotNativeReason } from "./formulaReader";
import { anchored, anchorsIn, type EntryPlace } from "./nativeAnchors";
import { inExcel } from "./inExcel";
import { answered } from "./nativePlaces";
import { addedEntries, checkRegister, readRegister } from "./nativeRegister";
import { sameValue } from "./sameValue";
import { selectedFormulas, type SelectedFormulas } from "./selectedFormulas";
import {
  keyOf,
  nameOf,
  type CellName,
  type CellPlace,
  type Difference,
  type SheetCell,
  type SheetScope,
} from "./sheetCells";
import { withoutSpilled } from "./spilledCells";
import { minute } from "./today";
import { checkUnprotected } from "./unprotected";

export interface NotMadeNative extends CellName {
  readonly reason: NotNativeReason;
  readonly detail: string;
}

export type MadeNative =
  | {
      readonly kind: "made";
      readonly count: number;
      readonly leftAlone: readonly NotMadeNative[];
      /** Defined names that call a PARTNER function still. */
      readonly namesLeft: readonly string[];
      /** Calculated columns of tables of which some cells were selected: Excel changes them only as a whole. */
      readonly wholeColumns: readonly CellName[];
      /** Where it is written down; nowhere if nothing was made native. */
      readonly register?: { readonly sheetName: string };
    }
  /** Everything was put back. */
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

/** How far it is, from 0 to 1. */
export type OnShare = (share: number) => void;

/**
 * Replaces the formulas that call PARTNER functions by ones that need no add-in, if every value stays the same; else
 * nothing is changed. What was replaced is written down in the workbook.
 */
export async function makeNative(
  scope: SheetScope,
  reader: FormulaReader,
  onShare?: OnShare,
  run: ExcelRun = {},
): Promise<MadeNative> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      const work = { context, scope, reader, onShare };
      onShare?.(0.05);
      const found = await findCallers(work);
      onShare?.(0.2);
      const { replaced, leftAlone } = await nativeForms(work, found);
      onShare?.(0.4);
      const left = { leftAlone, namesLeft: namesLeft(found, replaced), wholeColumns: found.wholeColumns };
      if (replaced.length === 0) return { kind: "made", count: 0, ...left };
      const { change, registerName } = await nativeChange(work, found, replaced);
      const differences: Difference[] = [];
      const made = await changeWorkbook(context, change, async () => {
        differences.push(...(await compare(work, found, replaced, isMeant(change, registerName))));
        return differences.length === 0;
      });
      onShare?.(1);
      if (made === undefined) return { kind: "differs", differences };
      return { kind: "made", count: replaced.length, ...left, register: { sheetName: registerName } };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

interface Work {
  readonly context: Excel.RequestContext;
  readonly scope: SheetScope;
  readonly reader: FormulaReader;
  readonly onShare: OnShare | undefined;
}

/** The workbook before, and what calls PARTNER functions in it. */
interface FoundCallers {
  readonly before: readonly SheetCell[];
  readonly names: readonly DefinedName[];
  readonly callingNames: readonly DefinedName[];
  /** All cells that do. */
  readonly calling: readonly SheetCell[];
  /** What is to be made native, as far as it can. */
  readonly callers: readonly Caller[];
  readonly wholeColumns: readonly CellName[];
}

async function findCallers({ context, scope, reader }: Work): Promise<FoundCallers> {
  await recalculate(context);
  const calls = ({ formula }: SheetCell) => formula !== undefined && reader.callsPartner(formula);
  const before = await settledCells(context, scope, calls);
  const calling = await withoutSpilled(context, before.filter(calls));
  const { cells, wholeColumns } = await inScope(context, scope, calling);
  const names = await readDefinedNames(context);
  const callingNames = names.filter(({ formula }) => reader.callsPartner(formula));
  const callers = [...cells.map(callingCell), ...callingNames.filter(within(scope, before)).map(callingName)];
  return { before, names, callingNames, calling, callers, wholeColumns };
}

/** Of the cells that call PARTNER functions, those that are to be made native. */
async function inScope(
  context: Excel.RequestContext,
  scope: SheetScope,
  cells: readonly SheetCell[],
): Promise<SelectedFormulas> {
  return scope === "selection" ? selectedFormulas(context, cells) : { cells, wholeColumns: [] };
}

/** What holds a formula that calls a PARTNER function: a cell or a defined name. */
interface Caller {
  readonly live: string;
  /** From there the formula is read; of a name it matters little, because Excel writes the sheet into its references. */
  readonly at: SheetCell;
  readonly name?: DefinedName;
}

function callingCell(cell: SheetCell): Caller {
  return { live: cell.formula ?? "", at: cell };
}

function callingName(name: DefinedName): Caller {
  const { id = "", name: sheetName = "" } = name.sheet ?? {};
  return { live: name.formula, at: { sheetId: id, sheetName, row: 0, column: 0, value: null }, name };
}

/** The workbook's names belong to no sheet. */
function within(scope: SheetScope, cells: readonly SheetCell[]): (name: DefinedName) => boolean {
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  return ({ sheet }) => scope === "workbook" || (scope === "sheet" && sheet !== undefined && sheetIds.has(sheet.id));
}

interface Replaced {
  readonly caller: Caller;
  readonly native: string;
}

/** A name without a native form is told with the names that are left. */
async function nativeForms({ context, reader }: Work, { callers, before }: FoundCallers) {
  const forms = await answered(context, reader, before, (places) =>
    callers.map(({ live, at }) => reader.nativeForm(live, places.of(at))),
  );
  const replaced: Replaced[] = [];
  const leftAlone: NotMadeNative[] = [];
  callers.forEach((caller, index) => {
    const form = forms[index];
    if (form?.ok) replaced.push({ caller, native: form.formula });
    else if (form && !caller.name) leftAlone.push({ ...nameOf(caller.at), reason: form.reason, detail: form.detail });
  });
  return { replaced, leftAlone };
}

function namesLeft({ callingNames }: FoundCallers, replaced: readonly Replaced[]): string[] {
  const names = new Set(replaced.map(({ caller }) => caller.name));
  return callingNames.filter((each) => !names.has(each)).map(({ name }) => name);
}

interface NativeChange {
  readonly change: WorkbookChange;
  readonly registerName: string;
}

/** Cells and names native, with what puts them back, and without the lines for readers who lack the add-in. */
async function nativeChange(
  { context, reader }: Work,
  { names, calling }: FoundCallers,
  replaced: readonly Replaced[],
): Promise<NativeChange> {
  const register = await readRegister(context);
  if (register) checkRegister(register, replaced.length);
  const cells = replaced.flatMap(({ caller: { name, at }, native }) => (name ? [] : [{ ...at, text: native }]));
  const sheetIds = cells.map(({ sheetId }) => sheetId);
  // Defined names are not locked with the cells.
  await checkUnprotected(context, [...sheetIds, ...(register ? [register.table.sheetId] : [])]);
  const { entries, names: anchors } = anchored(replaced.map(entryOf), anchorsIn(names), reader);
  const rows = await addedEntries(context, register, entries);
  const banners = await bannerChanges(context, nativeSheets(calling, cells), "remove");
  const change = {
    action: "makeNative",
    ...rows,
    cells: [...(await formulaChanges(context, cells)), ...banners, ...rows.cells],
    names: [
      ...replaced.flatMap(({ caller: { name }, native }) => (name ? [replacedName(name, native)] : [])),
      ...anchors,
    ],
  } as const;
  return { change, registerName: register?.table.sheetName ?? rows.sheet?.after?.name ?? "" };
}

/** What changes beside the formulas: the register, and lines for readers without the add-in. */
function isMeant({ cells }: WorkbookChange, registerName: string): (cell: SheetCell) => boolean {
  const values = new Set(
    cells.filter(({ before, after }) => "value" in after && !sameContent(before, after)).map(keyOf),
  );
  return (cell) => cell.sheetName === registerName || values.has(keyOf(cell));
}

/** The sheets on which the last PARTNER formula is replaced; beside a selection there may be others. */
function nativeSheets(calling: readonly SheetCell[], replaced: readonly CellPlace[]): ReadonlySet<string> {
  const keys = new Set(replaced.map(keyOf));
  const live = new Set(calling.filter((cell) => !keys.has(keyOf(cell))).map(({ sheetId }) => sheetId));
  return new Set(replaced.map(({ sheetId }) => sheetId).filter((id) => !live.has(id)));
}

/** The value after is the value before, or the change is taken back. */
function entryOf({ caller: { at, live, name }, native }: Replaced): EntryPlace {
  const value = name ? "" : textOfValue(at.value);
  const written = { when: minute(new Date()), live, native, valueBefore: value, valueAfter: value, anchor: "" };
  if (name === undefined) return { entry: { ...nameOf(at), ...written }, at };
  return { entry: { sheetId: at.sheetId, sheetName: at.sheetName, address: name.name, ...written } };
}

/** The values that became others. */
async function compare(
  work: Work,
  found: FoundCallers,
  replaced: readonly Replaced[],
  isMeant: (cell: SheetCell) => boolean,
): Promise<Difference[]> {
  const { context, scope, onShare } = work;
  onShare?.(0.7);
  await recalculate(context);
  const written = new Set(replaced.map(({ caller }) => keyOf(caller.at)));
  const after = await settledCells(context, scope, (cell) => written.has(keyOf(cell)));
  onShare?.(0.9);
  return differencesBetween(work, found, replaced, after, isMeant);
}

/**
 * Constants are compared as well: values into which a result spills look like them. Of formulas that were not replaced
 * only those that read a replaced name are: they are the only cells in which its value is seen.
 */
function differencesBetween(
  { reader }: Work,
  { before, names }: FoundCallers,
  replaced: readonly Replaced[],
  after: readonly SheetCell[],
  isMeant: (cell: SheetCell) => boolean,
): Difference[] {
  const wanted = new Set(replaced.flatMap(({ caller }) => (caller.name ? [] : [keyOf(caller.at)])));
  const readsName = dependsOnNames(
    replaced.flatMap(({ caller }) => caller.name ?? []),
    names,
    reader,
  );
  const [old, now] = [before, after].map((cells) => new Map(cells.map((cell) => [keyOf(cell), cell])));
  const keys = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
  return [...keys].flatMap((key): Difference[] => {
    const [was, is] = [old?.get(key), now?.get(key)];
    const place = was ?? is;
    if (place === undefined) return [];
    const isWanted = wanted.has(key);
    if (!isWanted && isMeant(place)) return [];
    if (!isWanted && was?.formula !== is?.formula) {
      return [{ ...nameOf(place), before: contentOf(was), after: contentOf(is) }];
    }
    const follows = !isWanted && was?.formula !== undefined && !readsName(was.formula);
    if (follows || sameValue(was?.value ?? null, is?.value ?? null)) return [];
    return [{ ...nameOf(place), before: textOfValue(was?.value ?? null), after: textOfValue(is?.value ?? null) }];
  });
}

function contentOf(cell: SheetCell | undefined): string {
  return cell?.formula ?? textOfValue(cell?.value ?? null);
}
