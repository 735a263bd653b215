import { restoreBanners } from "./banners";
import { whenCalculated } from "./calculated";
import { readDefinedNames } from "./definedNames";
import type { ExcelRun } from "./excelRun";
import { afterFailedWriting } from "./failedWriting";
import type { FormulaReader } from "./formulaReader";
import { inExcel } from "./inExcel";
import type { OnShare } from "./makeNative";
import { anchorsIn, removeAnchors } from "./nativeAnchors";
import {
  copiesOf,
  groupsOf,
  holdersOf,
  leftOf,
  type FollowedWorkbook,
  type LeftNative,
  type NativeHolder,
} from "./nativeCells";
import { answered } from "./nativePlaces";
import { readRegister, removeFromRegister, type RegisteredEntry } from "./nativeRegister";
import { replaceFormulas } from "./replaceFormulas";
import { keyOf, readSheetCells } from "./sheetCells";
import { withoutSpilled } from "./spilledCells";
import { checkUnprotected } from "./unprotected";

export interface MadeLive {
  readonly count: number;
  readonly leftAlone: readonly LeftNative[];
  /** Sheets that are copies of native ones: their formulas stay native. */
  readonly copies: readonly string[];
}

/**
 * Puts formulas back from the register, where cells and names hold what became of the native formulas that were written
 * for them. Only a formula that calls PARTNER functions, and whose native form is what stands there, is put back.
 */
export async function makeLive(reader: FormulaReader, onShare?: OnShare, run: ExcelRun = {}): Promise<MadeLive> {
  try {
    return await inExcel(run, async (context) => {
      onShare?.(0.1);
      const register = await readRegister(context);
      if (register === undefined || register.entries.length === 0) return { count: 0, leftAlone: [], copies: [] };
      const { entries } = register;
      const workbook = await readWorkbook(context);
      onShare?.(0.4);
      const groups = groupsOf(entries, workbook, reader);
      const found = await sound(context, holdersOf(groups, workbook, reader), workbook, reader);
      const left = leftOf(entries, groups, found, workbook);
      onShare?.(0.5);
      const back = found.flatMap(({ name, at, live }) => (name ? [] : [{ ...at, text: live }]));
      await checkUnprotected(context, [register.table.sheetId, ...back.map(({ sheetId }) => sheetId)]);
      for (const { name, live } of found) if (name !== undefined) name.item.formula = live;
      await replaceFormulas(context, back, (share) => onShare?.(0.5 + 0.4 * share));
      const done = entries.filter((entry) => !left.some((each) => each.entry === entry));
      await removeFromRegister(context, register, done);
      await removeAnchors(context, anchorsOf(done, left, workbook, groups));
      await restoreBanners(context, new Set(back.map(({ sheetId }) => sheetId)));
      await whenCalculated(context);
      onShare?.(1);
      const leftAlone = left.map(({ told }) => told);
      return { count: found.length, leftAlone, copies: copiesOf(entries, workbook, reader) };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

async function readWorkbook(context: Excel.RequestContext): Promise<FollowedWorkbook> {
  const cells = await readSheetCells(context, "workbook");
  const names = await readDefinedNames(context);
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return { cells, names, anchors: anchorsIn(names), sheets: sheets.items };
}

/** Those whose formulas stand there themselves, and are the native form of what is to be put back. */
async function sound(
  context: Excel.RequestContext,
  holders: readonly NativeHolder[],
  { cells }: FollowedWorkbook,
  reader: FormulaReader,
): Promise<readonly NativeHolder[]> {
  const own = await withoutSpilled(
    context,
    holders.filter(({ name }) => name === undefined).map(({ at }) => at),
  );
  const keys = new Set(own.map(keyOf));
  const candidates = holders.filter(({ at, name }) => name !== undefined || keys.has(keyOf(at)));
  return answered(context, reader, cells, (places) =>
    candidates.filter(({ native, live, at }) => reader.isNativeForm(native, live, places.of(at))),
  );
}

/** The hidden names on cells of which none is left native. */
function anchorsOf(
  done: readonly RegisteredEntry[],
  left: readonly { readonly entry: RegisteredEntry }[],
  { anchors }: FollowedWorkbook,
  groups: ReturnType<typeof groupsOf>,
): Excel.NamedItem[] {
  const needed = new Set(left.map(({ entry }) => entry.anchor));
  const names = new Set(done.map(({ anchor }) => anchor).filter((name) => !needed.has(name)));
  const homes = new Set(groups.map(({ sheetId }) => sheetId));
  return anchors.filter(({ name, sheetId }) => names.has(name) && homes.has(sheetId)).map(({ item }) => item);
}
