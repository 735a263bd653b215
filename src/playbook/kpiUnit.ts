import { comparableText } from "./comparableText";
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

/** Whether a text, however it is written, is what the sheets write for a unit. */
export function isUnitLabel(text: string, unit: KpiUnit): boolean {
  const label = comparableText(text);
  if (unit === "currency") return isCurrencyCode(label.toUpperCase());
  const { en, es } = unitLabels[unit];
  return label !== "" && [en, es].some((known) => comparableText(known) === label);
}
