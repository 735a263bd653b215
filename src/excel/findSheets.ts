import { asExcelFailure } from "./excelFailure";
import { sheetProperties } from "./sheetIdentity";

export interface GeneratedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly templateId: string;
  readonly templateVersion: number;
}

/** The sheets of the workbook that were made from a template, in the workbook's order, whatever they are called now. */
export async function findSheets(): Promise<GeneratedSheet[]> {
  try {
    return await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load("items/id,items/name");
      await context.sync();
      const marked = sheets.items.map((sheet) => ({
        sheet,
        template: sheet.customProperties.getItemOrNullObject(sheetProperties.template).load("value"),
        version: sheet.customProperties.getItemOrNullObject(sheetProperties.version).load("value"),
      }));
      await context.sync();
      return marked
        .filter(({ template, version }) => !template.isNullObject && !version.isNullObject)
        .map(({ sheet, template, version }) => ({
          sheetId: sheet.id,
          name: sheet.name,
          templateId: template.value,
          templateVersion: Number(version.value),
        }));
    });
  } catch (error) {
    throw asExcelFailure(error);
  }
}
