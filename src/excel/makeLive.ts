import { restoreBanners } from "./banners";
import { whenCalculated } from "./calculated";
import { afterFailedWriting } from "./failedWriting";
import type { CellName, OnShare } from "./makeNative";
import { readRegister, writeEntries, type NativeEntry } from "./nativeRegister";
import { keyOf, placeKey, readSheetCells, type SheetCell } from "./sheetCells";
import { writeFormulas } from "./writeFormulas";

export interface LeftNative extends CellName {
  /** The cell holds something else by now, or its sheet is gone. */
  readonly reason: "changed" | "sheetGone";
}

export interface MadeLive {
  readonly count: number;
  readonly leftAlone: readonly LeftNative[];
}

/** Puts formulas back from the register, where their cells still hold what was written for them. */
export async function makeLive(onShare?: OnShare): Promise<MadeLive> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onShare?.(0.1);
      const register = await readRegister(context);
      if (register === undefined || register.entries.length === 0) return { count: 0, leftAlone: [] };
      const cells = new CellsByPlace(await readSheetCells(context, "workbook"), await sheetsOf(context));
      onShare?.(0.5);
      const found = register.entries.map((entry) => ({ entry, cell: cells.native(entry) }));
      const back = found.flatMap(({ entry, cell }) => (cell ? [{ ...cell, text: entry.live }] : []));
      const left = found.flatMap(({ entry, cell }) => (cell ? [] : [entry]));
      await writeFormulas(context, back, (share) => onShare?.(0.5 + 0.4 * share));
      await writeEntries(context, register, left);
      await restoreBanners(context, new Set(back.map(({ sheetId }) => sheetId)));
      await whenCalculated(context);
      onShare?.(1);
      const leftAlone = left.map((entry) => ({
        ...entry,
        reason: cells.hasSheet(entry) ? ("changed" as const) : ("sheetGone" as const),
      }));
      return { count: back.length, leftAlone };
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

interface Sheet {
  readonly id: string;
  readonly name: string;
}

async function sheetsOf(context: Excel.RequestContext): Promise<readonly Sheet[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  return sheets.items;
}

class CellsByPlace {
  readonly #cells: ReadonlyMap<string, SheetCell>;

  constructor(
    cells: readonly SheetCell[],
    private readonly sheets: readonly Sheet[],
  ) {
    this.#cells = new Map(cells.map((cell) => [keyOf(cell), cell]));
  }

  hasSheet(entry: NativeEntry): boolean {
    return this.#sheetIds(entry).length > 0;
  }

  /** The entry's cell, if it still holds the native formula. */
  native(entry: NativeEntry): SheetCell | undefined {
    return this.#sheetIds(entry)
      .map((id) => this.#cells.get(placeKey(id, entry.address)))
      .find((cell) => cell?.formula === entry.native);
  }

  /** Excel's id stays when a sheet is renamed; in a copy of the workbook, the name may be all that stayed. */
  #sheetIds({ sheetId, sheetName }: NativeEntry): string[] {
    return this.sheets.filter(({ id, name }) => id === sheetId || name === sheetName).map(({ id }) => id);
  }
}
