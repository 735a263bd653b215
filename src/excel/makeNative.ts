import { removeBanners } from "./banners";
import { recalculate, settledCells } from "./calculated";
import { textOfValue } from "./cellValue";
import { dependsOnNames, readDefinedNames, type DefinedName } from "./definedNames";
import { afterFailedWriting } from "./failedWriting";
import { ExcelFailure } from "./excelFailure";
import type { ExcelRun } from "./excelRun";
import type { FormulaReader, NativeForm, NotNativeReason } from "./formulaReader";
import { beyondStop, inExcel } from "./inExcel";
import { answered } from "./nativePlaces";
import { addAnchors, removeAnchors, type Anchored, type EntryPlace } from "./nativeAnchors";
import { addToRegister, checkRegister, readRegister, type NativeRegister } from "./nativeRegister";
import { replaceFormulas } from "./replaceFormulas";
import { keyOf, nameOf, type CellName, type Difference, type SheetCell, type SheetScope } from "./sheetCells";
import { withoutSpilled } from "./spilledCells";
import { sameValue } from "./sameValue";
import { selectedFormulas, type SelectedFormulas } from "./selectedFormulas";
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
      readonly register?: { readonly sheetId: string; readonly sheetName: string };
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
    return await inExcel(run, async (context) => {
      onShare?.(0.05);
      await recalculate(context);
      const calls = ({ formula }: SheetCell) => formula !== undefined && reader.callsPartner(formula);
      const before = await settledCells(context, scope, calls);
      const calling = await withoutSpilled(context, before.filter(calls));
      const { cells, wholeColumns } = await inScope(context, scope, calling);
      const names = await readDefinedNames(context);
      const callingNames = names.filter(({ formula }) => reader.callsPartner(formula));
      onShare?.(0.2);
      const callers = [...cells.map(callingCell), ...callingNames.filter(within(scope, before)).map(callingName)];
      const { replaced, leftAlone } = sorted(callers, await nativeForms(context, callers, before, reader));
      const namesLeft = callingNames.filter((each) => !replaced.some(({ caller }) => caller.name === each));
      const left = { leftAlone, namesLeft: namesLeft.map(({ name }) => name), wholeColumns };
      onShare?.(0.4);
      if (replaced.length === 0) return { kind: "made", count: 0, ...left };
      const register = await readRegister(context);
      if (register) checkRegister(register, replaced.length);
      await checkUnprotected(context, [...sheetsOf(replaced), ...(register ? [register.table.sheetId] : [])]);
      const work = { context, scope, reader, before, names, replaced, register };
      const result = await replace(work, onShare);
      if ("differences" in result) return { kind: "differs", ...result };
      beyondStop(context);
      await removeBanners(context, nativeSheets(work, result.after));
      return { kind: "made", count: replaced.length, ...left, register: result.register };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
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

/** Defined names are not locked with the cells. */
function sheetsOf(replaced: readonly Replaced[]): string[] {
  return replaced.filter(({ caller }) => caller.name === undefined).map(({ caller }) => caller.at.sheetId);
}

/** The workbook's names belong to no sheet. */
function within(scope: SheetScope, cells: readonly SheetCell[]): (name: DefinedName) => boolean {
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  return ({ sheet }) => scope === "workbook" || (scope === "sheet" && sheet !== undefined && sheetIds.has(sheet.id));
}

function nativeForms(
  context: Excel.RequestContext,
  callers: readonly Caller[],
  all: readonly SheetCell[],
  reader: FormulaReader,
): Promise<NativeForm[]> {
  return answered(context, reader, all, (places) =>
    callers.map(({ live, at }) => reader.nativeForm(live, places.of(at))),
  );
}

interface Replaced {
  readonly caller: Caller;
  readonly native: string;
}

/** A name without a native form is told with the names that are left. */
function sorted(callers: readonly Caller[], forms: readonly NativeForm[]) {
  const replaced: Replaced[] = [];
  const leftAlone: NotMadeNative[] = [];
  callers.forEach((caller, index) => {
    const form = forms[index];
    if (form?.ok) replaced.push({ caller, native: form.formula });
    else if (form && !caller.name) leftAlone.push({ ...nameOf(caller.at), reason: form.reason, detail: form.detail });
  });
  return { replaced, leftAlone };
}

interface Work {
  readonly context: Excel.RequestContext;
  readonly scope: SheetScope;
  readonly reader: FormulaReader;
  readonly before: readonly SheetCell[];
  readonly names: readonly DefinedName[];
  readonly replaced: readonly Replaced[];
  readonly register: NativeRegister | undefined;
}

/** Writes, compares and writes down; at a difference or a failure, puts everything back. */
async function replace(
  work: Work,
  onShare?: OnShare,
): Promise<
  | { readonly differences: readonly Difference[] }
  | { readonly register: { sheetId: string; sheetName: string }; readonly after: readonly SheetCell[] }
> {
  const { context, scope, replaced } = work;
  let anchored: Anchored | undefined;
  const putBack = async () => {
    await write(work, ({ caller }) => caller.live);
    if (anchored !== undefined) await removeAnchors(context, anchored.items);
  };
  try {
    await write(
      work,
      ({ native }) => native,
      (share) => onShare?.(0.4 + 0.3 * share),
    );
    await recalculate(context);
    onShare?.(0.75);
    const written = new Set(replaced.map(({ caller }) => keyOf(caller.at)));
    const after = await settledCells(context, scope, (cell) => written.has(keyOf(cell)));
    const differences = differencesBetween(work, after);
    if (differences.length > 0) {
      await putBack();
      return { differences };
    }
    onShare?.(0.9);
    anchored = await addAnchors(context, work.reader, entriesOf(work, after));
    const { sheetId, sheetName } = await addToRegister(context, work.register, anchored.entries);
    onShare?.(1);
    return { register: { sheetId, sheetName }, after };
  } catch (error) {
    await putBack().catch((cause: unknown) => {
      throw new ExcelFailure("notPutBack", { cause });
    });
    throw error;
  }
}

/** Names come first: what is written to a cell is calculated at once. Their formulas are read back as Excel has them. */
async function write(
  { context, replaced }: Work,
  textOf: (replaced: Replaced) => string,
  onShare?: OnShare,
): Promise<void> {
  for (const each of replaced) {
    const { item } = each.caller.name ?? {};
    if (item === undefined) continue;
    item.formula = textOf(each);
    item.load("formula");
  }
  const cells = replaced.filter(({ caller }) => caller.name === undefined);
  await replaceFormulas(
    context,
    cells.map((each) => ({ ...each.caller.at, text: textOf(each) })),
    onShare,
  );
}

/**
 * Constants are compared as well: values into which a result spills look like them. Of formulas that were not replaced
 * only those that read a replaced name are: they are the only cells in which its value is seen.
 */
function differencesBetween({ before, names, replaced, reader }: Work, after: readonly SheetCell[]): Difference[] {
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
    if (!isWanted && was?.formula !== is?.formula) {
      return [{ ...nameOf(place), before: contentOf(was), after: contentOf(is) }];
    }
    const follows = !isWanted && was?.formula !== undefined && !readsName(was.formula);
    if (follows || sameValue(was?.value ?? null, is?.value ?? null)) return [];
    return [{ ...nameOf(place), before: textOfValue(was?.value ?? null), after: textOfValue(is?.value ?? null) }];
  });
}

