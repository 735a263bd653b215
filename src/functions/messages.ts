import { evaluationCriteria, type CriterionId } from "../playbook/evaluation";
import type { Language } from "../playbook/language";
import type { Reason } from "../playbook/outcome";
import { parameterNames } from "../playbook/parameter";
import { similarKpis } from "../playbook/similarKpis";
import { beginningOf } from "../playbook/wholeCharacters";

/** What the person reads beside `#VALUE!` or `#N/A`: which argument, what is wrong, what to do. */
export function messageOf(reason: Reason, language: Language): string {
  return writers[language](reason);
}

const writers: Readonly<Record<Language, (reason: Reason) => string>> = { en: inEnglish, es: inSpanish };

function inEnglish(reason: Reason): string {
  switch (reason.why) {
    case "text":
      return `${name(reason, "en")}: this needs a number but got text. Enter it as a number, without quotes or an apostrophe.`;
    case "truthValue":
      return `${name(reason, "en")}: this needs a number but got TRUE or FALSE. Enter a number.`;
    case "notText":
      return `${name(reason, "en")}: this needs text. Enter it in quotes or refer to a cell with text.`;
    case "faultyInput":
      return `${name(reason, "en")}: a cell here holds ${reason.code}. Correct that cell first.`;
    case "sizes":
      return "The ranges differ in size. Use ranges of the same size, single cells, or one column with one row.";
    case "scoreCount":
      return `scores: each partner needs ${String(reason.needed)} scores in a row or a column. Select that many cells, or give weights for your own criteria.`;
    case "weightCount":
      return `weights: there are ${String(reason.given)} weights, and scores has a different number of criteria. Give one weight for each.`;
    case "weightTable":
      return "weights: these need one row or one column. Select a single row or column of weights.";
    case "notScored":
      return `${name(reason, "en")}: ${criterion(reason.criterion, "en") ?? `criterion ${String(reason.place)}`} is not scored. Enter a score from 1 to 10.`;
    case "notSingle":
      return `${name(reason, "en")}: this needs a single cell. Select one cell or enter a number.`;
    case "outside":
      return `${name(reason, "en")}: ${number(reason.value, "en")} is outside ${bounds(reason, "en", "to")}. Correct it.`;
    case "weightSum":
      return `weights: they add up to ${number(reason.sum, "en")}, not to ${String(reason.full)}. ${reason.sum < reason.full ? "Add" : "Take off"} ${missingWeight(reason, "en")}${reason.full === 100 ? " points" : ""}.`;
    case "noDivisor":
      return `${name(reason, "en")}: this is 0 or missing, and the result is divided by it. Enter a number above 0.`;
    case "tooLarge":
      return "The result is too large for a cell. Check the sizes of the numbers.";
    case "noWeight":
      return `weights: criterion ${String(reason.place)} has a weight of 0, so no score of it can flip the decision.`;
    case "otherCount":
      return `others: these need the scores of one partner, or of ${String(reason.given)} partners laid out as scores is. Select as many.`;
    case "noKpi":
      return "kpi: no KPI is given. Enter its id or name, such as partner-satisfaction.";
    case "unknownKpi":
      return `kpi: the playbook has no KPI "${short(reason.given)}". ${didYouMean(reason.given, "en") ?? "Check the spelling, or see the list in the function's help."}`;
    case "noTarget":
      return `target: the playbook sets no target for ${reason.kpi}. Give one as the third argument.`;
    case "unknownLanguage":
      return `language: "${short(reason.given)}" is not known. Use "en" or "es".`;
  }
}

