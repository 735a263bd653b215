/** What a translator gets and gives back: units with a source and a target, each with its key. */
import { placesOf, type Word } from "../src/locales/words";
import { inForms, type Form } from "./forms";
import type { Entry, LocaleFile } from "./localeFile";
import { pluralCategories } from "./pluralCategories";

export interface WordUnit extends Form {
  /** The file, the path and the form: "share.native.done.one". */
  readonly key: string;
  readonly notes: readonly string[];
  /** The places that the English word has. */
  readonly places: readonly string[];
}

/** The units of a file, in the order of the English one. */
export function unitsOf(english: LocaleFile, own: LocaleFile | undefined, language: string): WordUnit[] {
  return english.entries.flatMap((entry) => {
    const units: WordUnit[] = [];
    wordIn(entry, english, own, language, (unit) => {
      units.push(unit);
      return "";
    });
    return units;
  });
}

/** The word for an English entry in a language, of the texts that are said for its units. */
export function wordIn(
  { path, word, notes }: Entry,
  english: LocaleFile,
  own: LocaleFile | undefined,
  language: string,
  say: (unit: WordUnit) => string,
): Word {
  const has = own?.entries.find((entry) => entry.path === path)?.word;
  return inForms(word, has, pluralCategories(language), (form) =>
    say({ ...form, key: [english.name, path, ...form.categories].join("."), notes, places: placesOf(word) }),
  );
}

/** What is wrong with a text for a unit, in words for whoever imports it. */
export function faultsOf({ source, counts, categories, places }: WordUnit, text: string): string[] {
  const has = placesOf(text);
  // "A sheet was copied" may do without its number.
  const isSingle = categories.some((category) => ["zero", "one", "two"].includes(category));
  const needed = placesOf(source).filter((place) => !(isSingle && counts.includes(place)));
  const rest = text.replace(/\{\w+\}/g, "");
  return [
    ...needed.filter((place) => !has.includes(place)).map((place) => `the place {${place}} is missing`),
    ...has.filter((place) => !places.includes(place)).map((place) => `there is no place {${place}} in English`),
    ...(/[{}]/.test(rest) ? ["a bracket is around no place"] : []),
    ...(text === "" && source !== "" ? ["there is no translation"] : []),
  ];
}