/** The sheets on which the last PARTNER formula was replaced; beside a selection there may be others. */
function nativeSheets({ replaced, reader }: Work, after: readonly SheetCell[]): ReadonlySet<string> {
  const live = after.filter(({ formula }) => formula !== undefined && reader.callsPartner(formula));
  const liveIds = new Set(live.map(({ sheetId }) => sheetId));
  return new Set(replaced.map(({ caller }) => caller.at.sheetId).filter((id) => !liveIds.has(id)));
}

function contentOf(cell: SheetCell | undefined): string {
  return cell?.formula ?? textOfValue(cell?.value ?? null);
}

/** The native formula as Excel writes it from now on, which is how it is known again. */
function entriesOf({ replaced }: Work, after: readonly SheetCell[]): EntryPlace[] {
  const now = new Map(after.map((cell) => [keyOf(cell), cell]));
  const when = minute(new Date());
  return replaced.map(({ caller: { at, live, name }, native }): EntryPlace => {
    if (name !== undefined) {
      const { sheetId, sheetName } = at;
      const written = { when, live, native: String(name.item.formula), valueBefore: "", valueAfter: "", anchor: "" };
      return { entry: { sheetId, sheetName, address: name.name, ...written } };
    }
    const is = now.get(keyOf(at));
    const entry = {
      ...nameOf(at),
      when,
      live,
      native: is?.formula ?? native,
      valueBefore: textOfValue(at.value),
      valueAfter: textOfValue(is?.value ?? null),
      anchor: "",
    };
    return { entry, at };
  });
}
