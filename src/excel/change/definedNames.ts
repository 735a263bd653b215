import { namesIn } from "../../formulas/namesIn";
import { folded } from "../../formulas/sameName";
import { isMarkName } from "../reading/sheetIdentity";
import type { NameChange } from "./workbookChange";

/** A defined name, and where it holds. */
export interface DefinedName {
  readonly item: Excel.NamedItem;
  readonly name: string;
  readonly formula: string;
  readonly isHidden: boolean;
  /** The sheet whose name it is; none if it is the workbook's. */
  readonly sheet: { readonly id: string; readonly name: string } | undefined;
}

/** All names of the workbook and its sheets but the add-in's own marks, in one request. */
export async function readDefinedNames(context: Excel.RequestContext): Promise<DefinedName[]> {
  const { worksheets, names } = context.workbook;
  const wanted = ["name", "formula", "visible"];
  worksheets.load(["items/id", "items/name", ...wanted.map((each) => `items/names/items/${each}`)]);
  names.load(wanted.map((each) => `items/${each}`));
  await context.sync();
  const read = (item: Excel.NamedItem, sheet: DefinedName["sheet"]): DefinedName => ({
    item,
    name: item.name,
    // A name may stand for a plain value.
    formula: String(item.formula),
    isHidden: !item.visible,
    sheet,
  });
  return [
    ...names.items.map((item) => read(item, undefined)),
    ...worksheets.items.flatMap((sheet) =>
      sheet.names.items
        .filter((item) => !isMarkName(item))
        .map((item) => read(item, { id: sheet.id, name: sheet.name })),
    ),
  ];
}

/** The change that gives a name another formula. */
export function replacedName({ name, formula, sheet }: DefinedName, after: string): NameChange {
  const { id = "", name: sheetName = "" } = sheet ?? {};
  return { name, sheetId: id, sheetName, before: { formula }, after: { formula: after } };
}

/**
 * Tells formulas that depend on one of the names, straight or by way of other names. A name of another sheet that is
 * called the same counts as well: too many are told, never too few.
 */
export function dependsOnNames(
  names: readonly DefinedName[],
  all: readonly DefinedName[],
): (formula: string) => boolean {
  const found = new Set(names.map(({ name }) => folded(name)));
  const mentions = (formula: string) => namesIn(formula).some((name) => found.has(folded(name)));
  let size = 0;
  while (size < found.size) {
    size = found.size;
    for (const { name, formula } of all) if (mentions(formula)) found.add(folded(name));
  }
  return mentions;
}
