import type { Bilingual } from "./language";

/** The functions' parameters. The English name is the id; it is frozen, as their order is. */
export const parameterNames = {
  scores: { en: "scores", es: "puntuaciones" },
  weights: { en: "weights", es: "pesos" },
  uncertainty: { en: "uncertainty", es: "incertidumbre" },
  threshold: { en: "threshold", es: "umbral" },
  others: { en: "others", es: "otras" },
  revenue: { en: "revenue", es: "ingresos" },
  investment: { en: "investment", es: "inversión" },
  otherBenefits: { en: "otherBenefits", es: "otrosBeneficios" },
  directCAC: { en: "directCAC", es: "cacDirecto" },
  partnerCAC: { en: "partnerCAC", es: "cacPartner" },
  kpi: { en: "kpi", es: "kpi" },
  actual: { en: "actual", es: "real" },
  target: { en: "target", es: "objetivo" },
  benchmark: { en: "benchmark", es: "referencia" },
  language: { en: "language", es: "idioma" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ParameterName = keyof typeof parameterNames;
