import type { IWorksheetData } from "@univerjs/core";

/** Calibri 11, Excel's default of the last decade, drawn with what the machine has. */
export const STANDARD_FONT = { name: "Calibri", size: 11 } as const;

/** What a new sheet is: the size that a person scrolls through; writing below or beside it makes it grow. */
export function newSheetData(id: string, name: string): Partial<IWorksheetData> & Pick<IWorksheetData, "id" | "name"> {
  return {
    id,
    name,
    rowCount: 1000,
    columnCount: 40,
    defaultColumnWidth: 64,
    defaultRowHeight: 20,
    cellData: {},
    defaultStyle: { ff: STANDARD_FONT.name, fs: STANDARD_FONT.size },
  };
}
