import { restoreBanners } from "./banners";
import { whenCalculated } from "./calculated";
import { readDefinedNames, type DefinedName } from "./definedNames";
import { afterFailedWriting } from "./failedWriting";
import type { CellName, OnShare } from "./makeNative";
import { readRegister, writeEntries, type NativeEntry } from "./nativeRegister";
import { keyOf, placeKey, readSheetCells, type SheetCell } from "./sheetCells";
import { checkUnprotected } from "./unprotected";
import { writeFormulas } from "./writeFormulas";

export interface LeftNative extends CellName {
  /** The cell holds something else by now, or its sheet is gone. */
  readonly reason: "changed" | "sheetGone";
}

export interface MadeLive {
  readonly count: number;
  readonly leftAlone: readonly LeftNative[];
}

/** Puts formulas back from the register, where their cells and names still hold what was written for them. */
export async function makeLive(onShare?: OnShare): Promise<MadeLive> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onShare?.(0.1);
      const register = await readRegister(context);
      if (register === undefined || register.entries.length === 0) return { count: 0, leftAlone: [] };
      const holders = await readHolders(context);
      onShare?.(0.5);
      const found = register.entries.map((entry) => ({ entry, ...holders.native(entry) }));
      await checkUnprotected(context, [register.sheetId, ...found.flatMap(({ cell }) => cell?.sheetId ?? [])]);
      for (const { entry, name } of found) if (name !== undefined) name.item.formula = entry.live;
      const back = found.flatMap(({ entry, cell }) => (cell ? [{ ...cell, text: entry.live }] : []));
      const left = found.filter(({ cell, name }) => !cell && !name).map(({ entry }) => entry);
      await writeFormulas(context, back, (share) => onShare?.(0.5 + 0.4 * share));
      await writeEntries(context, register, left);
      await restoreBanners(context, new Set(back.map(({ sheetId }) => sheetId)));
      await whenCalculated(context);
      onShare?.(1);
      const leftAlone = left.map((entry) => ({
        ...entry,
        reason: holders.hasSheet(entry) ? ("changed" as const) : ("sheetGone" as const),
      }));
      return { count: found.length - left.length, leftAlone };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

interface Sheet {
  readonly id: string;
  readonly name: string;
}

async function readHolders(context: Excel.RequestContext): Promise<FormulaHolders> {
  const cells = await readSheetCells(context, "workbook");
  const names = await readDefinedNames(context);
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return new FormulaHolders(cells, names, sheets.items);
}

/** What holds the formulas of the workbook: cells, and defined names. */
class FormulaHolders {
  readonly #cells: ReadonlyMap<string, SheetCell>;

  constructor(
    cells: readonly SheetCell[],
    private readonly names: readonly DefinedName[],
    private readonly sheets: readonly Sheet[],
  ) {
    this.#cells = new Map(cells.map((cell) => [keyOf(cell), cell]));
  }

  /** The workbook's own names need none. */
  hasSheet(entry: NativeEntry): boolean {
    return entry.sheetId === "" || this.#sheetIds(entry).length > 0;
  }

  /** The entry's cell or name, if it still holds the native formula. */
  native(entry: NativeEntry): { readonly cell?: SheetCell; readonly name?: DefinedName } {
    const ids = this.#sheetIds(entry);
    const cell = ids
      .map((id) => this.#cells.get(placeKey(id, entry.address)))
      .find((each) => each?.formula === entry.native);
    if (cell !== undefined) return { cell };
    // A name can't be spelled like the address of a cell.
    const name = this.names.find(
      (each) =>
        each.name === entry.address &&
        each.formula === entry.native &&
        (each.sheet === undefined ? entry.sheetId === "" : ids.includes(each.sheet.id)),
    );
    return name === undefined ? {} : { name };
  }

  /** Excel's id stays when a sheet is renamed; in a copy of the workbook, the name may be all that stayed. */
  #sheetIds({ sheetId, sheetName }: NativeEntry): string[] {
    return this.sheets.filter(({ id, name }) => id === sheetId || name === sheetName).map(({ id }) => id);
  }
}
