import type { Language } from "../playbook/language";
import { blockAddress } from "../sheets/address";
import { printScale } from "../sheets/printScale";
import { palette, styles } from "../sheets/styles";
import { freeSheetName, freeTableName } from "./freeName";
import { storedLanguage } from "./officeLanguage";
import { removeHalfMadeSheet } from "./removeHalfMadeSheet";
import { markSheet, workbookSettings } from "./sheetIdentity";

/** A sheet that the add-in writes down in what it did or saw: title, hint, and a table that grows. */
export interface LogLayout {
  /** With which the sheet is marked. */
  readonly templateId: string;
  /** A name in use gets a number. */
  readonly tableName: string;
  /** In points, a column each. */
  readonly widths: readonly number[];
  readonly words: (language: Language) => LogWords;
}

export interface LogWords {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  /** As many as there are columns. */
  readonly headings: readonly string[];
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

/** Makes the sheet with its table, which has one empty row; in the language of the workbook. */
export async function makeLogSheet(context: Excel.RequestContext, layout: LogLayout): Promise<LogSheet> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/names/items/name");
  workbook.tables.load("items/name");
  workbook.names.load("items/name");
  const setting = workbook.settings.getItemOrNullObject(workbookSettings.language).load("value");
  const inView = workbook.worksheets.getActiveWorksheet().load("id");
  await context.sync();
  const language = storedLanguage(setting.isNullObject ? undefined : setting.value);
  const words = layout.words(language);
  const sheetName = freeSheetName(
    words.name,
    workbook.worksheets.items.map(({ name }) => name),
  );
  const identity = crypto.randomUUID();
  const sheetIdsBefore = workbook.worksheets.items.map(({ id }) => id);
  const sheet = workbook.worksheets.add(sheetName);
  markSheet(sheet, { identity, template: layout.templateId, version: 1, language });
  const ofSheets = workbook.worksheets.items.flatMap(({ names }) => names.items);
  const usedNames = [...workbook.tables.items, ...workbook.names.items, ...ofSheets].map(({ name }) => name);
  const tableName = freeTableName(layout.tableName, usedNames);
  layOut(sheet, layout, words, tableName);
  sheet.load("id");
  try {
    await context.sync();
    await freezeHeadings(context, sheet, inView);
  } catch (error) {
    await removeHalfMadeSheet({ name: sheetName, identity, sheetIdsBefore });
    throw error;
  }
  return { sheetId: sheet.id, sheetName, tableName, language };
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

function layOut(sheet: Excel.Worksheet, { widths }: LogLayout, words: LogWords, tableName: string): void {
  const { font } = sheet.getRange().format;
  font.name = styles.base.fontName;
  font.size = styles.base.fontSize;
  const titleCell = sheet.getRange("A1");
  titleCell.values = [[words.title]];
  titleCell.format.rowHeight = TITLE_HEIGHT;
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 14;
  titleCell.format.font.color = palette.navy;
  sheet.getRange("A2").values = [[words.hint]];
  const header = sheet.getRangeByIndexes(HEADING_ROW, 0, 1, widths.length);
  header.values = [[...words.headings]];
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
