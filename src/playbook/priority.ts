import type { Bilingual } from "./language";

const labels = {
  critical: { en: "Critical", es: "Crítica" },
  high: { en: "High", es: "Alta" },
  medium: { en: "Medium", es: "Media" },
  low: { en: "Low", es: "Baja" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Priority = keyof typeof labels;

export const priorityLabels: Readonly<Record<Priority, Bilingual>> = labels;
