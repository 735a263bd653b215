import { kpis, type Kpi, type KpiId } from "./kpis";

export type KnownKpi = Kpi & { readonly id: KpiId };

/** A name as it is compared: case, accents, spaces, underscores and hyphens make no difference. */
export function normaliseName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/[\p{M}\p{Pd}\s_]+/gu, "")
    .toLowerCase();
}

/** All names of a KPI: id, both languages, aliases. */
export function namesOf(kpi: Kpi): readonly string[] {
  return [kpi.id, kpi.name.en, kpi.name.es, ...(kpi.aliases ?? [])];
}

let byName: ReadonlyMap<string, KnownKpi> | undefined;

/** The KPI of an id, a name in either language or an alias. */
export function findKpi(name: string): KnownKpi | undefined {
  byName ??= new Map(kpis.flatMap((kpi) => namesOf(kpi).map((known) => [normaliseName(known), kpi] as const)));
  return byName.get(normaliseName(name));
}
