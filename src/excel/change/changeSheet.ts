import { addLogSheet, findLogSheet, removeLogSheet } from "../creating/logSheet";
import type { WorkbookChange } from "./workbookChange";

/** What was to be on a sheet that is made for the change is on it, as soon as it is there. */
export async function onItsSheet(context: Excel.RequestContext, change: WorkbookChange): Promise<WorkbookChange> {
  const plan = planOf(change);
  const { cells, table } = change;
  if (plan === null || !(cells.some(isHomeless) || (table && isHomeless(table)))) return change;
  const sheet = await findLogSheet(context, plan);
  return sheet ? settled(change, sheet.id) : change;
}

/** What is left of a change where sheets were deleted in the middle of it: nothing is to be done on them any more. */
export async function onSheetsThatAreThere(
  context: Excel.RequestContext,
  meant: WorkbookChange,
): Promise<WorkbookChange> {
  const { cells, names, ...change } = await onItsSheet(context, meant);
  const sheets = context.workbook.worksheets.load("items/id");
  await context.sync();
  const ids = new Set(sheets.items.map(({ id }) => id));
  const isToBeMade = (change.sheet?.after ?? null) !== null;
  return {
    ...change,
    cells: cells.filter((cell) => ids.has(cell.sheetId) || (isToBeMade && isHomeless(cell))),
    // Without a sheet's id it is a name of the whole workbook.
    ...(names && { names: names.filter(({ sheetId }) => sheetId === "" || ids.has(sheetId)) }),
  };
}

/** Makes the sheet that a change needs, if it isn't there yet. */
export async function withItsSheet(context: Excel.RequestContext, change: WorkbookChange): Promise<WorkbookChange> {
  const plan = change.sheet?.after;
  const there = await onItsSheet(context, change);
  if (!plan || !there.cells.some(isHomeless)) return there;
  return settled(there, await addLogSheet(context, plan));
}

/** Takes the sheet of a change away that was taken back, or never begun, unless somebody used it. */
export async function withoutItsSheet(context: Excel.RequestContext, change: WorkbookChange): Promise<void> {
  const plan = planOf(change);
  if (plan === null) return;
  try {
    await removeLogSheet(context, plan);
  } catch (error) {
    // The answer may be lost though the work is done.
    if (await findLogSheet(context, plan)) throw error;
  }
}

function planOf({ sheet }: WorkbookChange) {
  return sheet?.before ?? sheet?.after ?? null;
}

interface OnSheet {
  readonly sheetId: string;
}

/** Cells and a table always have a sheet, but for one that is yet to be made. */
function isHomeless({ sheetId }: OnSheet): boolean {
  return sheetId === "";
}

function settled(change: WorkbookChange, sheetId: string): WorkbookChange {
  const home = <Part extends OnSheet>(part: Part): Part => (isHomeless(part) ? { ...part, sheetId } : part);
  return { ...change, cells: change.cells.map(home), ...(change.table && { table: home(change.table) }) };
}
