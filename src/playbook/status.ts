import type { Bilingual } from "./language";

const labels = {
  onTarget: { en: "On target", es: "En objetivo" },
  good: { en: "Good", es: "Bueno" },
  below: { en: "Below", es: "Bajo" },
  noData: { en: "No data", es: "Sin datos" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Status = keyof typeof labels;

export const statusLabels: Readonly<Record<Status, Bilingual>> = labels;
