import { sheetWordsOf } from "../locales/sheetWords";
import { bannerName } from "../sheets/banner";
import { readContents } from "./workbookContents";

/** Takes the line for readers without the add-in from generated sheets. Another text in its cell stays. */
export async function removeBanners(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): Promise<void> {
  for (const { range, shown, banner } of await readBanners(context, sheetIds)) {
    if (shown === banner) range.values = [[""]];
  }
  await context.sync();
}

/** Puts the line back where its cell is empty. */
export async function restoreBanners(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): Promise<void> {
  for (const { range, shown, banner } of await readBanners(context, sheetIds)) {
    if (shown === "") range.values = [[banner]];
  }
  await context.sync();
}

interface ReadBanner {
  readonly range: Excel.Range;
  readonly shown: unknown;
  /** In the language of the sheet. */
  readonly banner: string;
}

async function readBanners(context: Excel.RequestContext, sheetIds: ReadonlySet<string>): Promise<ReadBanner[]> {
  const { generated } = await readContents(context);
  const loaded = generated
    .filter(({ sheetId, cellNames }) => sheetIds.has(sheetId) && cellNames.has(bannerName))
    .map(({ sheetId, language }) => {
      const name = context.workbook.worksheets.getItem(sheetId).names.getItemOrNullObject(bannerName);
      return { range: name.getRangeOrNullObject().load("values"), banner: sheetWordsOf(language).banner };
    });
  await context.sync();
  return loaded
    .filter(({ range }) => !range.isNullObject)
    .map(({ range, banner }) => ({ range, banner, shown: range.values[0]?.[0] as unknown }));
}
