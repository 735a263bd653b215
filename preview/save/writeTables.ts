import type { Worksheet } from "@cj-tech-master/excelts";
import type { TableSnapshot } from "../model/snapshot";
import { cellAddress } from "./address";

/** Tables without their cells, which `writeCells` fills in afterwards. */
export function writeTables(worksheet: Worksheet, tables: readonly TableSnapshot[]): void {
  for (const { name, block, columns, tableStyle, bandedRows, showHeaders } of tables) {
    worksheet.addTable({
      name,
      ref: cellAddress(block.row, block.column),
      headerRow: showHeaders,
      // An empty label keeps the writer from inventing one for a totals row that isn't there.
      columns: columns.map((column) => ({ name: column, totalsRowLabel: "" })),
      rows: Array.from({ length: block.rows - (showHeaders ? 1 : 0) }, () => columns.map(() => null)),
      style: { theme: tableStyle, showRowStripes: bandedRows },
    });
  }
}
