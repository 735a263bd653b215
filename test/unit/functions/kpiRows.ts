import { kpis, type Comparison, type Kpi, type KpiUnit } from "../../../src/playbook/kpis";
import type { Bilingual, Language } from "../../../src/playbook/language";

const headers: Readonly<Record<Language, readonly string[]>> = {
  en: ["Id", "Name", "Unit", "Range", "Target", "Good from", "Aliases"],
  es: ["Id", "Nombre", "Unidad", "Rango", "Objetivo", "Bueno desde", "Alias"],
};

const units: Readonly<Record<KpiUnit, Bilingual>> = {
  ratio: { en: "ratio", es: "proporción" },
  nps: { en: "NPS / 100", es: "NPS / 100" },
  multiple: { en: "times", es: "veces" },
  score: { en: "score", es: "puntuación" },
  count: { en: "count", es: "número" },
  currency: { en: "currency", es: "moneda" },
  hours: { en: "hours", es: "horas" },
  days: { en: "days", es: "días" },
  weeks: { en: "weeks", es: "semanas" },
  qualitative: { en: "yes or no", es: "sí o no" },
};

const signs: Readonly<Record<Comparison, string>> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

/** The table of KPIs as the help page of KPISTATUS shows it: header, rule, one row per KPI. */
export function kpiRows(language: Language): string[][] {
  const none = language === "en" ? "yours" : "el suyo";
  return [
    [...headers[language]],
    headers[language].map(() => "---"),
    ...kpis.map((kpi) => [
      `\`${kpi.id}\``,
      kpi.name[language],
      units[kpi.unit][language],
      range(kpi, language),
      kpi.target.value === null ? none : `${signs[kpi.target.is]} ${amount(kpi.target.value, kpi.unit, language)}`,
      kpi.benchmark ? `${signs[kpi.benchmark.is]} ${amount(kpi.benchmark.value, kpi.unit, language)}` : "",
      (kpi.aliases ?? []).join(", "),
    ]),
  ];
}

function range(kpi: Kpi, language: Language): string {
  const { min, max } = kpi.domain;
  const words = { en: { from: "from", upTo: "up to", to: "to" }, es: { from: "desde", upTo: "hasta", to: "a" } }[
    language
  ];
  if (min !== undefined && max !== undefined) {
    return `${String(min)} ${words.to} ${String(max)}`;
  }
  if (min !== undefined) {
    return `${words.from} ${String(min)}`;
  }
  return max === undefined ? "" : `${words.upTo} ${String(max)}`;
}

function amount(value: number, unit: KpiUnit, language: Language): string {
  // Spanish groups digits with a space.
  const grouped = (number: number): string =>
    number.toLocaleString("en").replaceAll(",", language === "en" ? "," : " ");
  return unit === "ratio" ? `${grouped(value * 100)} %` : grouped(value);
}
