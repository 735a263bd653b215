import { freeSheetName } from "../excel/creating/freeName";
import { MARKED_SHEETS, markOf, workbookSettings } from "../excel/reading/sheetIdentity";
import { readContents } from "../excel/reading/workbookContents";
import type { ExcelRun } from "../excel/running/excelRun";
import { inExcel } from "../excel/running/inExcel";
import { NATIVE_REGISTER } from "../excel/sharing/nativeRegister";

/** What the sheets are called that the check makes for itself. */
const SHEET_NAME = "Partner Playbook check";

/** An empty sheet to work on. */
export interface NewSheet {
  readonly context: Excel.RequestContext;
  readonly sheet: Excel.Worksheet;
  /** Another sheet that is taken away with it. */
  readonly remember: (sheetId: string) => void;
}

/**
 * The workbook in which the check is at work, and what it made there. Nothing is taken away but sheets that the check
 * added: they are known by Excel's ids.
 */
export class Workplace {
  readonly #made = new Set<string>();
  readonly #sheetIdsBefore: readonly string[];
  readonly #activeBefore: string;
  readonly #settingsBefore: ReadonlyMap<string, unknown>;

  private constructor(
    /** How whatever is asked of Excel is followed: the check itself stops between its steps. */
    readonly run: Pick<ExcelRun, "onWaiting">,
    sheetIdsBefore: readonly string[],
    activeBefore: string,
    settingsBefore: ReadonlyMap<string, unknown>,
  ) {
    this.#sheetIdsBefore = sheetIdsBefore;
    this.#activeBefore = activeBefore;
    this.#settingsBefore = settingsBefore;
  }

  /** Nothing if the workbook holds anything: the check's sheets would be linked to it, and it would be made native. */
  static async inEmptyWorkbook(run: Pick<ExcelRun, "onWaiting">): Promise<Workplace | undefined> {
    return inExcel({ ...run, repeatable: true }, async (context) => {
      const { sheetIds, generated, tableAndDefinedNames } = await readContents(context);
      const { worksheets } = context.workbook;
      const active = worksheets.getActiveWorksheet().load("id");
      const used = sheetIds.map((id) => worksheets.getItem(id).getUsedRangeOrNullObject(true).load("address"));
      const stored = storedSettings(context);
      await context.sync();
      const isEmpty = generated.length + tableAndDefinedNames.length === 0 && used.every((range) => range.isNullObject);
      if (!isEmpty) return undefined;
      const settings = stored.flatMap(({ key, setting }) =>
        setting.isNullObject ? [] : [[key, setting.value as unknown] as const],
      );
      return new Workplace(run, sheetIds, active.id, new Map(settings));
    });
  }

  /**
   * Works on an empty sheet of the check's own, which is taken away afterwards with what else was added. Where Excel is
   * busy for a moment it begins anew, without what the attempt before left.
   */
  onNewSheet<Result>(work: (place: NewSheet) => Promise<Result>): Promise<Result> {
    const added: string[] = [];
    return inExcel({ ...this.run, repeatable: true }, async (context) => {
      await this.#remove(context, added.splice(0));
      const remember = (sheetId: string): void => {
        this.remember(sheetId);
        added.push(sheetId);
      };
      const sheet = await this.#addSheet(context);
      remember(sheet.id);
      const result = await work({ context, sheet, remember });
      await this.#remove(context, added);
      return result;
    });
  }

  async #addSheet(context: Excel.RequestContext): Promise<Excel.Worksheet> {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const used = worksheets.items.map(({ name }) => name);
    const sheet = worksheets.add(freeSheetName(SHEET_NAME, used)).load("id,name");
    await context.sync();
    return sheet;
  }

  /** A sheet that was made for the check by others. */
  remember(sheetId: string): void {
    this.#made.add(sheetId);
  }

  /** Removes these of the check's sheets. */
  async #remove(context: Excel.RequestContext, sheetIds: readonly string[]): Promise<void> {
    if (sheetIds.length === 0) return;
    const ours = sheetIds.filter((id) => this.#made.has(id));
    const sheets = ours.map((id) => context.workbook.worksheets.getItemOrNullObject(id).load("id"));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    await context.sync();
    for (const id of ours) this.#made.delete(id);
  }

  /** Leaves the workbook as it was; answers the names of sheets that could not be removed. */
  async leave(): Promise<string[]> {
    try {
      await inExcel({ ...this.run, repeatable: true }, async (context) => {
        await this.#rememberRegister(context);
        context.workbook.worksheets.getItemOrNullObject(this.#activeBefore).activate();
        await this.#restoreSettings(context);
        await this.#remove(context, [...this.#made]);
      });
      return [];
    } catch {
      // What could not be removed is told by its name.
      return this.#leftOver();
    }
  }

  /** The list of native formulas is a sheet that Make native adds. */
  async #rememberRegister(context: Excel.RequestContext): Promise<void> {
    const { worksheets } = context.workbook;
    worksheets.load(MARKED_SHEETS);
    await context.sync();
    for (const sheet of worksheets.items) {
      const isNew = !this.#sheetIdsBefore.includes(sheet.id);
      if (isNew && markOf(sheet, "template") === NATIVE_REGISTER) this.remember(sheet.id);
    }
  }

  async #restoreSettings(context: Excel.RequestContext): Promise<void> {
    const stored = storedSettings(context);
    await context.sync();
    for (const { key, setting } of stored) {
      const before = this.#settingsBefore.get(key);
      if (before !== undefined) context.workbook.settings.add(key, before);
      else if (!setting.isNullObject) setting.delete();
    }
  }

  async #leftOver(): Promise<string[]> {
    return inExcel({ ...this.run, repeatable: true }, async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      return sheets.items.filter(({ id }) => this.#made.has(id)).map(({ name }) => name);
    });
  }
}

function storedSettings({ workbook }: Excel.RequestContext) {
  return Object.values(workbookSettings).map((key) => ({
    key,
    setting: workbook.settings.getItemOrNullObject(key).load("value"),
  }));
}
