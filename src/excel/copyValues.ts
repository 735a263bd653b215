import type { Language } from "../playbook/language";
import { sheetWordsOf } from "../locales/sheetWords";
import { palette } from "../sheets/styles";
import { removeBanners } from "./banners";
import { recalculate } from "./calculated";
import { readValues, textOfValue } from "./cellValue";
import { ExcelFailure } from "./excelFailure";
import { afterFailedWriting } from "./failedWriting";
import { freeSheetName, LONGEST_SHEET_NAME } from "./freeName";
import type { OnShare } from "./makeNative";
import { NATIVE_REGISTER } from "./nativeRegister";
import { storedLanguage } from "./officeLanguage";
import { markSheet, sheetProperties, workbookSettings } from "./sheetIdentity";
import { sameValue } from "./sameValue";
import { nameOf, type Difference } from "./sheetCells";
import { checkUnprotected } from "./unprotected";
import { rangeAt, readBlocks, type UsedBlock } from "./usedBlocks";

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
 * of a copy depends on the add-in or on another sheet. If something fails, the copies that were made are removed.
 */
export async function copyValues(scope: CopyScope, onShare?: OnShare): Promise<CopiedValues> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      onShare?.(0.05);
      await recalculate(context);
      const workbook = await readSources(context, scope);
      onShare?.(0.2);
      try {
        const copies = await copySheets(context, workbook);
        onShare?.(0.5);
        const differences = await writeValues(context, copies);
        onShare?.(0.9);
        if (differences.length > 0) {
          await removeCopies(context, workbook);
          return { kind: "differs", differences };
        }
        await removeBanners(context, new Set(copies.map(({ sheet }) => sheet.id)));
        copies[0]?.sheet.activate();
        await context.sync();
        onShare?.(1);
        return { kind: "copied", sheets: copies.map(({ sheet, name }) => ({ sheetId: sheet.id, name })) };
      } catch (error) {
        await removeCopies(context, workbook);
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
  worksheets.load(
    "items/id,items/name,items/visibility,items/customProperties/items/key,items/customProperties/items/value",
  );
  await context.sync();
  const language: unknown = setting.isNullObject ? undefined : setting.value;
  const wanted = worksheets.items.filter((sheet) =>
    scope === "sheet" ? sheet.id === active.id : sheet.visibility === "Visible" && !isLeftOut(sheet),
  );
  if (wanted.length === 0) throw new ExcelFailure("nothingToCopy");
  const sources = wanted.map((sheet) => ({
    sheet,
    used: sheet.getUsedRange(true).load("rowIndex,columnIndex,rowCount,columnCount"),
    language: storedLanguage(propertyOf(sheet, sheetProperties.language) ?? language),
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
  const template = propertyOf(sheet, sheetProperties.template);
  return template === VALUES_ONLY || template === NATIVE_REGISTER;
}

function propertyOf({ customProperties }: Excel.Worksheet, wanted: string): string | undefined {
  return customProperties.items.find(({ key }) => key === wanted)?.value;
}

interface Copy {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly source: Source;
}

/** One request. A copy is marked first: by its mark it is known as ours. */
async function copySheets(context: Excel.RequestContext, { sources, sheets }: SourceWorkbook): Promise<Copy[]> {
  const used = sheets.map(({ name }) => name);
  context.application.suspendApiCalculationUntilNextSync();
  const copies = sources.map((source): Copy => {
    const name = copyName(source, used);
    used.push(name);
    const sheet = source.sheet.copy("End");
    markSheet(sheet, { identity: source.identity, template: VALUES_ONLY, version: 1, language: source.language });
    sheet.name = name;
    sheet.tabColor = palette.rule;
    // Nothing is to be typed there, and their lists may stand on other sheets.
    sheet.getRange().dataValidation.clear();
    return { sheet: sheet.load("id"), name, source };
  });
  await context.sync();
  return copies;
}

/** "Evaluation – values": a long name is cut, not what tells the copy from its sheet. */
function copyName({ sheet, language }: Source, used: readonly string[]): string {
  const ending = ` – ${sheetWordsOf(language).valuesOnly}`;
  return freeSheetName(`${sheet.name.slice(0, LONGEST_SHEET_NAME - ending.length).trimEnd()}${ending}`, used);
}

/**
 * Puts the values of each sheet over the formulas of its copy, and answers the cells that came out otherwise. They are
 * read with the same request, so that a formula that changes with every calculation shows what was copied.
 */
async function writeValues(context: Excel.RequestContext, copies: readonly Copy[]): Promise<Difference[]> {
  const bySource = new Map(copies.map((copy) => [copy.source.sheet, copy]));
  const used = copies.map(({ source }) => ({ sheet: source.sheet, range: source.used }));
  const before = await readBlocks(context, used, "values,valueTypes", (blocks) => {
    context.application.suspendApiCalculationUntilNextSync();
    for (const { sheet, range, place } of blocks) {
      const copy = bySource.get(sheet);
      if (copy) rangeAt(copy.sheet, place).copyFrom(range, "Values");
    }
  });
  const copied = copies.map(({ sheet, source }) => ({ sheet, range: source.used }));
  const after = await readBlocks(context, copied, "formulas,values,valueTypes");
  return after.flatMap((block, index) => {
    const source = before[index];
    return source === undefined ? [] : differencesIn(block, source);
  });
}

function differencesIn({ range, place }: UsedBlock, source: UsedBlock): Difference[] {
  const [copied, wanted] = [readValues(range), readValues(source.range)];
  const { id: sheetId, name: sheetName } = source.sheet;
  return wanted.flatMap((row, r) =>
    row.flatMap((value, c): Difference[] => {
      const is = copied[r]?.[c] ?? null;
      const formula: unknown = range.formulas[r]?.[c];
      const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== is;
      if (!isFormula && sameValue(value, is)) return [];
      const name = nameOf({ sheetId, sheetName, row: place.row + r, column: place.column + c });
      return [{ ...name, before: textOfValue(value), after: isFormula ? formula : textOfValue(is) }];
    }),
  );
}

/** Whatever was made before the failure: a copy that isn't marked yet has the mark of its sheet, or only a name like it. */
async function removeCopies(context: Excel.RequestContext, { sources, sheets }: SourceWorkbook): Promise<void> {
  const before = new Set(sheets.map(({ id }) => id));
  const marks = new Set(
    sources.flatMap(({ sheet, identity }) => [identity, propertyOf(sheet, sheetProperties.identity)]),
  );
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/customProperties/items/key,items/customProperties/items/value");
  await context.sync();
  for (const sheet of worksheets.items.filter(({ id }) => !before.has(id))) {
    const mark = propertyOf(sheet, sheetProperties.identity);
    const isLikeSource = sources.some((source) => sheet.name.startsWith(`${source.sheet.name} (`));
    if (mark === undefined ? isLikeSource : marks.has(mark)) sheet.delete();
  }
  await context.sync();
}
