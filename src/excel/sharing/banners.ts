import { sheetWordsOf } from "../../locales/sheetWords";
import { bannerName } from "../../sheets/banner";
import type { CellChange, CellContent } from "../change/workbookChange";
import { readContents } from "../reading/workbookContents";

/** Takes the line for readers without the add-in from generated sheets. Another text in its cell stays. */
export async function removeBanners(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): Promise<void> {
  for (const { range, shown, banner } of await readBanners(context, sheetIds)) {
    if (shown === banner) range.values = [[""]];
  }
  await context.sync();
}

/** The change that takes the line away, or puts it back where its cell is empty. */
export async function bannerChanges(
  context: Excel.RequestContext,
  sheetIds: ReadonlySet<string>,
  what: "remove" | "restore",
): Promise<CellChange[]> {
  const banners = await readBanners(context, sheetIds);
  return banners.flatMap(({ sheet, range, shown, banner }) => {
    const [before, after] = what === "remove" ? [banner, null] : [null, banner];
    if (shown !== (before ?? "")) return [];
    const numberFormat = String(range.numberFormat[0]?.[0] ?? "General");
    const content = (value: string | null): CellContent => ({ value, numberFormat });
    const place = { sheetId: sheet.id, sheetName: sheet.name, row: range.rowIndex, column: range.columnIndex };
    return [{ ...place, before: content(before), after: content(after) }];
  });
}

interface ReadBanner {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly range: Excel.Range;
  readonly shown: unknown;
  /** In the language of the sheet. */
  readonly banner: string;
}

async function readBanners(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): Promise<ReadBanner[]> {
  const { generated } = await readContents(context);
  const loaded = generated
    .filter(({ sheetId, cellNames }) => sheetIds.has(sheetId) && cellNames.has(bannerName))
    .map(({ sheetId, name: sheetName, language }) => {
      const name = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(bannerName);
      const range = name.getRangeOrNullObject().load("values,numberFormat,rowIndex,columnIndex");
      return { sheet: { id: sheetId, name: sheetName }, range, banner: sheetWordsOf(language).banner };
    });
  await context.sync();
  return loaded
    .filter(({ range }) => !range.isNullObject)
    .map((each) => ({ ...each, shown: each.range.values[0]?.[0] as unknown }));
}
