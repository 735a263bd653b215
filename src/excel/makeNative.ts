import { cellAddress } from "../sheets/address";
import { removeBanners } from "./banners";
import { recalculate, whenCalculated } from "./calculated";
import type { ReadValue } from "./cellValue";
import { afterFailedWriting } from "./failedWriting";
import { ExcelFailure } from "./excelFailure";
import type { FormulaReader, NativeForm, NotNativeReason } from "./formulaReader";
import { NativePlaces } from "./nativePlaces";
import { addToRegister, type NativeEntry } from "./nativeRegister";
import { keyOf, readSheetCells, type SheetCell, type SheetScope } from "./sheetCells";
import { withoutSpilled } from "./spilledCells";
import { sameValue } from "./sameValue";
import { writeFormulas } from "./writeFormulas";

export interface CellName {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly address: string;
}

/** A cell whose value, or formula, would have become another one. */
export interface Difference extends CellName {
  readonly before: string;
  readonly after: string;
}

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
      /** Where it is written down; nowhere if nothing was made native. */
      readonly register?: { readonly sheetId: string; readonly sheetName: string };
    }
  /** Everything was put back. */
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

/** How far it is, from 0 to 1. */
export type OnShare = (share: number) => void;

/** Formulas may ask in turn for what depends on an answer; more rounds than these find nothing new. */
const MOST_ROUNDS = 4;

/**
 * Replaces the formulas that call PARTNER functions by ones that need no add-in, if every value stays the same; else
 * nothing is changed. What was replaced is written down in the workbook.
 */
export async function makeNative(scope: SheetScope, reader: FormulaReader, onShare?: OnShare): Promise<MadeNative> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onShare?.(0.05);
      await whenCalculated(context);
      const before = await readSheetCells(context, scope);
      const calling = await withoutSpilled(
        context,
        before.filter(({ formula }) => formula !== undefined && reader.callsPartner(formula)),
      );
      checkCalculated(calling);
      onShare?.(0.2);
      const forms = await nativeForms(context, calling, before, reader);
      const { replaced, leftAlone } = sorted(calling, forms);
      const namesLeft = await callingNames(context, reader);
      onShare?.(0.4);
      if (replaced.length === 0) return { kind: "made", count: 0, leftAlone, namesLeft };
      const result = await replace(context, scope, { before, replaced }, onShare);
      if (!Array.isArray(result)) await removeBanners(context, await nativeSheets(context, scope, replaced, reader));
      return Array.isArray(result)
        ? { kind: "differs", differences: result }
        : { kind: "made", count: replaced.length, leftAlone, namesLeft, register: result.register };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

function checkCalculated(cells: readonly SheetCell[]): void {
  if (cells.some(({ value }) => errorOf(value) === "#BUSY!")) throw new ExcelFailure("stillCalculating");
}

async function nativeForms(
  context: Excel.RequestContext,
  calling: readonly SheetCell[],
  all: readonly SheetCell[],
  reader: FormulaReader,
): Promise<NativeForm[]> {
  const places = new NativePlaces(reader, all);
  const forms = () => calling.map((cell) => reader.nativeForm(cell.formula ?? "", places.of(cell)));
  let found = forms();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (!(await places.read(context))) break;
    found = forms();
  }
  return found;
}

interface Replaced {
  readonly cell: SheetCell;
  readonly live: string;
  readonly native: string;
}

function sorted(calling: readonly SheetCell[], forms: readonly NativeForm[]) {
  const replaced: Replaced[] = [];
  const leftAlone: NotMadeNative[] = [];
  calling.forEach((cell, index) => {
    const form = forms[index];
    if (form === undefined) return;
    if (form.ok) replaced.push({ cell, live: cell.formula ?? "", native: form.formula });
    else leftAlone.push({ ...nameOf(cell), reason: form.reason, detail: form.detail });
  });
  return { replaced, leftAlone };
}

interface Replacement {
  readonly before: readonly SheetCell[];
  readonly replaced: readonly Replaced[];
}

