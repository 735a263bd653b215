import type { Language } from "../../playbook/language";
import type { GoldenSheet } from "./goldenSheet";

/** What the sheet of a template must show in a language. Each is loaded when it is asked for. */
export async function goldenSheetOf(templateId: string, language: Language): Promise<GoldenSheet> {
  const loaded = (await import(`./${templateId}.${language}.json`)) as { readonly default: GoldenSheet };
  return loaded.default;
}
