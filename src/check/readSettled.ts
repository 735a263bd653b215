import { whenCalculated } from "../excel/calculated";
import { isBusy, isFormula, readValues } from "../excel/cellValue";
import { sameValue } from "../excel/sameValue";
import { readBlocks, type UsedRange } from "../excel/usedBlocks";
import { cellAddress } from "../sheets/address";
import type { ReadCell, ReadSheet } from "./compare";

const PAUSE = 100;
const LONGEST_WAIT = 60_000;

/**
 * Sheets once they are calculated, in the order of their ids. A cell may show #BUSY! or, in some versions of Excel, its
 * old value while its function is awaited: they are read until none waits and two readings agree. What still waits after
 * a minute is answered as it is.
 */
export async function readSettled(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<ReadSheet[]> {
  await whenCalculated(context);
  const end = Date.now() + LONGEST_WAIT;
  let before = await readSheets(context, sheetIds);
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const now = await readSheets(context, sheetIds);
    if ((agree(before, now) && !now.some(waits)) || Date.now() > end) return now;
    before = now;
  }
}

/** Sheets as they are. */
export async function readSheets(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<ReadSheet[]> {
  const used = sheetIds.map((id): UsedRange => {
    const sheet = context.workbook.worksheets.getItem(id).load("id,name");
    return { sheet, range: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await context.sync();
  const blocks = await readBlocks(context, used, "formulas,values,valueTypes,text,numberFormat,rowIndex,columnIndex");
  return used.map(({ sheet }) => ({
    name: sheet.name,
    cells: new Map(blocks.filter((block) => block.sheet === sheet).flatMap(({ range }) => cellsOf(range))),
  }));
}

function cellsOf(range: Excel.Range): [string, ReadCell][] {
  return readValues(range).flatMap((row, r) =>
    row.flatMap((value, c): [string, ReadCell][] => {
      const content: unknown = range.formulas[r]?.[c];
      const held = isFormula(content, value) ? { formula: content } : {};
      if (!("formula" in held) && value === null) return [];
      const address = cellAddress({ row: range.rowIndex + r, column: range.columnIndex + c });
      const text = String(range.text[r]?.[c] ?? "");
      const numberFormat = String(range.numberFormat[r]?.[c] ?? "General");
      return [[address, { value, text, numberFormat, ...held }]];
    }),
  );
}

function waits({ cells }: ReadSheet): boolean {
  return [...cells.values()].some(({ value }) => isBusy(value));
}

function agree(before: readonly ReadSheet[], now: readonly ReadSheet[]): boolean {
  return now.every(({ cells }, index) => {
    const old = before[index]?.cells;
    return (
      old?.size === cells.size &&
      [...cells].every(([address, { value }]) => sameValue(old.get(address)?.value ?? null, value))
    );
  });
}
