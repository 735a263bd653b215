/** The languages of the playbook. The first is that of whoever has another one. */
export const languages = ["en", "es"] as const;

export type Language = (typeof languages)[number];

export const [fallbackLanguage] = languages;

/** A text in each language. */
export type Bilingual = Readonly<Record<Language, string>>;

export function isLanguage(value: unknown): value is Language {
  return (languages as readonly unknown[]).includes(value);
}

/** The language for a locale such as "es-MX", whatever its region. */
export function languageOfLocale(locale: string | undefined): Language {
  const [primary] = (locale ?? "").toLowerCase().split(/[^a-z]/);
  return isLanguage(primary) ? primary : fallbackLanguage;
}
