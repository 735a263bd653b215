import type { Language } from "../../playbook/language";
import { compile } from "../../sheets/compile";
import { linkedFromSpec, type LinkedSheet } from "../../sheets/linkedWorkbook";
import type { Operation } from "../../sheets/operation";
import type { SheetSpec } from "../../sheets/spec";
import type { Template, TemplateOptions } from "../../sheets/template";
import { templateOf } from "../../sheets/templates";
import { currencyFor } from "../reading/sheetCurrency";
import { markSheet, workbookSettings } from "../reading/sheetIdentity";
import { today } from "../reading/today";
import { checkDates, readContents, type WorkbookContents } from "../reading/workbookContents";
import { tellWorkbookCurrency } from "../reading/workbookCurrency";
import { asExcelFailure, ExcelFailure, isVague, originalCode, type ExcelFailureCode } from "../running/excelFailure";
import type { ExcelRun } from "../running/excelRun";
import { inExcel } from "../running/inExcel";
import { requestsFor } from "../running/requests";
import { tryAgain } from "../running/tryAgain";
import { whyNotWritable } from "../running/whyNotWritable";
import { applyOperation, SheetTarget } from "./applyOperation";
import { freeSheetName, freeTableName } from "./freeName";
import { removeHalfMadeSheets, type UnmarkedSheet } from "./removeHalfMadeSheets";
import { loadSettings, type SettingsBefore } from "./settingsBefore";
import { forgetMaking, noteMaking, type SheetsInMaking } from "./sheetsInMaking";

/** Without a currency, that of the sheets which are read, or the workbook's own; without a day, today. */
export type SheetChoices = Omit<TemplateOptions, "currency" | "today"> &
  Partial<Pick<TemplateOptions, "currency" | "today">>;

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

/**
 * Makes a new sheet from a template, and before it those that it reads and the workbook lacks; answers them all, the
 * wanted one last. One request reads what the workbook has, one more for each sheet writes it (several only if it doesn't
 * fit), and one shows it. Nothing that is there is changed; if something fails, what was made is removed, and where Excel
 * is busy it is made anew.
 */
export function createSheet(
  template: Template,
  options: SheetChoices,
  onProgress?: (progress: Progress) => void,
  run: ExcelRun = {},
): Promise<readonly CreatedSheet[]> {
  return tryAgain(run, () => createOnce(template, options, onProgress, run));
}

async function createOnce(
  template: Template,
  options: SheetChoices,
  onProgress: ((progress: Progress) => void) | undefined,
  run: ExcelRun,
): Promise<readonly CreatedSheet[]> {
  let attempt: Attempt | undefined;
  try {
    return await inExcel(run, async (context) => {
      onProgress?.({ done: 0, total: 3, stage: "reading" });
      const readSettings = loadSettings(context);
      const contents = await readContents(context);
      checkDates(contents);
      const plan = planSheets(template, options, contents);
      attempt = begun(plan, contents, readSettings());
      await writeSheets(context, attempt, onProgress);
      return whatWasMade(attempt);
    });
  } catch (error) {
    if (attempt === undefined) throw await reasonOf(error, template);
    return afterFailure(error, attempt, template);
  }
}

/** Sheets as they are being made, and how far that is. */
interface Attempt {
  readonly plan: WorkbookPlan;
  readonly contents: WorkbookContents;
  readonly making: SheetsInMaking;
  /** Those that are there, as far as was answered. */
  readonly written: { readonly plan: SheetPlan; readonly sheet: Excel.Worksheet }[];
  /** The one whose adding was asked for and not answered yet. */
  adding?: SheetPlan | undefined;
}

function begun(plan: WorkbookPlan, contents: WorkbookContents, settingsBefore: SettingsBefore): Attempt {
  const identities = plan.plans.map(({ identity }) => identity);
  return { plan, contents, making: { id: crypto.randomUUID(), identities, settingsBefore }, written: [] };
}

async function writeSheets(
  context: Excel.RequestContext,
  attempt: Attempt,
  onProgress: ((progress: Progress) => void) | undefined,
): Promise<void> {
  const { plans } = attempt.plan;
  const total = 1 + plans.reduce((sum, { requests }) => sum + requests.length, 0);
  let done = 0;
  for (const plan of plans) {
    attempt.adding = plan;
    suspend(context);
    noteMaking(context, attempt.making);
    const sheet = addSheet(context, plan);
    for (const [index, request] of plan.requests.entries()) {
      if (index > 0) suspend(context);
      done++;
      onProgress?.({ done, total, stage: "writing" });
      // A range is good for the request in which it is asked for.
      const target = new SheetTarget(sheet, plan.name);
      for (const operation of request) applyOperation(target, operation);
      if (done === total - 1) finish(context, attempt);
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- one request each, and nearly always there is one a sheet
      await context.sync();
      if (index === 0) attempt.written.push({ plan, sheet });
      attempt.adding = undefined;
    }
  }
  onProgress?.({ done: total, total, stage: "done" });
}

/** At the end of the last request: what is cut off before it leaves the settings as they were, and the note. */
function finish(context: Excel.RequestContext, { plan: { plans, currency, settles }, making }: Attempt): void {
  const language = plans.at(-1)?.spec.language;
  if (language !== undefined) rememberSettings(context, language, settles ? currency : undefined);
  forgetMaking(context, making);
}

function whatWasMade({ plan: { currency, settles }, contents, written }: Attempt): readonly CreatedSheet[] {
  tellWorkbookCurrency(settles ? currency : contents.currency);
  return written.map(({ plan: { name, spec }, sheet }) => ({
    sheetId: sheet.id,
    name,
    templateId: spec.templateId,
    language: spec.language,
  }));
}

