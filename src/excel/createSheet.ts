import type { Language } from "../playbook/language";
import { compile } from "../sheets/compile";
import type { Operation } from "../sheets/operation";
import type { Template, TemplateOptions } from "../sheets/template";
import { applyOperation, SheetTarget } from "./applyOperation";
import { asExcelFailure, ExcelFailure, failureCode, originalCode } from "./excelFailure";
import { freeSheetName, freeTableName } from "./freeName";
import { removeHalfMadeSheet } from "./removeHalfMadeSheet";
import { requestsFor } from "./requests";
import { DEFAULT_CURRENCY, sheetProperties, workbookSettings } from "./sheetIdentity";
import type { SheetInMaking } from "./sheetInMaking";
import { whyNotWritable } from "./whyNotWritable";

/** Without a currency, the workbook's own. */
export type SheetOptions = Omit<TemplateOptions, "currency"> & Partial<Pick<TemplateOptions, "currency">>;

export interface CreatedSheet {
  /** Excel's id of the sheet: stays when the sheet is renamed. */
  readonly sheetId: string;
  readonly name: string;
  readonly templateId: string;
  readonly language: Language;
}

/** Requests to the workbook: how many of them are through. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly stage: "reading" | "writing" | "done";
}

interface WorkbookContents {
  readonly sheetIds: readonly string[];
  readonly sheetNames: readonly string[];
  readonly tableAndDefinedNames: readonly string[];
  readonly currency: string;
}

/**
 * Makes a new sheet from a template, in two requests: one reads which names are taken, one writes everything (more only
 * if it doesn't fit). Nothing that is there is changed; if something fails, what was made is removed.
 */
export async function createSheet(
  template: Template,
  options: SheetOptions,
  onProgress?: (progress: Progress) => void,
): Promise<CreatedSheet> {
  let making: SheetInMaking | undefined;
  try {
    // Without the delay, a cell that is being edited makes everything fail.
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onProgress?.({ done: 0, total: 2, stage: "reading" });
      const contents = await readContents(context);
      const spec = template.build({ ...options, currency: options.currency ?? contents.currency });
      const operations = withFreeTableNames(compile(spec), contents.tableAndDefinedNames);
      making = {
        name: freeSheetName(spec.name, contents.sheetNames),
        identity: crypto.randomUUID(),
        sheetIdsBefore: contents.sheetIds,
      };

      const requests = requestsFor(operations);
      const total = requests.length + 1;
      suspend(context);
      const sheet = addSheet(context, making, template);
      rememberSettings(context, spec.language, spec.currency);
      const target = new SheetTarget(sheet, making.name);
      for (const [index, request] of requests.entries()) {
        if (index > 0) suspend(context);
        onProgress?.({ done: index + 1, total, stage: "writing" });
        for (const operation of request) applyOperation(target, operation);
        // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request each, and nearly always there is one
        await context.sync();
      }
      onProgress?.({ done: total, total, stage: "done" });
      return { sheetId: sheet.id, name: making.name, templateId: template.id, language: spec.language };
    });
  } catch (error) {
    throw await afterFailure(error, making);
  }
}

async function readContents(context: Excel.RequestContext): Promise<WorkbookContents> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id,items/name");
  const tables = workbook.tables.load("items/name");
  const definedNames = workbook.names.load("items/name");
  const currency = workbook.settings.getItemOrNullObject(workbookSettings.currency).load("value");
  await context.sync();
  const value: unknown = currency.isNullObject ? undefined : currency.value;
  return {
    sheetIds: sheets.items.map(({ id }) => id),
    sheetNames: sheets.items.map(({ name }) => name),
    tableAndDefinedNames: [...tables.items, ...definedNames.items].map(({ name }) => name),
    currency: typeof value === "string" ? value : DEFAULT_CURRENCY,
  };
}

function withFreeTableNames(operations: readonly Operation[], used: readonly string[]): Operation[] {
  const taken = [...used];
  return operations.map((operation) => {
    if (operation.kind !== "table") return operation;
    const name = freeTableName(operation.name, taken);
    taken.push(name);
    return { ...operation, name };
  });
}

/** Both hold until the next sync only. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Created with its final name: a sheet that is renamed can't be undone on the desktop. */
function addSheet(context: Excel.RequestContext, making: SheetInMaking, template: Template): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(making.name);
  sheet.customProperties.add(sheetProperties.identity, making.identity);
  sheet.customProperties.add(sheetProperties.template, template.id);
  sheet.customProperties.add(sheetProperties.version, String(template.version));
  sheet.load("id");
  return sheet;
}

function rememberSettings({ workbook }: Excel.RequestContext, language: Language, currency: string): void {
  workbook.settings.add(workbookSettings.language, language);
  workbook.settings.add(workbookSettings.currency, currency);
}

/** Tidies up, and finds the reason where Excel's code doesn't tell it. */
async function afterFailure(error: unknown, making: SheetInMaking | undefined): Promise<ExcelFailure> {
  const removed = making === undefined || (await removeHalfMadeSheet(making));
  const code = failureCode(error) === "unknown" ? await whyNotWritable() : failureCode(error);
  if (removed && code === failureCode(error)) return asExcelFailure(error);
  return new ExcelFailure(code, {
    originalCode: originalCode(error),
    leftOver: removed ? undefined : making?.name,
    cause: error,
  });
}
