/** "[[#Esta fila];[Valor]]" → "[[#This Row],[Valor]]": the words for parts of a table, and the signs between the parts. */
export function mapBracket(
  text: string,
  { from, to }: { readonly from: string; readonly to: string },
  wordOf: (part: string) => string,
): string {
  return text
    .replace(/\[(#[^[\]]+)\]/g, (_, part: string) => `[${wordOf(part)}]`)
    .replace(/(?<=\])[,;](?=\s*\[)/g, (sign) => (sign === from ? to : sign));
}
