import { sheetWordsOf } from "../../locales/sheetWords";
import type { Language } from "../../playbook/language";
import { palette } from "../../sheets/styles";
import { removeIntent, writeIntent } from "../change/changeJournal";
import { clearTheWay } from "../change/changeWorkbook";
import { removeCopies } from "../change/sheetCopies";
import type { SheetCopies } from "../change/workbookChange";
import { freeSheetName } from "../creating/freeName";
import { recalculate, settledCells } from "../reading/calculated";
import { isBusy, isFormula, readValues, textOfValue } from "../reading/cellValue";
import { storedLanguage } from "../reading/officeLanguage";
import { sameValue } from "../reading/sameValue";
import { nameOf, type Difference } from "../reading/sheetCells";
import { MARKED_SHEETS, markCopy, markOf, workbookSettings } from "../reading/sheetIdentity";
import { readBlocks } from "../reading/usedBlocks";
import { ExcelFailure, failureCode } from "../running/excelFailure";
import type { ExcelRun, OnShare } from "../running/excelRun";
import { afterFailedWriting } from "../running/failedWriting";
import { inExcel } from "../running/inExcel";
import { checkUnprotected } from "../running/unprotected";
import { removeBanners } from "./banners";
import { NATIVE_REGISTER } from "./nativeRegister";

export type CopyScope = "sheet" | "workbook";

export type CopiedValues =
  | { readonly kind: "copied"; readonly sheets: readonly CopiedSheet[] }
  /** The copies were removed again. */
  | { readonly kind: "differs"; readonly differences: readonly Difference[] };

export interface CopiedSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** With which copies are marked: they are nobody's template, and are not copied again with the workbook. */
const VALUES_ONLY = "valuesOnly";

/**
 * Copies the sheet in view, or every visible one, with values in place of formulas: formats and charts stay, and no cell
 * of a copy depends on the add-in or on another sheet. All copies are made or none: what is to be made is written down
 * before, and if something fails, the copies that were made are removed.
 */
export async function copyValues(scope: CopyScope, onShare?: OnShare, run: ExcelRun = {}): Promise<CopiedValues> {
  try {
    return await inExcel({ ...run, repeatable: true }, async (context) => {
      onShare?.(0.05);
      await recalculate(context);
      await settledCells(context, scope, ({ formula }) => formula !== undefined);
      const workbook = await readSources(context, scope);
      const meant = meantCopies(workbook);
      onShare?.(0.2);
      try {
        await writeDown(meant);
        const copies = copySheets(context, workbook);
        const differences = await differencesOf(context, copies);
        onShare?.(0.9);
        if (differences.length > 0) {
          await removeCopies(context, meant);
          await removeIntent(context);
          return { kind: "differs", differences };
        }
        await removeBanners(context, new Set(copies.map(({ sheet }) => sheet.id)));
        copies[0]?.sheet.activate();
        await context.sync();
        await removeIntent(context);
        onShare?.(1);
        return { kind: "copied", sheets: copies.map(({ sheet, name }) => ({ sheetId: sheet.id, name })) };
      } catch (error) {
        if (failureCode(error) !== "changePending") await takeBack(context, meant);
        throw error;
      }
    });
  } catch (error) {
    throw await afterFailedWriting(error);
  }
}

/** A sheet that is to be copied. */
interface Source {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly language: Language;
  /** Of the copy. */
  readonly identity: string;
}

interface SourceWorkbook {
  readonly sources: readonly Source[];
  /** All that were there before. */
  readonly sheets: readonly Excel.Worksheet[];
}

async function readSources(context: Excel.RequestContext, scope: CopyScope): Promise<SourceWorkbook> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(workbookSettings.language).load("value");
  const active = worksheets.getActiveWorksheet().load("id");
  worksheets.load(`${MARKED_SHEETS},items/visibility`);
  await context.sync();
  const language: unknown = setting.isNullObject ? undefined : setting.value;
  const wanted = worksheets.items.filter((sheet) =>
    scope === "sheet" ? sheet.id === active.id : sheet.visibility === "Visible" && !isLeftOut(sheet),
  );
  if (wanted.length === 0) throw new ExcelFailure("nothingToCopy");
  const sources = wanted.map((sheet) => ({
    sheet,
    used: sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    language: storedLanguage(markOf(sheet, "language") ?? language),
    identity: crypto.randomUUID(),
  }));
  await checkUnprotected(
    context,
    wanted.map(({ id }) => id),
  );
  return { sources, sheets: worksheets.items };
}

