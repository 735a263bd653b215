import type { Bilingual } from "./language";

/** One of the things that a partner is scored on. */
export interface Criterion {
  readonly id: string;
  readonly name: Bilingual;
  /** Whole points; the five add up to 100. Points, because sums of fractions miss the threshold by a hair. */
  readonly points: number;
}

const criteria = [
  { id: "strategic-fit", name: { en: "Strategic fit", es: "Encaje estratégico" }, points: 30 },
  { id: "market-access", name: { en: "Market access", es: "Acceso a mercado" }, points: 25 },
  {
    id: "technology-compatibility",
    name: { en: "Technology compatibility", es: "Compatibilidad técnica" },
    points: 20,
  },
  { id: "financial-viability", name: { en: "Financial viability", es: "Viabilidad financiera" }, points: 15 },
  { id: "cultural-fit", name: { en: "Cultural fit", es: "Encaje cultural" }, points: 10 },
] as const satisfies readonly Criterion[];

export type CriterionId = (typeof criteria)[number]["id"];

/** What the weights add up to. */
export const fullPoints = 100;

/** The evaluation framework's criteria, in the order in which scores are given. */
export const evaluationCriteria: readonly (Criterion & { readonly id: CriterionId })[] = criteria;

/** A score may be a decimal number; 0 is no score. */
export const scoreLimits = { min: 1, max: 10 } as const;

/** A partner with this score or more advances. */
export const evaluationThreshold = 7;
