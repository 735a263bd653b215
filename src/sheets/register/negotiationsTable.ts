import type { TableDefinition } from "../tableDefinition";

/** The negotiations: one row each. A step is done on the day on which its deliverable is there. */
export const negotiationsTable = {
  templateId: "negotiation",
  name: "Negotiations",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" }, kind: "text" },
    owner: { name: { en: "Owner", es: "Responsable" }, kind: "text" },
    start: { name: { en: "Started on", es: "Iniciado el" }, kind: "day" },
    outreach: { name: { en: "Positive answer on", es: "Respuesta positiva el" }, kind: "day" },
    discovery: { name: { en: "Interest confirmed on", es: "Interés confirmado el" }, kind: "day" },
    proposal: { name: { en: "Proposal sent on", es: "Propuesta enviada el" }, kind: "day" },
    negotiation: { name: { en: "Terms agreed on", es: "Términos acordados el" }, kind: "day" },
    agreement: { name: { en: "Contract signed on", es: "Contrato firmado el" }, kind: "day" },
    onboarding: { name: { en: "Onboarding starts on", es: "Onboarding desde el" }, kind: "day" },
    lost: { name: { en: "Lost on", es: "Perdido el" }, kind: "day" },
    /** Of the first year, if it differs from what the settings expect of a partner. */
    revenue: { name: { en: "Own forecast", es: "Previsión propia" }, kind: "amount" },
    /** Calculated: the first step that is not done, or Signed. */
    step: { name: { en: "Step now", es: "Paso actual" }, kind: "word" },
    /** Calculated, for an open step. */
    days: { name: { en: "Days in step", es: "Días en el paso" }, kind: "word" },
    /** Calculated: one of the statuses of a negotiation. */
    status: { name: { en: "Status", es: "Estado" }, kind: "word" },
    dueEarly: { name: { en: "Next date, earliest", es: "Próxima fecha, antes" }, kind: "day" },
    dueLate: { name: { en: "Next date, latest", es: "Próxima fecha, límite" }, kind: "day" },
    action: { name: { en: "Next action", es: "Próxima acción" }, kind: "text" },
    deliverable: { name: { en: "To be reached", es: "Por conseguir" }, kind: "text" },
    check: { name: { en: "Check", es: "Comprobación" }, kind: "check" },
  },
  relations: {
    inOrder: [
      ["start", "outreach", "discovery", "proposal", "negotiation", "agreement", "onboarding"],
      ["start", "outreach", "discovery", "proposal", "negotiation", "lost"],
    ],
  },
} as const satisfies TableDefinition<string>;

export type NegotiationsColumn = keyof typeof negotiationsTable.columns;

/** First-year value of a customer and customers of a partner in its first year, named on the sheet of negotiations. */
export const firstYearValueName = "FirstYearValue";
export const customersName = "CustomersPerPartner";
