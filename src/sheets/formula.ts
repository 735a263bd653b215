/** A text inside a formula: Excel doubles the quotes in it. */
export function textLiteral(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
