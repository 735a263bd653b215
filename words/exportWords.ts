import type { Outgoing } from "./exchange";
import { localeFiles } from "./localeFolder";
import { unitsOf } from "./wordUnits";

/** All words of a language, or what a new language needs, with the English ones as sources. */
export function exportWords(locales: string, language: string): Outgoing {
  const own = localeFiles(locales, language);
  const files = localeFiles(locales, "en").map((english) => ({
    name: english.name,
    units: unitsOf(
      english,
      own.find(({ name }) => name === english.name),
      language,
    ),
  }));
  return { language, files };
}
