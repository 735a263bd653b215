import type { Bilingual } from "./language";

/** One of the five steps from the first message to the signed contract. */
export interface NegotiationStep {
  readonly id: string;
  readonly name: Bilingual;
  readonly action: Bilingual;
  /** What ends the step. */
  readonly deliverable: Bilingual;
  readonly weeks: { readonly low: number; readonly high: number };
  /** That a partner in this step signs in the end, 0 to 1. */
  readonly closeProbability: number;
  /** The playbook states no funnel figure for this step: its probability is an assumption. */
  readonly assumed?: true;
}

/** The playbook's month: 5 outreaches, 2–3 calls and 1–2 proposals for 1 signature. */
const funnel = { outreach: 5, discovery: 2.5, proposal: 1.5, closed: 1 } as const;

const steps = [
  {
    id: "outreach",
    name: { en: "Initial outreach", es: "Contacto inicial" },
    action: { en: "First e-mail or LinkedIn message", es: "Primer correo o mensaje de LinkedIn" },
    deliverable: { en: "Positive answer", es: "Respuesta positiva" },
    weeks: { low: 1, high: 1 },
    closeProbability: funnel.closed / funnel.outreach,
  },
  {
    id: "discovery",
    name: { en: "Discovery call", es: "Llamada de descubrimiento" },
    action: { en: "Meeting to understand needs", es: "Reunión para entender necesidades" },
    deliverable: { en: "Interest confirmed", es: "Interés confirmado" },
    weeks: { low: 1, high: 1 },
    closeProbability: funnel.closed / funnel.discovery,
  },
  {
    id: "proposal",
    name: { en: "Proposal", es: "Propuesta" },
    action: { en: "Partnership proposal", es: "Propuesta de partnership" },
    deliverable: { en: "Proposal sent", es: "Propuesta enviada" },
    weeks: { low: 1, high: 1 },
    closeProbability: funnel.closed / funnel.proposal,
  },
  {
    id: "negotiation",
    name: { en: "Negotiation", es: "Negociación" },
    action: { en: "Negotiate terms", es: "Negociar términos" },
    deliverable: { en: "Terms agreed", es: "Términos acordados" },
    weeks: { low: 2, high: 3 },
    closeProbability: 0.8,
    assumed: true,
  },
  {
    id: "agreement",
    name: { en: "Agreement", es: "Acuerdo" },
    action: { en: "Finalise the contract", es: "Finalizar el contrato" },
    deliverable: { en: "Contract signed", es: "Contrato firmado" },
    weeks: { low: 1, high: 1 },
    closeProbability: 1,
  },
] as const satisfies readonly NegotiationStep[];

export type NegotiationStepId = (typeof steps)[number]["id"];

/** In the order in which they are taken. */
export const negotiationSteps: readonly (NegotiationStep & { readonly id: NegotiationStepId })[] = steps;

/** From the signature to the first deal: the weeks of the onboarding plan. */
export const weeksToFirstDeal = 4;

/** Two months of the programme hold all of it; a partner's own clock takes longer. */
export const developmentPhaseWeeks = 8.7;
