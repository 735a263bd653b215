/** A language made of the English words, by which one sees what is not translated, glued or too narrow. For tests only. */
import { isWord, type Words } from "../src/locales/words";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "áƀćđéƒğĥíĵķłḿńóƥɋŕśţúṽŵẋýžÁƁĆĐÉƑĞĤÍĴĶŁḾŃÓƤɊŔŚŢÚṼŴẊÝŽ";
const accents = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** No other text has these: Excel takes them in the names of sheets and in headings. */
const [open, close, filling] = ["⟦", "⟧", "·"];

/** A share of a text by which it grows, as translations of English do. */
const GROWTH = 0.4;

/** Accented, longer and in brackets, with the places as they were. What is so already stays. */
export function pseudo<T extends Words>(words: T): T {
  return changed(words) as T;
}

/** Whether a text comes of the pseudo-language, at least in part. */
export function isPseudo(text: string): boolean {
  return [...text].some((letter) => letter === open || letter === close || accented.includes(letter));
}

function changed(words: Words): Words {
  if (typeof words === "string") return text(words);
  if (Array.isArray(words)) return words.map(changed);
  // The place by which forms are told apart is a name, no text.
  const keeps = isWord(words) ? "by" : undefined;
  return Object.fromEntries(
    Object.entries(words).map(([key, each]: [string, Words]) => [key, key === keeps ? each : changed(each)]),
  );
}

function text(word: string): string {
  if (!/\p{L}/u.test(word) || isPseudo(word)) return word;
  // By the unit behind it a heading is known, so that it stays the last: "Value ({currency})".
  const [, before = "", inner = "", after = ""] = /^(\s*)(.*?)((?: \(\{\w+\}\))?\s*)$/s.exec(word) ?? [];
  // Excel's codes for the numbers of pages are kept as places are.
  const pieces = inner.split(/(\{\w+\}|&[PN]\b)/);
  const said = pieces.map((piece, index) => (index % 2 === 1 ? piece : withAccents(piece))).join("");
  const letters = pieces.filter((_, index) => index % 2 === 0).join("").length;
  const longer = filling.repeat(Math.max(0, Math.ceil(GROWTH * letters) - 2));
  return `${before}${open}${said}${longer}${close}${after}`;
}

function withAccents(piece: string): string {
  return [...piece].map((letter) => accents.get(letter) ?? letter).join("");
}
