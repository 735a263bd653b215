import { settledValues } from "../excel/reading/calculated";
import { isFormula, readValues } from "../excel/reading/cellValue";
import { readBlocks, type UsedRange } from "../excel/reading/usedBlocks";
import { cellAddress } from "../sheets/address";
import type { ReadCell, ReadSheet } from "./compare";

/** Sheets once they are at rest, in the order of their ids. */
export function readSettled(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<ReadSheet[]> {
  return settledValues(
    context,
    () => readSheets(context, sheetIds),
    (sheets) => sheets.flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)),
  );
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
