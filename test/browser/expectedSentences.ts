import type { Language } from "../../src/playbook/language";

/** What the cells beside charts say in the preview, which writes numbers as in English whatever the sheet's language. */

export const nothingToShow: Readonly<Record<Language, string>> = {
  en: "Nothing to show yet.",
  es: "Aún no hay nada que mostrar.",
};

function amount(value: number): string {
  // Halves go away from 0, and nothing is left of a minus before 0.
  return (Math.sign(value) * Math.round(Math.abs(value)) + 0).toLocaleString("en-US");
}

function percent(share: number, decimals = 0): string {
  return `${(Math.round(share * 100 * 10 ** decimals) / 10 ** decimals).toFixed(decimals)}%`;
}

interface Scored {
  readonly name: string;
  readonly score: number;
}

/** Of partners in the order of their scores. */
export function rankingSaid(ranked: readonly Scored[], threshold: number, language: Language): string {
  const [first] = ranked;
  if (first === undefined) return nothingToShow[language];
  const reach = ranked.filter(({ score }) => score >= threshold).length;
  const best = `${first.name} (${first.score})`;
  return language === "en"
    ? `Highest score: ${best}. At or above the threshold of ${threshold}: ${reach} of ${ranked.length} shown.`
    : `Puntuación más alta: ${best}. Alcanzan el umbral de ${threshold}: ${reach} de ${ranked.length} mostrados.`;
}

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Without a threshold nobody is judged. */
export function rangesSaid(ranges: readonly Range[], threshold: number | null, language: Language): string {
  const shown = ranges.length;
  if (shown === 0) return nothingToShow[language];
  if (threshold === null) {
    return language === "en"
      ? `Partners shown, without a threshold: ${shown}.`
      : `Partners mostrados, sin umbral: ${shown}.`;
  }
  const always = ranges.filter(({ low }) => low >= threshold).length;
  const never = ranges.filter(({ high }) => high < threshold).length;
  const open = shown - always - never;
  return language === "en"
    ? `Of ${shown} shown, at or above the threshold of ${threshold} in every case: ${always}; depending on the weights: ${open}; never: ${never}.`
    : `De ${shown} mostrados, alcanzan el umbral de ${threshold} siempre: ${always}; según los pesos: ${open}; nunca: ${never}.`;
}

interface Step {
  readonly name: string;
  readonly partners: number;
}

export function boardSaid(steps: readonly Step[], language: Language): string {
  const all = steps.reduce((sum, { partners }) => sum + partners, 0);
  const [most] = steps.toSorted((one, other) => other.partners - one.partners);
  if (all === 0 || most === undefined) return nothingToShow[language];
  return language === "en"
    ? `Partners under way: ${all}. Most in one step: ${most.partners} (${most.name}).`
    : `Partners en curso: ${all}. Máximo en un paso: ${most.partners} (${most.name}).`;
}

/** Of the strongest driver. */
export function tornadoSaid(driver: string, lower: number, higher: number, language: Language): string {
  return language === "en"
    ? `Moves the result most: ${driver}, by ${amount(lower)} USD if lower and ${amount(higher)} USD if higher.`
    : `Lo que más mueve el resultado: ${driver}, en ${amount(lower)} EUR si baja y ${amount(higher)} EUR si sube.`;
}

interface Attained {
  readonly name: string;
  readonly attainment: number;
  readonly onTarget: boolean;
}

export function attainmentSaid(lines: readonly Attained[], language: Language): string {
  const [least] = lines.toSorted((one, other) => one.attainment - other.attainment);
  if (least === undefined) return nothingToShow[language];
  const reached = lines.filter(({ onTarget }) => onTarget).length;
  const worst = `${least.name} (${percent(least.attainment)})`;
  return language === "en"
    ? `On target: ${reached} of ${lines.length} shown. Least attained: ${worst}.`
    : `En objetivo: ${reached} de ${lines.length} mostrados. Lo menos logrado: ${worst}.`;
}

interface Recorded {
  readonly week: string;
  readonly value: number;
}

export function historySaid(weeks: readonly Recorded[], language: Language): string {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return nothingToShow[language];
  const told = ({ week, value }: Recorded) =>
    `${Math.abs(value) < 1000 ? Number(value.toFixed(3)) : amount(value)} (${week})`;
  return language === "en"
    ? `Weeks shown: ${weeks.length}. First: ${told(first)}. Last: ${told(last)}.`
    : `Semanas mostradas: ${weeks.length}. Primera: ${told(first)}. Última: ${told(last)}.`;
}

interface Earning {
  readonly name: string;
  readonly revenue: number;
}

/** Eight at most are drawn. */
export function revenueSaid(partners: readonly Earning[], language: Language): string {
  const drawn = partners
    .filter(({ revenue }) => revenue > 0)
    .toSorted((one, other) => other.revenue - one.revenue)
    .slice(0, 8);
  const [first] = drawn;
  if (first === undefined) return nothingToShow[language];
  const share = percent(first.revenue / drawn.reduce((sum, { revenue }) => sum + revenue, 0));
  return language === "en"
    ? `Largest: ${first.name}, ${amount(first.revenue)} USD, ${share} of the revenue shown. Partners shown: ${drawn.length}.`
    : `El mayor: ${first.name}, ${amount(first.revenue)} EUR, el ${share} del revenue mostrado. Partners mostrados: ${drawn.length}.`;
}

/** A line of the months in one scenario; `null` where a month has no value. */
export interface DrawnMonths {
  readonly scenario: string;
  readonly values: readonly (number | null)[];
}

export function monthsSaid(lines: readonly DrawnMonths[], unit: "share" | "amount", language: Language): string {
  if (lines.every(({ values }) => values.every((value) => value === null))) return nothingToShow[language];
  const written = (value: number) => (unit === "share" ? percent(value, 1) : amount(value));
  const told = lines.map(({ scenario, values }) => {
    const [first, last] = [values[0] ?? null, values.at(-1) ?? null];
    if (first === null || last === null) return `${scenario} ${language === "en" ? "without values" : "sin valores"}`;
    return language === "en"
      ? `${scenario} from ${written(first)} to ${written(last)}`
      : `${scenario} de ${written(first)} a ${written(last)}`;
  });
  return `${language === "en" ? "Months 1 to 12" : "Meses 1 a 12"}: ${told.join("; ")}.`;
}
