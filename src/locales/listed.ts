import type { Language } from "../playbook/language";

const quoted: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `“${name}”`,
  es: (name) => `«${name}»`,
};

/** "“Partners”, “Deals”, and “Evaluation”", in Spanish "«Partners», «Operaciones» y «Evaluación»". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names.map(quoted[language]));
}
