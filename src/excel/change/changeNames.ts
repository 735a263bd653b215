import { sameFormula } from "../../formulas/formulaFrame";
import { folded } from "../../formulas/sameName";
import { blockOfName } from "../reading/namedCells";
import { inRequests } from "../running/inRequests";
import { readDefinedNames, type DefinedName } from "./definedNames";
import { stateOf, type PartState } from "./partState";
import type { NameChange } from "./workbookChange";

/** Characters of formulas in one request, with what the library adds to each. */
const MOST_CHARACTERS = 800_000;
const OVERHEAD = 500;

/** The names of a change, each with what is there of it. */
export async function readNames(
  context: Excel.RequestContext,
  names: readonly NameChange[],
): Promise<{ readonly name: NameChange; readonly now: DefinedName | undefined }[]> {
  if (names.length === 0) return [];
  const key = (sheetId: string, name: string) => `${sheetId} ${folded(name)}`;
  const all = await readDefinedNames(context);
  const there = new Map(all.map((each) => [key(each.sheet?.id ?? "", each.name), each]));
  return names.map((name) => ({ name, now: there.get(key(name.sheetId, name.name)) }));
}

/**
 * Of a name that is added or removed it matters whether it is there, not for which cells: they may have been moved since.
 * One that is to be hidden, and is not yet, was cut off.
 */
export function nameState({ before, after }: NameChange, now: DefinedName | undefined): PartState {
  if (before === null && after?.isHidden && now && !now.isHidden) return "waiting";
  if (before !== null && after !== null) {
    return now ? stateOf(now.formula, { before: before.formula, after: after.formula }, sameFormula) : "strange";
  }
  const states = { before: before !== null, after: after !== null };
  return stateOf(now !== undefined, states, (one, other) => one === other);
}

export async function writeNames(context: Excel.RequestContext, names: readonly NameChange[]): Promise<void> {
  const found = await readNames(context, names);
  for (const request of inRequests(
    found,
    ({ name }) => OVERHEAD + (name.after?.formula.length ?? 0),
    MOST_CHARACTERS,
  )) {
    for (const { name, now } of request) writeName(context, name, now);
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- nearly always there is one request
    await context.sync();
  }
}

function writeName(context: Excel.RequestContext, name: NameChange, now: DefinedName | undefined): void {
  const { before, after } = name;
  if (after === null) now?.item.delete();
  else if (now === undefined) addName(context, name, after);
  else if (before !== null) now.item.formula = after.formula;
  else if (after.isHidden) now.item.visible = false;
}

/** What lies on cells of its sheet follows the sheet, whatever it is called by now. */
function addName(
  { workbook }: Excel.RequestContext,
  { name, sheetId }: NameChange,
  { formula, isHidden }: NonNullable<NameChange["after"]>,
): void {
  const sheet = sheetId === "" ? undefined : workbook.worksheets.getItem(sheetId);
  const block = sheet && blockOfName(formula);
  const cells = block && sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const item = (sheet ?? workbook).names.add(name, cells ?? formula);
  if (isHidden) item.visible = false;
}
