import type { Bilingual } from "./language";
import type { NegotiationStepId } from "./negotiationSteps";

/** What has to be done until a partner can be onboarded. */
export interface DevelopmentItem {
  readonly name: Bilingual;
  /** The step whose end ticks the item off; scheduling the onboarding is no step. */
  readonly step?: NegotiationStepId;
}

export const developmentChecklist: readonly DevelopmentItem[] = [
  { name: { en: "Initial outreach completed", es: "Contacto inicial completado" }, step: "outreach" },
  { name: { en: "Discovery call held", es: "Llamada de descubrimiento realizada" }, step: "discovery" },
  { name: { en: "Proposal sent and reviewed", es: "Propuesta enviada y revisada" }, step: "proposal" },
  { name: { en: "Terms negotiated", es: "Términos negociados" }, step: "negotiation" },
  { name: { en: "Contract finalised and signed", es: "Contrato finalizado y firmado" }, step: "agreement" },
  { name: { en: "Onboarding scheduled", es: "Onboarding programado" } },
];
