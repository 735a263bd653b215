import { sameName } from "../../formulas/sameName";
import type { Language } from "../../playbook/language";
import { compile } from "../../sheets/compile";
import { firstLogRow, logSheet, LOG_VERSION, type LogLayout } from "../../sheets/logSheet";
import type { LogDefinition } from "../../sheets/logTable";
import type { Operation } from "../../sheets/operation";
import { headingsOf } from "../../sheets/tableDefinition";
import { storedLanguage } from "../reading/officeLanguage";
import { isCopy, markOf, markSheet, MARKED_SHEETS, workbookSettings } from "../reading/sheetIdentity";
import { requestsFor } from "../running/requests";
import { applyOperation, SheetTarget } from "./applyOperation";
import { freeSheetName, freeTableName } from "./freeName";

/** What stands on the sheet beside its table. */
export type LogWords = Pick<LogLayout, "name" | "title" | "hint">;

export interface LogSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string;
  readonly language: Language;
}

/** All that it takes to make such a sheet, with names that are free: plain data, so that anyone can make it later. */
export interface LogSheetPlan extends LogLayout {
  /** Unique to the sheet: by it the sheet is known. */
  readonly identity: string;
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

/** Makes the sheet, and leaves the person where they were; answers the sheet's id. */
export async function addLogSheet(context: Excel.RequestContext, plan: LogSheetPlan): Promise<string> {
  const { worksheets } = context.workbook;
  const inView = worksheets.getActiveWorksheet().load("id");
  const sheet = worksheets.add(plan.name).load("id");
  const { identity, templateId: template, language } = plan;
  markSheet(sheet, { identity, template, version: LOG_VERSION, language });
  const [made = [], shown = []] = requestsFor(compile(logSheet(plan)));
  applyAll(sheet, plan, made);
  await context.sync();
  context.application.suspendScreenUpdatingUntilNextSync();
  applyAll(sheet, plan, shown);
  inView.activate();
  await context.sync();
  return sheet.id;
}

/** A range is good for the request in which it is asked for. */
function applyAll(sheet: Excel.Worksheet, { name }: LogSheetPlan, operations: readonly Operation[]): void {
  const target = new SheetTarget(sheet, name);
  for (const operation of operations) applyOperation(target, operation);
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
  if (!used.isNullObject && used.rowIndex + used.rowCount > firstLogRow) return;
  sheet.delete();
  await context.sync();
}
