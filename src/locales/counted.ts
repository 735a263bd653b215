import type { Language } from "../playbook/language";

/** Words for each of a language's plural categories; `{count}` stands for the number. */
type PluralForms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** "1 cell" and "1,234 cells": the form and the number as the language has them. */
export function countedIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const format = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace("{count}", format.format(count));
}
