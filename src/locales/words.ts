/** What a word is: data that a translator can read; and what makes it speak. See decision 0014. */
import type { Language } from "../playbook/language";
import { quotation as english } from "./en/quotation";
import { quotation as spanish } from "./es/quotation";

/** A sentence, with places for values written `{name}`, or its plural forms. */
export type Word = string | Forms;

/** The plural forms of a sentence, by the number in one of its places. A form can have forms by another place. */
export type Forms = { readonly by: string; readonly other: Word } & {
  readonly [Category in Exclude<Intl.LDMLPluralRule, "other">]?: Word;
};

export type Words = Word | readonly Words[] | { readonly [key: string]: Words };

/** Words of the shape of the English ones. That each has the same places is a test. */
export type Translation<English> = English extends Word
  ? Word
  : { readonly [Key in keyof English]: Translation<English[Key]> };

/** What a place takes: a text as it is, a number as the language writes it, names in quotation marks as a list. */
export type Value = string | number | readonly string[];

type PlacesIn<Text extends string, Found = never> = Text extends `${string}{${infer Place}}${infer Rest}`
  ? PlacesIn<Rest, Found | Place>
  : Found;

type FormOf<English> = English extends Forms ? English[Exclude<keyof English, "by">] : never;

/** A sentence has two counts at most. */
type CountsOf<English> = Extract<English | FormOf<English>, Forms>["by"];

type PlacesOf<English> = PlacesIn<Extract<English | FormOf<English> | FormOf<FormOf<English>>, string>>;

type ValuesOf<English> = { readonly [Place in Exclude<PlacesOf<English>, CountsOf<English>>]: Value } & {
  readonly [Count in CountsOf<English>]: number;
};

/** Words as they are called: a text, or a function of the values in its places. */
export type Said<English> = English extends Word
  ? [PlacesOf<English> | CountsOf<English>] extends [never]
    ? string
    : (values: ValuesOf<English>) => string
  : { readonly [Key in keyof English]: Said<English[Key]> };

type Say = (word: Word, values: Readonly<Record<string, Value>>) => string;

const place = /\{(\w+)\}/g;

/** The words of each language as they are called, made once. */
export function spokenIn<English>(
  words: Readonly<Record<Language, Translation<English>>>,
): (language: Language) => Said<English> {
  const made = new Map<Language, Said<English>>();
  return (language) => {
    const said = made.get(language) ?? spoken<English>(words[language], language);
    made.set(language, said);
    return said;
  };
}

export function spoken<English>(words: Translation<English>, language: Language): Said<English> {
  return withFunctions(words as Words, sayingIn(language)) as Said<English>;
}

function withFunctions(words: Words, say: Say): unknown {
  if (isWord(words)) {
    const isText = placesOf(words).length === 0;
    return isText ? words : (values: Readonly<Record<string, Value>>) => say(words, values);
  }
  if (isList(words)) return words.map((each) => withFunctions(each, say));
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, withFunctions(each, say)]));
}

export function isWord(words: Words): words is Word {
  return typeof words === "string" || "by" in words;
}

function isList(words: Words): words is readonly Words[] {
  return Array.isArray(words);
}

/** The forms of a word by their categories. */
export function formsOf(forms: Forms): [category: string, form: Word][] {
  return Object.entries<Word>(forms).filter(([key]) => key !== "by");
}

/** The places of a word in all its forms, with those whose numbers choose the form. */
export function placesOf(word: Word): string[] {
  const found =
    typeof word === "string"
      ? [...word.matchAll(place)].map(([, name = ""]) => name)
      : [word.by, ...formsOf(word).flatMap(([, form]) => placesOf(form))];
  return [...new Set(found)];
}

const quotations: Readonly<Record<Language, Word>> = { en: english.name, es: spanish.name };

function sayingIn(language: Language): Say {
  const categories = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const lists = new Intl.ListFormat(language, { type: "conjunction" });
  const written = (value: Value = "") => {
    if (typeof value === "string") return value;
    if (typeof value === "number") return numbers.format(value);
    return lists.format(value.map((name) => say(quotations[language], { name })));
  };
  const say: Say = (word, values) =>
    typeof word === "string"
      ? word.replaceAll(place, (_, name: string) => written(values[name]))
      : say(word[categories.select(Number(values[word.by]))] ?? word.other, values);
  return say;
}
