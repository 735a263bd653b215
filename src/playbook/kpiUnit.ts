import { isCurrencyCode } from "./currencyCode";
import type { KpiUnit } from "./kpis";
import type { Bilingual } from "./language";

/** As the sheets write the units of KPIs behind their names; amounts have the code of their currency there. */
export const unitLabels: Readonly<Record<Exclude<KpiUnit, "currency">, Bilingual>> = {
  ratio: { en: "%", es: "%" },
  nps: { en: "NPS, %", es: "NPS, %" },
  multiple: { en: "times", es: "veces" },
  score: { en: "/10", es: "/10" },
  count: { en: "number", es: "número" },
  hours: { en: "hours", es: "horas" },
  days: { en: "days", es: "días" },
  weeks: { en: "weeks", es: "semanas" },
  qualitative: { en: "", es: "" },
};

/** Whether a text, whatever its case, is what the sheets write for a unit. */
export function isUnitLabel(text: string, unit: KpiUnit): boolean {
  if (unit === "currency") return isCurrencyCode(text.toUpperCase());
  const { en, es } = unitLabels[unit];
  return text !== "" && [en, es].some((known) => known.toLowerCase() === text.toLowerCase());
}