/** Copies have nothing but values, and the register of native formulas is no business of the board. */
function isLeftOut(sheet: Excel.Worksheet): boolean {
  const template = markOf(sheet, "template");
  return template === VALUES_ONLY || template === NATIVE_REGISTER;
}

interface Copy {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly source: Source;
}

/**
 * Queues the copies, each with the values of its sheet over its formulas. All of it goes out in one request: nothing is
 * calculated in between, so what changes with every calculation is in the copy as it was. A copy is marked first: by its
 * mark it is known as ours.
 */
function copySheets(context: Excel.RequestContext, { sources, sheets }: SourceWorkbook): readonly Copy[] {
  const usedNames = sheets.map(({ name }) => name);
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  return sources.map((source): Copy => {
    const name = copyName(source, usedNames);
    usedNames.push(name);
    const sheet = source.sheet.copy("End");
    const { identity, language } = source;
    markCopy(sheet, source.sheet, { identity, template: VALUES_ONLY, version: 1, language });
    sheet.name = name;
    sheet.tabColor = palette.rule;
    // Nothing is to be typed there, and their lists may stand on other sheets.
    sheet.getRange().dataValidation.clear();
    const { rowIndex, columnIndex, rowCount, columnCount } = source.used;
    // From the sheet itself: on the copy, a result that spills would be gone with its formula.
    const cells = (of: Excel.Worksheet) => of.getRangeByIndexes(rowIndex, columnIndex, rowCount, columnCount);
    // A range is good for the request in which it is asked for.
    cells(sheet).copyFrom(cells(source.sheet), "Values");
    return { sheet: sheet.load("id"), name, source };
  });
}

/** "Evaluation – values". */
function copyName({ sheet, language }: Source, used: readonly string[]): string {
  return freeSheetName(sheet.name, used, ` – ${sheetWordsOf(language).valuesOnly}`);
}

/** Cells of the sheets that came out otherwise on their copies. The first request carries the copying as well. */
async function differencesOf(context: Excel.RequestContext, copies: readonly Copy[]): Promise<Difference[]> {
  const ranges = copies.flatMap(({ sheet, source: { sheet: original, used: range } }) => [
    { sheet: original, range },
    { sheet, range },
  ]);
  const blocks = await readBlocks(context, ranges, "formulas,values,valueTypes,rowIndex,columnIndex");
  return copies.flatMap(({ sheet, source }) => {
    const copied = blocks.filter((block) => block.sheet === sheet);
    const originals = blocks.filter((block) => block.sheet === source.sheet);
    return originals.flatMap(({ range }, index) => {
      const copy = copied[index]?.range;
      return copy === undefined ? [] : differencesIn(copy, range, source.sheet);
    });
  });
}

function differencesIn(copy: Excel.Range, original: Excel.Range, { id, name }: Excel.Worksheet): Difference[] {
  const copied = readValues(copy);
  return readValues(original).flatMap((line, r) =>
    line.flatMap((value, c): Difference[] => {
      if (isBusy(value)) throw new ExcelFailure("stillCalculating");
      const is = copied[r]?.[c] ?? null;
      const formula: unknown = copy.formulas[r]?.[c];
      const left = isFormula(formula, is) ? formula : undefined;
      if (left === undefined && sameValue(value, is)) return [];
      const cell = { sheetId: id, sheetName: name, row: original.rowIndex + r, column: original.columnIndex + c };
      return [{ ...nameOf(cell), before: textOfValue(value), after: left ?? textOfValue(is) }];
    }),
  );
}

function meantCopies({ sources, sheets }: SourceWorkbook): SheetCopies {
  return {
    sources: sources.map(({ sheet, identity: copyIdentity }) => ({
      name: sheet.name,
      identity: markOf(sheet, "identity"),
      copyIdentity,
    })),
    idsBefore: sheets.map(({ id }) => id),
    namesBefore: sheets.map(({ name }) => name),
  };
}

/** In a context of its own: the sheets that were read stay good for the copying. */
async function writeDown(copies: SheetCopies): Promise<void> {
  await inExcel({}, async (context) => {
    await clearTheWay(context);
    await writeIntent(context, { action: "copyValues", cells: [], copies });
  });
}

/** Where not even that can be done, the next start of the pane finds what is left. */
async function takeBack(context: Excel.RequestContext, meant: SheetCopies): Promise<void> {
  try {
    await removeCopies(context, meant);
  } catch (cause) {
    throw new ExcelFailure("changeInterrupted", { cause });
  }
  await removeIntent(context).catch(() => undefined);
}
