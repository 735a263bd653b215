import { readCells } from "./cellContents";
import { newSeriesState, type SeriesState, type SheetBlock } from "./chartState";
import type { Range } from "./range";
import type { Block, CellSnapshot } from "./snapshot";
import type { WorkbookState } from "./workbookState";

export const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
export type SeriesBy = (typeof SERIES_BY)[number];

/**
 * Reads a chart's source as Excel does: series run along the longer side; a first row or column that holds no numbers
 * names the series or the categories.
 */
export function readSource(state: WorkbookState, source: Range, seriesBy: SeriesBy): SeriesState[] {
  const { block, sheetId } = source;
  const cells = readCells(state, sheetId, block);
  const byColumns = seriesBy === "Columns" || (seriesBy === "Auto" && block.rows >= block.columns);
  const headerRows = block.rows > 1 && isHeader(cells[0]?.slice(block.columns > 1 ? 1 : 0)) ? 1 : 0;
  const headerColumns = block.columns > 1 && isHeader(cells.slice(headerRows).map((row) => row[0])) ? 1 : 0;
  const data: Block = {
    row: block.row + headerRows,
    column: block.column + headerColumns,
    rows: block.rows - headerRows,
    columns: block.columns - headerColumns,
  };
  const count = byColumns ? data.columns : data.rows;
  return Array.from({ length: count }, (_unused, index) => {
    const header = byColumns
      ? headerRows === 1
        ? cells[0]?.[headerColumns + index]
        : undefined
      : headerColumns === 1
        ? cells[headerRows + index]?.[0]
        : undefined;
    const values = byColumns
      ? { ...data, column: data.column + index, columns: 1 }
      : { ...data, row: data.row + index, rows: 1 };
    const categories = byColumns
      ? headerColumns === 1 && { ...data, column: block.column, columns: 1 }
      : headerRows === 1 && { ...data, row: block.row, rows: 1 };
    return {
      ...newSeriesState(header === undefined || header.text === "" ? `Series${index + 1}` : header.text),
      values: located(sheetId, values),
      categories: categories === false ? null : located(sheetId, categories),
    };
  });
}

function located(sheetId: string, block: Block): SheetBlock {
  return { sheetId, block };
}

function isHeader(cells: readonly (CellSnapshot | undefined)[] | undefined): boolean {
  const filled = (cells ?? []).filter((cell) => cell !== undefined && cell.value !== null);
  return filled.length > 0 && filled.every((cell) => typeof cell?.value === "string" && cell.error !== true);
}
