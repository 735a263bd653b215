import type { Bilingual } from "./language";

/** From the first idea of a partnership to its care. */
export type LifecyclePhase = "development" | "management";

export interface LifecycleStage {
  readonly id: string;
  readonly phase: LifecyclePhase;
  readonly name: Bilingual;
}

const stages = [
  {
    id: "identification",
    phase: "development",
    name: { en: "Opportunity identification", es: "Identificación de oportunidades" },
  },
  { id: "evaluation", phase: "development", name: { en: "Partner evaluation", es: "Evaluación de partners" } },
  { id: "negotiation", phase: "development", name: { en: "Negotiation process", es: "Proceso de negociación" } },
  { id: "agreement", phase: "development", name: { en: "Agreement finalisation", es: "Cierre del acuerdo" } },
  { id: "monitoring", phase: "management", name: { en: "Performance monitoring", es: "Seguimiento del desempeño" } },
  { id: "relationship", phase: "management", name: { en: "Relationship management", es: "Gestión de la relación" } },
  { id: "conflict", phase: "management", name: { en: "Conflict resolution", es: "Resolución de conflictos" } },
  { id: "improvement", phase: "management", name: { en: "Continuous improvement", es: "Mejora continua" } },
] as const satisfies readonly LifecycleStage[];

export type LifecycleStageId = (typeof stages)[number]["id"];

/** The eight stages of a partner, in their order. */
export const lifecycleStages: readonly (LifecycleStage & { readonly id: LifecycleStageId })[] = stages;
