import { text } from "./content";
import type { Part } from "./part";
import type { CellPosition } from "./spec";

/** Over a part of the sheet, a little below what stands above it. */
export function sectionHeading({ row, column }: CellPosition, heading: string): Part {
  return {
    rowHeights: [
      { row: row - 1, height: 8 },
      { row, height: 22 },
    ],
    cells: [{ row, column, content: [[text(heading)]], style: "section" }],
  };
}
