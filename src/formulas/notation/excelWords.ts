/** The words of a formula in both languages: functions, truth values, errors and parts of tables. */
import type { Language } from "../../playbook/language";
import { otherFunctions, spanishFunctions } from "./spanishFunctions";

const spanishValues: Readonly<Record<string, string>> = { TRUE: "VERDADERO", FALSE: "FALSO" };

const spanishErrors: Readonly<Record<string, string>> = {
  "#DIV/0!": "#¡DIV/0!",
  "#N/A": "#N/D",
  "#NAME?": "#¿NOMBRE?",
  "#NULL!": "#¡NULO!",
  "#NUM!": "#¡NUM!",
  "#REF!": "#¡REF!",
  "#SPILL!": "#¡DESBORDAMIENTO!",
  "#VALUE!": "#¡VALOR!",
};

const spanishParts: Readonly<Record<string, string>> = {
  "#All": "#Todo",
  "#Data": "#Datos",
  "#Headers": "#Encabezados",
  "#This Row": "#Esta fila",
  "#Totals": "#Totales",
};

/** Files mark functions that are newer than their format. */
const FILE_MARK = /^(?:_xlfn\.|_xlws\.)+/i;

/** A kind of word, by its English form. */
class WordList {
  readonly #spanish: Readonly<Record<string, string>>;
  readonly #english: ReadonlyMap<string, string>;

  constructor(spanish: Readonly<Record<string, string>>) {
    this.#spanish = spanish;
    this.#english = new Map(Object.entries(spanish).map(([english, own]) => [folded(own), english]));
  }

  english(word: string, language: Language): string | undefined {
    return language === "es" ? this.#english.get(folded(word)) : undefined;
  }

  local(word: string, language: Language): string | undefined {
    return language === "es" ? this.#spanish[word] : undefined;
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

const functions = new WordList(spanishFunctions);
export const truthValues = new WordList(spanishValues);
export const errors = new WordList(spanishErrors);
export const tableParts = new WordList(spanishParts);

/** The English name of one of Excel's functions, in Spanish Excel by its Spanish or English name; undefined if it has none. */
export function englishFunction(name: string, language: Language): string | undefined {
  const plain = name.replace(FILE_MARK, "").toUpperCase();
  const isEnglish = Object.hasOwn(spanishFunctions, plain) || otherFunctions.has(plain);
  return functions.english(name, language) ?? (isEnglish ? plain : undefined);
}

export function localFunction(name: string, language: Language): string {
  return functions.local(name.replace(FILE_MARK, "").toUpperCase(), language) ?? name;
}
