/** How a text may come from web pages, word processors, Asian and Turkish keyboards: it looks the same, or nearly. */
export const oddSpellings: readonly (readonly [how: string, spelled: (name: string) => string])[] = [
  ["with spaces without a width", (name) => [...name].join("\u200b")],
  ["with marks of direction around", (name) => `\u200e\u202a${name}\u202c\u200f`],
  ["with soft hyphens", (name) => [...name].join("\u00ad")],
  ["with a byte order mark and word joiners", (name) => `\ufeff${[...name].join("\u2060")}`],
  ["with joiners between letter and accent", (name) => [...name.normalize("NFD")].join("\u200d")],
  ["with minus signs", (name) => name.replaceAll("-", "\u2212").replaceAll(" ", " \u2212 ")],
  ["in full width", (name) => name.replace(/[!-~]/g, fullWidth).replaceAll(" ", "\u3000")],
  ["in Turkish lower case", (name) => name.toUpperCase().toLocaleLowerCase("tr")],
  ["in Turkish capitals", (name) => name.toLocaleUpperCase("tr")],
  ["in lower case made of Turkish capitals", (name) => name.toLocaleUpperCase("tr").toLowerCase()],
];

function fullWidth(sign: string): string {
  return String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0);
}
