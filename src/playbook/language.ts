/** The two languages of the playbook. */
export type Language = "en" | "es";

/** A text in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;
