import { sameName } from "../formulas/sameName";
import type { Language } from "../playbook/language";
import { blockAddress } from "../sheets/address";
import type { LogDefinition } from "../sheets/logTable";
import { printScale } from "../sheets/printScale";
import { palette, styles } from "../sheets/styles";
import { headingsOf } from "../sheets/tableDefinition";
import { freeSheetName, freeTableName } from "./freeName";
import { storedLanguage } from "./officeLanguage";
import { isCopy, markOf, markSheet, MARKED_SHEETS, workbookSettings } from "./sheetIdentity";

/** What stands on the sheet beside its table. */
export interface LogWords {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
}

export interface LogSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly language: Language;
}

/** Title and hint stand above the headings. */
const HEADING_ROW = 2;
export const FIRST_ROW = HEADING_ROW + 1;

const TITLE_HEIGHT = 24;
const TABLE_STYLE = "TableStyleLight1";

/** All that it takes to make such a sheet, with names that are free: plain data, so that anyone can make it later. */
export interface LogSheetPlan extends LogWords {
  readonly templateId: string;
  /** Unique to the sheet: by it the sheet is known. */
  readonly identity: string;
  readonly tableName: string;
  readonly headings: readonly string[];
  /** In points, as many as there are headings. */
  readonly widths: readonly number[];
  readonly language: Language;
}

/** In the language of the workbook. */
export async function planLogSheet(
  context: Excel.RequestContext,
  definition: LogDefinition<string, never>,
  wordsIn: (language: Language) => LogWords,
): Promise<LogSheetPlan> {
  const { workbook } = context;
  workbook.worksheets.load("items/name,items/names/items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(workbookSettings.language).load("value");
  await context.sync();
  const language = storedLanguage(setting.isNullObject ? undefined : setting.value);
  const words = wordsIn(language);
  const ofSheets = workbook.worksheets.items.flatMap(({ names }) => names.items);
  const usedNames = [...workbook.tables.items, ...workbook.names.items, ...ofSheets].map(({ name }) => name);
  return {
    ...words,
    name: freeSheetName(
      words.name,
      workbook.worksheets.items.map(({ name }) => name),
    ),
    templateId: definition.templateId,
    identity: crypto.randomUUID(),
    tableName: freeTableName(definition.name, usedNames),
    headings: headingsOf(definition, language, ""),
    widths: Object.values(definition.columns).map(({ width }) => width),
    language,
  };
}

/** Makes the sheet with its table, which has one empty row; answers the sheet's id. */
export async function addLogSheet(context: Excel.RequestContext, plan: LogSheetPlan): Promise<string> {
  const { worksheets } = context.workbook;
  const inView = worksheets.getActiveWorksheet().load("id");
  const sheet = worksheets.add(plan.name).load("id");
  const { identity, templateId: template, language } = plan;
  markSheet(sheet, { identity, template, version: 1, language });
  layOut(sheet, plan);
  await context.sync();
  await freezeHeadings(context, sheet, inView);
  return sheet.id;
}

/** The sheet that was made by a plan, whatever it is called now; also one of which no more was made than its name. */
export async function findLogSheet(
  context: Excel.RequestContext,
  { name, identity }: LogSheetPlan,
): Promise<Excel.Worksheet | undefined> {
  const sheets = context.workbook.worksheets.load(MARKED_SHEETS);
  await context.sync();
  const own = sheets.items.filter((sheet) => markOf(sheet, "identity") === identity);
  const found = own.find((sheet) => !isCopy(sheet)) ?? own.find((sheet) => sameName(sheet.name, name));
  if (found !== undefined) return found;
  const unmarked = sheets.items.find((sheet) => sameName(sheet.name, name) && markOf(sheet, "identity") === undefined);
  if (unmarked === undefined) return undefined;
  const used = unmarked.getUsedRangeOrNullObject(true).load("address");
  await context.sync();
  return used.isNullObject ? unmarked : undefined;
}

/** Takes away the sheet that was made by a plan, unless something stands in it. */
export async function removeLogSheet(context: Excel.RequestContext, plan: LogSheetPlan): Promise<void> {
  const sheet = await findLogSheet(context, plan);
  if (sheet === undefined) return;
  const used = sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  await context.sync();
  if (!used.isNullObject && used.rowIndex + used.rowCount > FIRST_ROW) return;
  sheet.delete();
  await context.sync();
}

/** Panes are frozen on the sheet in view only; then the person is back where they were. */
async function freezeHeadings(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  inView: Excel.Worksheet,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  sheet.activate();
  sheet.freezePanes.freezeRows(FIRST_ROW);
  inView.activate();
  await context.sync();
}

/** Excel's own margins: 0.7 inches at the sides. */
const MARGINS = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

function scaleOf(widths: readonly number[]): number {
  const width = widths.reduce((sum, points) => sum + points, 0);
  return printScale({ width, height: 0, orientation: "landscape", margins: MARGINS, fitToPagesWide: 1 });
}

function layOut(sheet: Excel.Worksheet, { title, hint, headings, widths, tableName }: LogSheetPlan): void {
  const { font } = sheet.getRange().format;
  font.name = styles.base.fontName;
  font.size = styles.base.fontSize;
  const titleCell = sheet.getRange("A1");
  titleCell.values = [[title]];
  titleCell.format.rowHeight = TITLE_HEIGHT;
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 14;
  titleCell.format.font.color = palette.navy;
  sheet.getRange("A2").values = [[hint]];
  const header = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, widths.length);
  header.values = [[...headings]];
  widths.forEach((points, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = points;
  });
  const table = sheet.tables.add(blockAddress({ row: HEADING_ROW, column: 0, rows: 2, columns: widths.length }), true);
  table.name = tableName;
  table.style = TABLE_STYLE;
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { scale: scaleOf(widths) };
  pageLayout.setPrintTitleRows(`$${FIRST_ROW}:$${FIRST_ROW}`);
}
