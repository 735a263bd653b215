import type { CreatedSheet } from "../../src/excel/creating/createSheet";
import { wordsOf } from "../../src/locales/locale";
import type { Language } from "../../src/playbook/language";
import { templateWords } from "../../src/taskpane/sheets/templateWords";

/** What the sheet of a template is called in a language. */
export function sheetName(templateId: string, language: Language): string {
  return templateWords(wordsOf(language).pane, templateId).name;
}

export function createdSheet(templateId: string, language: Language): CreatedSheet {
  return { sheetId: `{${templateId}}`, name: sheetName(templateId, language), templateId, language };
}
