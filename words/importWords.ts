import type { Word } from "../src/locales/words";
import type { Incoming } from "./exchange";
import type { LocaleFile } from "./localeFile";
import { localeFiles } from "./localeFolder";
import { faultsOf, wordIn, type WordUnit } from "./wordUnits";
import { ofAnotherLanguage, withWords } from "./written";

interface Imported {
  /** What is wrong, each with the key of its unit. If anything is, there is nothing to write. */
  readonly faults: readonly string[];
  /** The texts of the files that change. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
}

/** The files of a language with other texts; those of a language without a folder are made of the English ones. */
export function importWords(locales: string, incoming: Incoming): Imported {
  const { language } = incoming;
  const texts = new Map(incoming.texts);
  const own = localeFiles(locales, language);
  const isNew = own.length === 0;
  const faults = repeated(incoming);
  const known = new Set<string>();

  const textFor = (unit: WordUnit): string => {
    known.add(unit.key);
    const text = texts.get(unit.key) ?? unit.target;
    const found = text === undefined ? [missing(unit)] : faultsOf(unit, text);
    faults.push(...found.map((fault) => `${unit.key}: ${fault}`));
    return text ?? "";
  };

  const changed = localeFiles(locales, "en").flatMap((english) => {
    const there = own.find(({ name }) => name === english.name);
    if (!isNew) faults.push(...lacking(english, there));
    const words = new Map(
      english.entries.map((entry): [string, Word] => [entry.path, wordIn(entry, english, there, language, textFor)]),
    );
    const wordAt = (path: string) => words.get(path) ?? "";
    const text = isNew ? ofAnotherLanguage(english, wordAt) : there && withWords(there, wordAt);
    return text === undefined || text === there?.text ? [] : [{ name: english.name, text }];
  });
  faults.push(...[...texts.keys()].filter((key) => !known.has(key)).map((key) => `${key}: there is no such word`));
  return { faults, files: faults.length > 0 ? [] : changed };
}

function missing({ categories }: WordUnit): string {
  const category = categories.at(-1);
  return category === undefined ? "there is no translation" : `the plural form "${category}" is missing`;
}

function repeated({ texts }: Incoming): string[] {
  const keys = texts.map(([key]) => key);
  return keys.filter((key, index) => keys.indexOf(key) !== index).map((key) => `${key}: it is there twice`);
}

/** A word that is new in English has to stand in the files of a language before a text can be written there. */
function lacking(english: LocaleFile, there: LocaleFile | undefined): string[] {
  const has = new Set(there?.entries.map(({ path }) => path));
  return english.entries
    .filter(({ path }) => !has.has(path))
    .map(({ path }) => `${english.name}.${path}: its file has no place for it yet; put the English word there first`);
}
