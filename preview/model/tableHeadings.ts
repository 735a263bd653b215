import { intersection } from "./block";
import { rewriteFormulas } from "./rewrittenFormulas";
import { rememberHeadings, type TableState } from "./sheetState";
import type { Block } from "./snapshot";
import { writeHeaders } from "./tableHeaders";
import { withHeadingsRenamed } from "./tableReferences";
import { tableColumnNames, type WorkbookState } from "./workbookState";

/**
 * Cells were written, by the add-in or a person. Where they are headings of a table, these become unique texts, and every
 * formula that names a column by its old heading names it by the new one.
 */
export function followHeadings(state: WorkbookState, sheetId: string, written: Block): void {
  for (const table of state.sheet(sheetId).tables) {
    if (!table.showHeaders || intersection({ ...table.block, rows: 1 }, written) === null) continue;
    writeHeaders(state, sheetId, table.block);
    const now = tableColumnNames(state.grid, sheetId, table.block);
    const renamed = renamedHeadings(table, now);
    rememberHeadings(table, now);
    if (renamed.size === 0) continue;
    rewriteFormulas(state, (formula, cell) => withHeadingsRenamed(formula, cell, { sheetId, table }, renamed));
  }
}

/** Only where the table still has the columns that are remembered. */
function renamedHeadings({ block, headings }: TableState, now: readonly string[]): Map<string, string> {
  if (headings === undefined || headings.column !== block.column || headings.names.length !== now.length) {
    return new Map();
  }
  return new Map(
    headings.names.flatMap((old, index): [string, string][] => {
      const heading = now[index] ?? old;
      return heading === old ? [] : [[old.toLowerCase(), heading]];
    }),
  );
}
