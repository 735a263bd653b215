import leven from "leven";
import { comparableText } from "./comparableText";
import { namesOf, normaliseName, type KnownKpi } from "./kpiLookup";
import { kpis } from "./kpis";
import type { Language } from "./language";

const MOST = 3;
/** Of the longer of two names: what differs by more has another meaning. */
const LARGEST_DIFFERENCE = 0.3;
/** No name of a KPI is nearly as long. */
const LONGEST = 100;

/**
 * The KPIs whose names come closest to one that isn't known, the closest first, by their names in a language; equally
 * close ones in alphabetical order. None where nothing comes close.
 */
export function similarKpis(given: string, language: Language): readonly string[] {
  const name = normaliseName(comparableText(given).replace(/\([^()]*\)$/, ""));
  if (name === "" || name.length > LONGEST) return [];
  return kpis
    .map((kpi) => ({ name: kpi.name[language], difference: differenceOf(kpi, name) }))
    .filter(({ difference }) => difference <= LARGEST_DIFFERENCE)
    .sort((a, b) => a.difference - b.difference || a.name.localeCompare(b.name, language))
    .slice(0, MOST)
    .map((kpi) => kpi.name);
}

/** From 0, the same, to 1, nothing in common. */
function differenceOf(kpi: KnownKpi, name: string): number {
  return Math.min(...comparableNames(kpi).map((known) => leven(name, known) / Math.max(name.length, known.length)));
}

const known = new Map<KnownKpi, readonly string[]>();

/** Worked out once: a column may hold a misspelt name in every row. */
function comparableNames(kpi: KnownKpi): readonly string[] {
  const names = known.get(kpi) ?? namesOf(kpi).map(normaliseName);
  known.set(kpi, names);
  return names;
}
