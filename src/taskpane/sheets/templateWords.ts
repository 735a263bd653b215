import type { Locale } from "../../locales/locale";

export interface TemplateWords {
  readonly name: string;
  /** What the sheet is for. */
  readonly purpose: string;
  /** Label of the field for the number of rows. */
  readonly rows: string;
  /** What the picture shows, for those who don't see it. */
  readonly picture: string;
}

/** What the gallery says of a template. */
export function templateWords(words: Locale["pane"], templateId: string): TemplateWords {
  const all: Readonly<Record<string, TemplateWords>> = words.templates.words;
  const found = all[templateId];
  if (!found) {
    throw new Error(`The template "${templateId}" has no words in locales/.`);
  }
  return found;
}
