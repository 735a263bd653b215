import type { Language } from "../playbook/language";

/** "Partners, Deals and Evaluation". */
export function listed(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(names.map((name) => `“${name}”`));
}
