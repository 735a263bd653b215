import { isNativeFormOf } from "../../formulas/native/isNativeFormOf";
import { changeWorkbook } from "../change/changeWorkbook";
import { readDefinedNames, replacedName } from "../change/definedNames";
import type { WorkbookChange } from "../change/workbookChange";
import { whenCalculated } from "../reading/calculated";
import { keyOf, readSheetCells } from "../reading/sheetCells";
import type { ExcelRun, OnShare } from "../running/excelRun";
import { afterFailedWriting } from "../running/failedWriting";
import { inExcel } from "../running/inExcel";
import { checkUnprotected } from "../running/unprotected";
import { bannerChanges } from "./banners";
import { formulaChanges } from "./formulaChanges";
import { anchorsIn, removedAnchors, type Anchor } from "./nativeAnchors";
import {
  copiesOf,
  groupsOf,
  holdersOf,
  leftOf,
  type FollowedWorkbook,
  type LeftNative,
  type NativeGroup,
  type NativeHolder,
} from "./nativeCells";
import { answered } from "./nativePlaces";
import { readRegister, removedEntries, type NativeRegister, type RegisteredEntry } from "./nativeRegister";
import { withoutSpilled } from "./spilledCells";

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
export async function makeLive(onShare?: OnShare, run: ExcelRun = {}): Promise<MadeLive> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      onShare?.(0.1);
      const register = await readRegister(context);
      if (register === undefined || register.entries.length === 0) return { count: 0, leftAlone: [], copies: [] };
      const workbook = await readWorkbook(context);
      onShare?.(0.4);
      const found = await findNative(context, register, workbook);
      onShare?.(0.5);
      await changeWorkbook(context, await liveChange(context, register, workbook, found));
      onShare?.(0.9);
      // The formulas are back, whether their values are there yet or not.
      await whenCalculated(context).catch(() => undefined);
      onShare?.(1);
      const leftAlone = found.left.map(({ told }) => told);
      return { count: found.holders.length, leftAlone, copies: copiesOf(register.entries, workbook) };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

/** What is native still, and what became of the rest. */
interface FoundNative {
  readonly groups: readonly NativeGroup[];
  readonly holders: readonly NativeHolder[];
  readonly left: ReturnType<typeof leftOf>;
}

async function findNative(
  context: Excel.RequestContext,
  { entries }: NativeRegister,
  workbook: FollowedWorkbook,
): Promise<FoundNative> {
  const groups = groupsOf(entries, workbook);
  const holders = await sound(context, holdersOf(groups, workbook), workbook);
  return { groups, holders, left: leftOf(entries, groups, holders, workbook) };
}

/** Cells and names live, their entries and hidden names gone, and the lines for readers without the add-in back. */
async function liveChange(
  context: Excel.RequestContext,
  register: NativeRegister,
  workbook: FollowedWorkbook,
  { groups, holders, left }: FoundNative,
): Promise<WorkbookChange> {
  const cells = holders.flatMap(({ name, at, live }) => (name ? [] : [{ ...at, text: live }]));
  const names = holders.flatMap(({ name, live }) => (name ? [replacedName(name, live)] : []));
  await checkUnprotected(context, [register.table.sheetId, ...cells.map(({ sheetId }) => sheetId)]);
  const done = register.entries.filter((entry) => !left.some((each) => each.entry === entry));
  const rows = await removedEntries(context, register, done);
  const banners = await bannerChanges(context, new Set(cells.map(({ sheetId }) => sheetId)), "restore");
  return {
    action: "makeLive",
    ...rows,
    cells: [...(await formulaChanges(context, cells)), ...banners, ...rows.cells],
    names: [...names, ...removedAnchors(anchorsOf(done, left, workbook, groups))],
  };
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
): Promise<readonly NativeHolder[]> {
  const own = await withoutSpilled(
    context,
    holders.filter(({ name }) => name === undefined).map(({ at }) => at),
  );
  const keys = new Set(own.map(keyOf));
  const candidates = holders.filter(({ at, name }) => name !== undefined || keys.has(keyOf(at)));
  return answered(context, cells, (places) =>
    candidates.filter(({ native, live, at }) => isNativeFormOf(native, live, places.of(at))),
  );
}

/** The hidden names on cells of which none is left native. */
function anchorsOf(
  done: readonly RegisteredEntry[],
  left: readonly { readonly entry: RegisteredEntry }[],
  { anchors }: FollowedWorkbook,
  groups: readonly NativeGroup[],
): Anchor[] {
  const needed = new Set(left.map(({ entry }) => entry.anchor));
  const names = new Set(done.map(({ anchor }) => anchor).filter((name) => !needed.has(name)));
  const homes = new Set(groups.map(({ sheetId }) => sheetId));
  return anchors.filter(({ name, sheetId }) => names.has(name) && homes.has(sheetId));
}
