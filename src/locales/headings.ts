import type { Language } from "../playbook/language";
import { headings as english } from "./en/headings";
import { headings as spanish } from "./es/headings";
import type { Texts } from "./texts";

export type Headings = Texts<typeof english>;

const headings: Readonly<Record<Language, Headings>> = { en: english, es: spanish };

/**
 * What columns are headed in a language, by table and column. They are kept as they are written: by the place of the
 * currency a heading is known, whatever a sheet has in it.
 */
export function headingsIn(language: Language): Headings {
  return headings[language];
}
