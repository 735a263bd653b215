import { readdirSync } from "node:fs";
import { join, parse } from "node:path";
import { sheetWordsOf } from "../../../src/locales/sheetWords";
import { formsOf, isWord, placesOf, type Word, type Words } from "../../../src/locales/words";
import { languages, type Language } from "../../../src/playbook/language";
import { pluralCategories } from "../../../words/pluralCategories";

const folder = join(__dirname, "../../../src/locales");
const files = (language: Language) => readdirSync(join(folder, language)).map((file) => parse(file).name);

/** What a file exports by its own name. */
function wordsIn(language: Language, file: string): Words {
  return (jest.requireActual(join(folder, language, file)) as Readonly<Record<string, Words>>)[file] ?? {};
}

/** The words of a language by file and path. */
function wordsByKey(language: Language): ReadonlyMap<string, Word> {
  const found = new Map<string, Word>();
  const walk = (words: Words, key: string) => {
    if (isWord(words)) found.set(key, words);
    else Object.entries(words).forEach(([name, each]) => walk(each, `${key}.${name}`));
  };
  files(language).forEach((file) => walk(wordsIn(language, file), file));
  return found;
}

function textsOf(word: Word): string[] {
  return typeof word === "string" ? [word] : formsOf(word).flatMap(([, form]) => textsOf(form));
}

function keysWhere(language: Language, isSo: (word: Word, key: string) => boolean): string[] {
  return [...wordsByKey(language)].flatMap(([key, word]) => (isSo(word, key) ? [key] : []));
}

function lacksForms(word: Word, categories: readonly string[]): boolean {
  if (typeof word === "string") return false;
  const forms = formsOf(word);
  return (
    JSON.stringify(forms.map(([category]) => category).sort()) !== JSON.stringify(categories) ||
    forms.some(([, form]) => lacksForms(form, categories))
  );
}

const english = wordsByKey("en");

test("hundreds of words are looked at", () => {
  expect(english.size).toBeGreaterThan(1000);
});

describe.each(languages)("every word in %s", (language) => {
  test("is a string, or plural forms of strings", () => {
    expect(files(language)).toEqual(files("en"));
    expect(keysWhere(language, (word) => textsOf(word).some((text) => typeof text !== "string"))).toEqual([]);
  });

  test("stands where an English one does, with the same places", () => {
    expect([...wordsByKey(language).keys()].sort()).toEqual([...english.keys()].sort());
    const places = (word: Word | undefined) => placesOf(word ?? "").sort();
    const others = keysWhere(
      language,
      (word, key) => JSON.stringify(places(word)) !== JSON.stringify(places(english.get(key))),
    );
    expect(others).toEqual([]);
  });

  test("has no bracket that is not around a place", () => {
    const left = keysWhere(language, (word) => textsOf(word).some((text) => /[{}]/.test(text.replace(/\{\w+\}/g, ""))));
    expect(left).toEqual([]);
  });

  test("has a form for each number that the language tells apart", () => {
    const categories = pluralCategories(language).toSorted();
    expect(keysWhere(language, (word) => lacksForms(word, categories))).toEqual([]);
  });

  test("has no blank at its ends that would join it to another, but for what begins other words", () => {
    const joined = keysWhere(language, (word) => textsOf(word).some((text) => text !== text.trim()));
    expect(joined.filter((key) => !key.endsWith("deals.checks.note"))).toEqual([]);
  });

  test("that marks a check as a note begins every note of the deals", () => {
    const { note, stillOpen, planned } = sheetWordsOf(language).deals.checks;
    expect([stillOpen, planned].map((each) => each.startsWith(note))).toEqual([true, true]);
  });
});
