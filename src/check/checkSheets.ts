import { createSheet, type CreatedSheet } from "../excel/creating/createSheet";
import { inExcel } from "../excel/running/inExcel";
import type { Language } from "../playbook/language";
import type { Template } from "../sheets/template";
import { compareTexts, compareValues, type Compared } from "./compare";
import { goldenChoices, type GoldenSheet } from "./golden/goldenSheet";
import { readSettled, readSheets } from "./readSettled";
import type { Workplace } from "./workplace";

export interface CheckedSheets {
  readonly created: readonly CreatedSheet[];
  readonly values: Compared;
  readonly texts: Compared;
}

/** Makes a sheet, and those that it reads, as on the golden day; compares what their cells hold and display. */
export async function checkSheets(
  workplace: Workplace,
  template: Template,
  language: Language,
  { golden, numbersToo }: { golden: (templateId: string) => Promise<GoldenSheet>; numbersToo: boolean },
): Promise<CheckedSheets> {
  const options = { ...goldenChoices(language), rows: template.rows?.default ?? 0 };
  const created = await createSheet(template, options, undefined, workplace.run);
  for (const { sheetId } of created) workplace.remember(sheetId);
  const goldenSheets = await Promise.all(created.map(({ templateId }) => golden(templateId)));
  return inExcel({ ...workplace.run, repeatable: true }, async (context) => {
    const sheetIds = created.map(({ sheetId }) => sheetId);
    await stopTheClock(context, sheetIds, goldenChoices(language).today);
    const read = await readSettled(context, sheetIds);
    const pairs = read.flatMap((sheet, index) => {
      const wanted = goldenSheets[index];
      return wanted === undefined ? [] : [{ sheet, wanted }];
    });
    return {
      created,
      values: together(pairs.map(({ sheet, wanted }) => compareValues(sheet, wanted))),
      texts: together(pairs.map(({ sheet, wanted }) => compareTexts(sheet, wanted, numbersToo))),
    };
  });
}

/** Cells that show the day of today show the golden day. */
async function stopTheClock(context: Excel.RequestContext, sheetIds: readonly string[], day: number): Promise<void> {
  const sheets = await readSheets(context, sheetIds);
  sheets.forEach(({ cells }, index) => {
    for (const [address, { formula }] of cells) {
      if (formula !== "=TODAY()") continue;
      context.workbook.worksheets.getItem(sheetIds[index] ?? "").getRange(address).values = [[day]];
    }
  });
  await context.sync();
}

function together(all: readonly Compared[]): Compared {
  return {
    compared: all.reduce((sum, { compared }) => sum + compared, 0),
    differences: all.flatMap(({ differences }) => differences),
  };
}
