/** The two languages of the playbook. */
export type Language = "en" | "es";

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** The language for a locale such as "es-MX": Spanish for every Spanish, else English. */
export function languageOfLocale(locale: string | undefined): Language {
  return /^es\b/i.test(locale ?? "") ? "es" : "en";
}
