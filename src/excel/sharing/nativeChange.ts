/** The one change of the workbook that makes formulas native. */
import { replacedName } from "../change/definedNames";
import type { WorkbookChange } from "../change/workbookChange";
import { textOfValue } from "../reading/cellValue";
import { keyOf, nameOf, type CellPlace, type SheetCell } from "../reading/sheetCells";
import { minute } from "../reading/today";
import { checkUnprotected } from "../running/unprotected";
import { bannerChanges } from "./banners";
import type { FoundCallers } from "./callers";
import { formulaChanges } from "./formulaChanges";
import { anchored, anchorsIn, type EntryPlace } from "./nativeAnchors";
import type { Replaced } from "./nativeForms";
import { addedEntries, checkRegister, readRegister } from "./nativeRegister";

export interface NativeChange {
  readonly change: WorkbookChange;
  readonly registerName: string;
}

/** Cells and names native, with what puts them back, and without the lines for readers who lack the add-in. */
export async function nativeChange(
  context: Excel.RequestContext,
  { names, calling }: FoundCallers,
  replaced: readonly Replaced[],
): Promise<NativeChange> {
  const register = await readRegister(context);
  if (register) checkRegister(register, replaced.length);
  const cells = replaced.flatMap(({ caller: { name, at }, native }) => (name ? [] : [{ ...at, text: native }]));
  const sheetIds = cells.map(({ sheetId }) => sheetId);
  // Defined names are not locked with the cells.
  await checkUnprotected(context, [...sheetIds, ...(register ? [register.table.sheetId] : [])]);
  const { entries, names: anchors } = anchored(replaced.map(entryOf), anchorsIn(names));
  const rows = await addedEntries(context, register, entries);
  const banners = await bannerChanges(context, nativeSheets(calling, cells), "remove");
  const change = {
    action: "makeNative",
    ...rows,
    cells: [...(await formulaChanges(context, cells)), ...banners, ...rows.cells],
    names: [
      ...replaced.flatMap(({ caller: { name }, native }) => (name ? [replacedName(name, native)] : [])),
      ...anchors,
    ],
  } as const;
  return { change, registerName: register?.table.sheetName ?? rows.sheet?.after?.name ?? "" };
}

/** The value after is the value before, or the change is taken back. */
function entryOf({ caller: { at, live, name }, native }: Replaced): EntryPlace {
  const value = name ? "" : textOfValue(at.value);
  const written = { when: minute(new Date()), live, native, valueBefore: value, valueAfter: value, anchor: "" };
  if (name === undefined) return { entry: { ...nameOf(at), ...written }, at };
  return { entry: { sheetId: at.sheetId, sheetName: at.sheetName, address: name.name, ...written } };
}

/** The sheets on which the last PARTNER formula is replaced; beside a selection there may be others. */
function nativeSheets(calling: readonly SheetCell[], replaced: readonly CellPlace[]): ReadonlySet<string> {
  const keys = new Set(replaced.map(keyOf));
  const live = new Set(calling.filter((cell) => !keys.has(keyOf(cell))).map(({ sheetId }) => sheetId));
  return new Set(replaced.map(({ sheetId }) => sheetId).filter((id) => !live.has(id)));
}
