/** In the order of Unicode's tables. */
const categories = ["zero", "one", "two", "few", "many", "other"] as const;

export type PluralCategory = (typeof categories)[number];

const numbers = [...Array.from({ length: 201 }, (_, number) => number), 1e3, 1e4, 1e5, 1e6, 2e6, 1e9];

/** What a language tells apart in whole numbers. "other" is always among them: it is what remains. */
export function pluralCategories(language: string): PluralCategory[] {
  const rules = new Intl.PluralRules(language);
  const told = new Set(numbers.map((number) => rules.select(number)));
  return categories.filter((category) => category === "other" || told.has(category));
}
