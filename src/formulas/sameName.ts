/** Excel doesn't tell capitals apart in the names of sheets, tables, columns and workbooks. */
export function sameName(one: string, other: string): boolean {
  return folded(one) === folded(other);
}

export function folded(name: string): string {
  return name.toLocaleUpperCase("en");
}
