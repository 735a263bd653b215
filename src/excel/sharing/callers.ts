/** What is there before anything is made native: the cells and defined names whose formulas call PARTNER functions. */
import { callsPartner } from "../../formulas/partnerNames";
import { readDefinedNames, type DefinedName } from "../change/definedNames";
import { recalculate, settledCells } from "../reading/calculated";
import type { CellName, SheetCell, SheetScope } from "../reading/sheetCells";
import { selectedFormulas, type SelectedFormulas } from "./selectedFormulas";
import { withoutSpilled } from "./spilledCells";

/** What holds a formula that calls a PARTNER function: a cell or a defined name. */
export interface Caller {
  readonly live: string;
  /** From there the formula is read; of a name it matters little, because Excel writes the sheet into its references. */
  readonly at: SheetCell;
  readonly name?: DefinedName;
}

/** The workbook before, and what calls PARTNER functions in it. */
export interface FoundCallers {
  readonly before: readonly SheetCell[];
  readonly names: readonly DefinedName[];
  readonly callingNames: readonly DefinedName[];
  /** All cells that do. */
  readonly calling: readonly SheetCell[];
  /** What is to be made native, as far as it can. */
  readonly callers: readonly Caller[];
  readonly wholeColumns: readonly CellName[];
}

export async function findCallers(context: Excel.RequestContext, scope: SheetScope): Promise<FoundCallers> {
  await recalculate(context);
  const calls = ({ formula }: SheetCell) => formula !== undefined && callsPartner(formula);
  const before = await settledCells(context, scope, calls);
  const calling = await withoutSpilled(context, before.filter(calls));
  const { cells, wholeColumns } = await inScope(context, scope, calling);
  const names = await readDefinedNames(context);
  const callingNames = names.filter(({ formula }) => callsPartner(formula));
  const callers = [...cells.map(callingCell), ...callingNames.filter(within(scope, before)).map(callingName)];
  return { before, names, callingNames, calling, callers, wholeColumns };
}

/** Of the cells that call PARTNER functions, those that are to be made native. */
async function inScope(
  context: Excel.RequestContext,
  scope: SheetScope,
  cells: readonly SheetCell[],
): Promise<SelectedFormulas> {
  return scope === "selection" ? selectedFormulas(context, cells) : { cells, wholeColumns: [] };
}

function callingCell(cell: SheetCell): Caller {
  return { live: cell.formula ?? "", at: cell };
}

function callingName(name: DefinedName): Caller {
  const { id = "", name: sheetName = "" } = name.sheet ?? {};
  return { live: name.formula, at: { sheetId: id, sheetName, row: 0, column: 0, value: null }, name };
}

/** The workbook's names belong to no sheet. */
function within(scope: SheetScope, cells: readonly SheetCell[]): (name: DefinedName) => boolean {
  const sheetIds = new Set(cells.map(({ sheetId }) => sheetId));
  return ({ sheet }) => scope === "workbook" || (scope === "sheet" && sheet !== undefined && sheetIds.has(sheet.id));
}
