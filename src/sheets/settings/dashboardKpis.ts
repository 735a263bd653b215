import { kpis, type Kpi, type KpiId, type KpiUnit } from "../../playbook/kpis";
import { unitLabels } from "../../playbook/kpiUnit";
import type { Language } from "../../playbook/language";
import { sheetWordsOf } from "../../locales/sheetWords";

/** The playbook's four metrics come first; of the others, those in percent stand apart from plain numbers. */
export type LineKind = "weekly" | "ratio" | "number";

export interface ListedKpi extends Kpi {
  readonly id: KpiId;
  readonly kind: LineKind;
}

/** In the order of the tiles. */
export const weeklyKpis = [
  "weekly-new-partners",
  "weekly-partner-revenue",
  "weekly-partner-satisfaction",
  "weekly-partnership-roi",
] as const satisfies readonly KpiId[];

export type WeeklyKpi = (typeof weeklyKpis)[number];

const kindOfUnit: Readonly<Record<KpiUnit, LineKind | undefined>> = {
  ratio: "ratio",
  nps: "ratio",
  multiple: "number",
  score: "number",
  count: "number",
  currency: "number",
  hours: "number",
  days: "number",
  weeks: "number",
  /** A yes or no is no line of numbers. */
  qualitative: undefined,
};

/** Every KPI that the dashboard can show, in the order of its list. */
export const choosableKpis: readonly ListedKpi[] = [
  ...weeklyKpis.flatMap((id) =>
    kpis.filter((kpi) => kpi.id === id).map((kpi) => ({ ...kpi, kind: "weekly" as const })),
  ),
  ...ofKind("ratio"),
  ...ofKind("number"),
];

function ofKind(kind: LineKind): ListedKpi[] {
  const weekly: readonly KpiId[] = weeklyKpis;
  return kpis
    .filter(({ id, unit }) => kindOfUnit[unit] === kind && !weekly.includes(id))
    .map((kpi) => ({ ...kpi, kind }));
}

/** As the sheet calls a KPI: with its unit, because the lines of a table differ in theirs. */
export function listedName(kpi: ListedKpi, language: Language, currency: string): string {
  const { weekly } = sheetWordsOf(language).dashboard;
  const unit = kpi.unit === "currency" ? currency : unitLabels[kpi.unit][language];
  const name = isWeekly(kpi.id) ? weekly[kpi.id] : kpi.name[language];
  return `${name} (${unit})`;
}

function isWeekly(id: KpiId): id is WeeklyKpi {
  const weekly: readonly KpiId[] = weeklyKpis;
  return weekly.includes(id);
}
