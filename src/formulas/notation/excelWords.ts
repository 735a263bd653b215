/** The words of a formula in each language: functions, truth values, errors and parts of tables. */
import type { Language } from "../../playbook/language";
import { otherFunctions, spanishFunctions } from "./spanishFunctions";

/** By their English forms. */
type Translations = Readonly<Record<string, string>>;

const spanishValues: Translations = { TRUE: "VERDADERO", FALSE: "FALSO" };

const spanishErrors: Translations = {
  "#DIV/0!": "#¡DIV/0!",
  "#N/A": "#N/D",
  "#NAME?": "#¿NOMBRE?",
  "#NULL!": "#¡NULO!",
  "#NUM!": "#¡NUM!",
  "#REF!": "#¡REF!",
  "#SPILL!": "#¡DESBORDAMIENTO!",
  "#VALUE!": "#¡VALOR!",
};

const spanishParts: Translations = {
  "#All": "#Todo",
  "#Data": "#Datos",
  "#Headers": "#Encabezados",
  "#This Row": "#Esta fila",
  "#Totals": "#Totales",
};

/** Files mark functions that are newer than their format. */
const FILE_MARK = /^(?:_xlfn\.|_xlws\.)+/i;

/** A kind of word in the languages whose Excel has its own. */
class WordList {
  readonly #local: Partial<Readonly<Record<Language, Translations>>>;
  readonly #english: ReadonlyMap<string, ReadonlyMap<string, string>>;

  constructor(local: Partial<Readonly<Record<Language, Translations>>>) {
    this.#local = local;
    const inEnglish = (words: Translations) => new Map(Object.entries(words).map(([word, own]) => [folded(own), word]));
    this.#english = new Map(Object.entries(local).map(([language, words]) => [language, inEnglish(words)]));
  }

  english(word: string, language: Language): string | undefined {
    return this.#english.get(language)?.get(folded(word));
  }

  local(word: string, language: Language): string | undefined {
    return this.#local[language]?.[word];
  }
}

/** Capitals and accents make no difference; ñ is a letter of its own. */
function folded(word: string): string {
  return word
    .normalize("NFD")
    .replace(/\u0301/g, "")
    .normalize("NFC")
    .toUpperCase();
}

const functions = new WordList({ es: spanishFunctions });
export const truthValues = new WordList({ es: spanishValues });
export const errors = new WordList({ es: spanishErrors });
export const tableParts = new WordList({ es: spanishParts });

/** The English name of one of Excel's functions, in Spanish Excel by its Spanish or English name; undefined if it has none. */
export function englishFunction(name: string, language: Language): string | undefined {
  const plain = name.replace(FILE_MARK, "").toUpperCase();
  const isEnglish = Object.hasOwn(spanishFunctions, plain) || otherFunctions.has(plain);
  return functions.english(name, language) ?? (isEnglish ? plain : undefined);
}

export function localFunction(name: string, language: Language): string {
  return functions.local(name.replace(FILE_MARK, "").toUpperCase(), language) ?? name;
}