/** Writes, compares and writes down; at a difference or a failure, puts everything back. */
async function replace(
  context: Excel.RequestContext,
  scope: SheetScope,
  { before, replaced }: Replacement,
  onShare?: OnShare,
): Promise<Difference[] | { register: { sheetId: string; sheetName: string } }> {
  const putBack = () =>
    writeFormulas(
      context,
      replaced.map(({ cell, live }) => ({ ...cell, text: live })),
    );
  try {
    const formulas = replaced.map(({ cell, native }) => ({ ...cell, text: native }));
    await writeFormulas(context, formulas, (share) => onShare?.(0.4 + 0.3 * share));
    await recalculate(context);
    onShare?.(0.75);
    const after = await readSheetCells(context, scope);
    const differences = differencesBetween(before, after, replaced);
    if (differences.length > 0) {
      await putBack();
      return differences;
    }
    onShare?.(0.9);
    const { sheetId, sheetName } = await addToRegister(context, entriesOf(replaced, after));
    onShare?.(1);
    return { register: { sheetId, sheetName } };
  } catch (error) {
    await putBack().catch((cause: unknown) => {
      throw new ExcelFailure("notPutBack", { cause });
    });
    throw error;
  }
}

/** Constants are compared as well: values into which a result spills look like them. */
function differencesBetween(
  before: readonly SheetCell[],
  after: readonly SheetCell[],
  replaced: readonly Replaced[],
): Difference[] {
  const wanted = new Set(replaced.map(({ cell }) => keyOf(cell)));
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
    const depends = !isWanted && was?.formula !== undefined;
    if (depends || sameValue(was?.value ?? null, is?.value ?? null)) return [];
    return [{ ...nameOf(place), before: textOf(was?.value ?? null), after: textOf(is?.value ?? null) }];
  });
}

/** The sheets on which the last PARTNER formula was replaced. */
async function nativeSheets(
  context: Excel.RequestContext,
  scope: SheetScope,
  replaced: readonly Replaced[],
  reader: FormulaReader,
): Promise<ReadonlySet<string>> {
  const cells = await readSheetCells(context, scope === "selection" ? "sheet" : scope);
  const live = cells.filter(({ formula }) => formula !== undefined && reader.callsPartner(formula));
  const liveIds = new Set(live.map(({ sheetId }) => sheetId));
  return new Set(replaced.map(({ cell }) => cell.sheetId).filter((id) => !liveIds.has(id)));
}

function contentOf(cell: SheetCell | undefined): string {
  return cell?.formula ?? textOf(cell?.value ?? null);
}

/** The native formula as Excel writes it from now on, which is how it is known again. */
function entriesOf(replaced: readonly Replaced[], after: readonly SheetCell[]): NativeEntry[] {
  const now = new Map(after.map((cell) => [keyOf(cell), cell]));
  const when = minute(new Date());
  return replaced.map(({ cell, live, native }) => {
    const is = now.get(keyOf(cell));
    return {
      ...nameOf(cell),
      when,
      live,
      native: is?.formula ?? native,
      valueBefore: textOf(cell.value),
      valueAfter: textOf(is?.value ?? null),
    };
  });
}

/** "2026-03-09 14:05", by the clock of the person. */
function minute(now: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}

async function callingNames(context: Excel.RequestContext, reader: FormulaReader): Promise<string[]> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/name,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/formula");
  await context.sync();
  const all = [...names.items, ...worksheets.items.flatMap((sheet) => sheet.names.items)];
  return all.filter(({ formula }) => reader.callsPartner(String(formula))).map(({ name }) => name);
}

export function nameOf({ sheetId, sheetName, row, column }: Omit<SheetCell, "value">): CellName {
  return { sheetId, sheetName, address: cellAddress({ row, column }) };
}

function errorOf(value: ReadValue): string | undefined {
  return typeof value === "object" && value !== null ? value.error : undefined;
}

function textOf(value: ReadValue): string {
  return errorOf(value) ?? (typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? ""));
}
