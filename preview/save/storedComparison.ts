/** Excel's API says "GreaterThanOrEqual" in a colour rule and "GreaterThanOrEqualTo" in a validation: the file has one word. */
const COMPARISONS: ReadonlyMap<string, string> = new Map([
  ["Between", "between"],
  ["NotBetween", "notBetween"],
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThan", "greaterThan"],
  ["LessThan", "lessThan"],
  ["GreaterThanOrEqual", "greaterThanOrEqual"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqual", "lessThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
]);

/** "GreaterThanOrEqualTo" → "greaterThanOrEqual", as the file spells comparisons. */
export function storedComparison(operator: string): string {
  const stored = COMPARISONS.get(operator);
  if (stored === undefined) throw new RangeError(`A comparison with the operator ${operator} can't be saved.`);
  return stored;
}

/** The API's word for a stored comparison, in a colour rule or in a validation. */
export function shownComparison(stored: string, ending: "" | "To"): string | undefined {
  const names = [...COMPARISONS].filter(([, word]) => word === stored).map(([name]) => name);
  return names.find((name) => !/OrEqual/.test(name) || name.endsWith(`OrEqual${ending}`));
}
