import { comparableText } from "./comparableText";
import { isUnitLabel } from "./kpiUnit";
import { kpis, type Kpi, type KpiId } from "./kpis";

export type KnownKpi = Kpi & { readonly id: KpiId };

/** A name as it is compared: case, accents, spaces, underscores and hyphens make no difference, nor does what nobody sees. */
export function normaliseName(name: string): string {
  return comparableText(name)
    .normalize("NFD")
    .replace(/[\p{M}\p{Pd}\s_]+/gu, "");
}

/** All names of a KPI: id, both languages, aliases. */
export function namesOf(kpi: Kpi): readonly string[] {
  return [kpi.id, kpi.name.en, kpi.name.es, ...(kpi.aliases ?? [])];
}

let byName: ReadonlyMap<string, KnownKpi> | undefined;
let byLabel: ReadonlyMap<string, readonly KnownKpi[]> | undefined;

/** The KPI of an id, a name in either language or an alias, or of a name with its unit: "Partner retention (%)". */
export function findKpi(name: string): KnownKpi | undefined {
  byName ??= new Map(kpis.flatMap((kpi) => namesOf(kpi).map((known) => [normaliseName(known), kpi] as const)));
  return byName.get(normaliseName(name)) ?? findLabel(name);
}

function findLabel(text: string): KnownKpi | undefined {
  const [, name = "", unit = ""] = /^(.*)\(([^()]*)\)$/.exec(comparableText(text)) ?? [];
  byLabel ??= labelledKpis();
  return byLabel.get(normaliseName(name))?.find((kpi) => isUnitLabel(unit, kpi.unit));
}

/** What has its own name goes before what the sheets call so. */
function labelledKpis(): ReadonlyMap<string, readonly KnownKpi[]> {
  const found = new Map<string, KnownKpi[]>();
  const add = (name: string, kpi: KnownKpi) =>
    found.set(normaliseName(name), [...(found.get(normaliseName(name)) ?? []), kpi]);
  for (const kpi of kpis) for (const name of namesOf(kpi)) add(name, kpi);
  for (const kpi of kpis as readonly KnownKpi[]) for (const label of kpi.labels ?? []) add(label, kpi);
  return found;
}
