import { blank, text } from "./content";
import type { Part } from "./part";
import type { CellPosition } from "./spec";

/** Lines of small print, a little below what stands above them; one that is missing leaves its row empty. */
export function notes({ row, column }: CellPosition, lines: readonly (string | undefined)[]): Part {
  return {
    rowHeights: [{ row: row - 1, height: 8 }],
    cells: [{ row, column, content: lines.map((line) => [line === undefined ? blank : text(line)]), style: "note" }],
  };
}
