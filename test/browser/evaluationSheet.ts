import type { Locator } from "playwright-core";
import type { SheetSnapshot } from "../../preview/model/snapshot";
import type { Workbook } from "./workbook";

/** The card of the evaluation template in the pane. */
export function evaluationCard({ page }: Workbook): Locator {
  return page.frameLocator('iframe[src*="taskpane.html"]').getByRole("article").first();
}

export interface Choices {
  readonly language?: "en" | "es";
  readonly sample?: boolean;
  readonly rows?: number;
}

/** Fills in the pane's form and presses Create, as a person would; waits for what the pane says then. */
export async function createEvaluation(
  workbook: Workbook,
  { language, sample = true, rows }: Choices = {},
): Promise<void> {
  const card = evaluationCard(workbook);
  if (language) await card.getByRole("combobox").first().selectOption(language);
  await card.getByRole("checkbox").setChecked(sample);
  if (rows !== undefined) await card.getByRole("spinbutton").fill(String(rows));
  await card.locator('button[type="submit"]').click();
  await card.getByRole("status").locator(".outcome").waitFor();
  await workbook.page.evaluate(() => window.preview.settled());
}

export async function sheetOf({ page }: Workbook, name: string): Promise<SheetSnapshot> {
  return page.evaluate((sheet) => window.preview.sheet(sheet), name);
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

export async function type(
  { page }: Workbook,
  sheet: string,
  entries: Readonly<Record<string, string>>,
): Promise<void> {
  await page.evaluate(
    async ({ sheet, entries }) => {
      for (const [address, input] of Object.entries(entries)) window.preview.setCell(sheet, address, input);
      await window.preview.settled();
    },
    { sheet, entries },
  );
}

export async function textOf({ page }: Workbook, sheet: string, address: string): Promise<string> {
  return page.evaluate(({ sheet, address }) => window.preview.cell(sheet, address).text, { sheet, address });
}
