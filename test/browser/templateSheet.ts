import type { Locator } from "playwright-core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../preview/model/snapshot";
import { fallbackLanguage, type Language } from "../../src/playbook/language";
import type { Workbook } from "./workbook";

/**
 * What a sheet makes of entries is asked in one language: its formulas are the same in each, word for word, as a test of
 * their own shows (unit/sheets/everyLanguage). What a person reads at first is asked in every language.
 */
export function inOneLanguage(language: Language, tests: () => void): void {
  if (language === fallbackLanguage) tests();
}

/** The card of a template in the pane. */
export function cardOf({ pane }: Workbook, templateId: string): Locator {
  return pane.locator(`article[data-template="${templateId}"]`);
}

/** The card with its options in view. */
export async function openCard(workbook: Workbook, templateId: string): Promise<Locator> {
  const card = cardOf(workbook, templateId);
  await card.waitFor();
  const closed = card.locator('button[aria-expanded="false"]');
  if (await closed.isVisible()) await closed.click();
  return card;
}

export interface Choices {
  readonly language?: "en" | "es";
  readonly sample?: boolean;
  readonly rows?: number;
}

/** Fills in the pane's form of a template and presses Create, as a person would; waits for what the pane says then. */
export async function createFrom(
  workbook: Workbook,
  templateId: string,
  { language, sample = true, rows }: Choices = {},
): Promise<void> {
  const card = await openCard(workbook, templateId);
  if (language) await card.getByRole("combobox").first().selectOption(language);
  await card.getByRole("checkbox").first().setChecked(sample);
  if (rows !== undefined) await card.getByRole("spinbutton").fill(String(rows));
  await card.locator('button[type="submit"]').click();
  await card.getByRole("status").locator(".outcome").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
}

/** As one text: the browser's driver takes twenty times as long over an object of a thousand cells. */
export async function sheetOf({ page }: Pick<Workbook, "page">, name: string): Promise<SheetSnapshot> {
  return JSON.parse(await page.evaluate((sheet) => JSON.stringify(window.preview.sheet(sheet)), name)) as SheetSnapshot;
}

export async function snapshotOf({ page }: Pick<Workbook, "page">): Promise<WorkbookSnapshot> {
  return JSON.parse(await page.evaluate(() => JSON.stringify(window.preview.workbook()))) as WorkbookSnapshot;
}

/** What the add-in asked of Excel since its requests were cleared: the error of each, and members that Excel lacks. */
export function requestsOf({
  page,
}: Workbook): Promise<{ errors: (string | undefined)[]; unknown: readonly string[] }> {
  return page.evaluate(() => ({
    errors: window.preview.batches.filter((batch) => !batch.internal).map(({ error }) => error),
    unknown: window.preview.unknownMembers,
  }));
}

/** Values by row of a block of cells. */
export function valuesOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  rows: number,
  columns: number,
): unknown[][] {
  return Array.from({ length: rows }, (_row, r) =>
    Array.from(
      { length: columns },
      (_column, c) => sheet.cells.find((cell) => cell.row === row + r && cell.column === column + c)?.value ?? null,
    ),
  );
}

/** Cells that show an error, with their addresses: a sheet should have none. */
export function errorsOf(sheet: SheetSnapshot): unknown[] {
  return sheet.cells.filter((cell) => cell.error).map((cell) => [cell.row, cell.column, cell.formula, cell.text]);
}

/**
 * Puts entries into cells, as a person does who pastes each of them, and waits for what follows. Validation judges only
 * what is typed, so that wrong data comes in this way.
 */
export async function type(
  { page }: Workbook,
  sheet: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    async ({ sheet, entries }) => {
      for (const [address, input] of Object.entries(entries)) window.preview.paste(sheet, address, [[input]]);
      await window.preview.settled();
    },
    { sheet, entries },
  );
}

export async function textOf({ page }: Workbook, sheet: string, address: string): Promise<string> {
  return page.evaluate(({ sheet, address }) => window.preview.cell(sheet, address).text, { sheet, address });
}