/** A sheet that is to be made, with the names that are free for it. */
interface SheetPlan {
  readonly name: string;
  readonly identity: string;
  readonly spec: SheetSpec;
  readonly currency: string | undefined;
  readonly requests: readonly (readonly Operation[])[];
}

interface WorkbookPlan {
  readonly plans: readonly SheetPlan[];
  readonly currency: string;
  /** The first sheets with amounts: the workbook takes their currency for its own. Later ones don't change it. */
  readonly settles: boolean;
}

/** The wanted sheet, after those that it needs and the workbook lacks. */
function planSheets(wanted: Template, options: SheetChoices, contents: WorkbookContents): WorkbookPlan {
  const plans: SheetPlan[] = [];
  const linked: LinkedSheet[] = [...contents.generated];
  const usedSheetNames = [...contents.sheetNames];
  const usedTableNames = [...contents.tableAndDefinedNames];
  const templates = withMissing(wanted, new Set(linked.map(({ templateId }) => templateId)));
  const currency = currencyFor(templates, options.currency, contents);
  for (const template of templates) {
    const rows = template === wanted ? options.rows : (template.rows?.default ?? 0);
    const spec = template.build({ ...options, currency, rows, today: options.today ?? today() }, { sheets: linked });
    const name = freeSheetName(spec.name, usedSheetNames);
    usedSheetNames.push(name);
    usedTableNames.push(...spec.names.map(({ name: defined }) => defined));
    const tableNames = new Map<string, string>();
    for (const { name: table } of spec.tables) {
      const free = freeTableName(table, usedTableNames);
      usedTableNames.push(free);
      tableNames.set(table, free);
    }
    linked.push(linkedFromSpec(spec, name, [...tableNames.values()]));
    plans.push({
      currency: template.amounts ? currency : undefined,
      name,
      identity: crypto.randomUUID(),
      spec,
      requests: requestsFor(compile(spec).map((operation) => withTableName(operation, tableNames))),
    });
  }
  const settles = templates.some(({ amounts }) => amounts) && !contents.generated.some((sheet) => sheet.currency);
  return { plans, currency, settles };
}

/** A template after all that it needs, each once; `there` are the ids of those that need not be made. */
function withMissing(template: Template, there: Set<string>): Template[] {
  const before = (template.needs ?? []).flatMap((id) => {
    if (there.has(id)) return [];
    return withMissing(templateOf(id), there);
  });
  there.add(template.id);
  return [...before, template];
}

function withTableName(operation: Operation, tableNames: ReadonlyMap<string, string>): Operation {
  switch (operation.kind) {
    case "table":
      return { ...operation, name: tableNames.get(operation.name) ?? operation.name };
    case "columnName":
      return { ...operation, table: tableNames.get(operation.table) ?? operation.table };
    default:
      return operation;
  }
}

/** Both hold until the next sync only. */
function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Created with its final name: a sheet that is renamed can't be undone on the desktop. */
function addSheet(context: Excel.RequestContext, { name, identity, spec, currency }: SheetPlan): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(name);
  const { templateId, templateVersion, language } = spec;
  markSheet(sheet, { identity, template: templateId, version: templateVersion, language, currency });
  sheet.load("id");
  return sheet;
}

function rememberSettings({ workbook }: Excel.RequestContext, language: Language, currency: string | undefined): void {
  workbook.settings.add(workbookSettings.language, language);
  if (currency !== undefined) workbook.settings.add(workbookSettings.currency, currency);
}

/**
 * Tidies up, and finds the reason where Excel's code doesn't tell it. Sheets that turn out to be whole, as only the last
 * answer was lost, are made all the same; where not even that can be read, they are told as what may be left.
 */
async function afterFailure(error: unknown, attempt: Attempt, template: Template): Promise<readonly CreatedSheet[]> {
  const { code } = asExcelFailure(error);
  let leftOver: string | undefined;
  try {
    const isKept = await inExcel({ repeatable: true, impatient: code === "noAnswer" }, (context) =>
      removeHalfMadeSheets(context, attempt.making, {
        unmarked: unmarkedOf(attempt, code),
        isToBeKept: code !== "stopped",
      }),
    );
    if (isKept) return whatWasMade(attempt);
  } catch {
    // The first failure is the one to tell; this one is told by what was left over.
    leftOver = [...attempt.written.map(({ plan }) => plan), ...(attempt.adding ? [attempt.adding] : [])]
      .map(({ name }) => name)
      .reverse()
      .join(", ");
  }
  throw await reasonOf(error, template, leftOver);
}

/** Where a name is taken, the sheet that has it is somebody else's. */
function unmarkedOf({ adding, contents }: Attempt, code: ExcelFailureCode): UnmarkedSheet | undefined {
  if (adding === undefined || code === "nameInUse") return undefined;
  return { name: adding.name, sheetIdsBefore: contents.sheetIds };
}

async function reasonOf(error: unknown, template: Template, leftOver?: string): Promise<ExcelFailure> {
  const failure = asExcelFailure(error);
  const code = isVague(failure) ? await whyNotWritable(error) : codeFor(template, failure.code);
  if (leftOver === undefined && code === failure.code) return failure;
  return new ExcelFailure(code, {
    originalCode: originalCode(error),
    leftOver,
    missing: failure.missing,
    place: failure.place,
    cause: error,
  });
}

/** Fewer rows are a way out only where there are rows to choose. */
function codeFor({ rows }: Template, code: ExcelFailureCode): ExcelFailureCode {
  return code === "payloadTooLarge" && rows !== undefined ? "sheetTooLarge" : code;
}