function inSpanish(reason: Reason): string {
  switch (reason.why) {
    case "text":
      return `${name(reason, "es")}: se necesita un número, pero hay texto. Introdúzcalo como número, sin comillas ni apóstrofo.`;
    case "truthValue":
      return `${name(reason, "es")}: se necesita un número, pero hay VERDADERO o FALSO. Introduzca un número.`;
    case "notText":
      return `${name(reason, "es")}: se necesita texto. Escríbalo entre comillas o indique una celda con texto.`;
    case "faultyInput":
      return `${name(reason, "es")}: una celda contiene ${reason.code}. Corrija antes esa celda.`;
    case "sizes":
      return "Los rangos tienen tamaños distintos. Use rangos del mismo tamaño, celdas sueltas o una columna con una fila.";
    case "scoreCount":
      return `puntuaciones: cada partner necesita ${String(reason.needed)} puntuaciones en una fila o una columna. Seleccione ese número de celdas o indique pesos para sus propios criterios.`;
    case "weightCount":
      return `pesos: hay ${String(reason.given)} pesos y las puntuaciones tienen otro número de criterios. Indique un peso para cada uno.`;
    case "weightTable":
      return "pesos: deben estar en una fila o en una columna. Seleccione una sola fila o columna de pesos.";
    case "notScored":
      return `${name(reason, "es")}: falta puntuar ${criterion(reason.criterion, "es") ?? `el criterio ${String(reason.place)}`}. Introduzca una puntuación de 1 a 10.`;
    case "notSingle":
      return `${name(reason, "es")}: se necesita una sola celda. Seleccione una celda o introduzca un número.`;
    case "outside":
      return `${name(reason, "es")}: ${number(reason.value, "es")} está fuera del intervalo de ${bounds(reason, "es", "a")}. Corríjalo.`;
    case "weightSum":
      return `pesos: suman ${number(reason.sum, "es")}, no ${String(reason.full)}. ${reason.sum < reason.full ? "Añada" : "Quite"} ${missingWeight(reason, "es")}${reason.full === 100 ? " puntos" : ""}.`;
    case "noDivisor":
      return `${name(reason, "es")}: es 0 o falta, y el resultado se divide por él. Introduzca un número mayor que 0.`;
    case "tooLarge":
      return "El resultado es demasiado grande para una celda. Revise el tamaño de los números.";
    case "noWeight":
      return `pesos: el criterio ${String(reason.place)} tiene peso 0, así que ninguna puntuación suya puede cambiar la decisión.`;
    case "otherCount":
      return `otras: se necesitan las puntuaciones de un partner, o de ${String(reason.given)} partners dispuestos como en puntuaciones. Seleccione ese número.`;
    case "noKpi":
      return "kpi: no se indica ningún KPI. Introduzca su id o su nombre, como partner-satisfaction.";
    case "unknownKpi":
      return `kpi: el playbook no tiene el KPI «${short(reason.given)}». ${didYouMean(reason.given, "es") ?? "Revise la ortografía o consulte la lista en la ayuda de la función."}`;
    case "noTarget":
      return `objetivo: el playbook no fija un objetivo para ${reason.kpi}. Indíquelo como tercer argumento.`;
    case "unknownLanguage":
      return `idioma: «${short(reason.given)}» no se reconoce. Use "en" o "es".`;
  }
}

function name(reason: Extract<Reason, { parameter: unknown }>, language: Language): string {
  return parameterNames[reason.parameter][language];
}

function criterion(id: CriterionId | undefined, language: Language): string | undefined {
  return evaluationCriteria.find((candidate) => candidate.id === id)?.name[language].toLowerCase();
}

interface Suggestion {
  readonly quoted: (name: string) => string;
  readonly ask: (names: string) => string;
}

const suggestions: Readonly<Record<Language, Suggestion>> = {
  en: { quoted: (name) => `"${name}"`, ask: (names) => `Did you mean ${names}?` },
  es: { quoted: (name) => `«${name}»`, ask: (names) => `¿Quiso decir ${names}?` },
};

/** Undefined where no KPI has a name like it. */
function didYouMean(given: string, language: Language): string | undefined {
  const { quoted, ask } = suggestions[language];
  const similar = similarKpis(given, language).map(quoted);
  if (similar.length === 0) return undefined;
  return ask(new Intl.ListFormat(language, { type: "disjunction" }).format(similar));
}

function number(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(value);
}

function missingWeight({ sum, full }: Extract<Reason, { why: "weightSum" }>, language: Language): string {
  return number(Math.abs(full - sum), language);
}

/** "1 to 10"; without an end, infinity. */
function bounds(reason: Extract<Reason, { why: "outside" }>, language: Language, to: string): string {
  const { min = -Infinity, max = Infinity } = reason.bounds;
  return `${number(min, language)} ${to} ${number(max, language)}`;
}

/** A cell can hold 32,767 characters; a message cannot. */
function short(given: string): string {
  return given.length <= 40 ? given : `${beginningOf(given, 39)}…`;
}
