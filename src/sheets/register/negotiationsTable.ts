import type { TableDefinition } from "../tableDefinition";

/** The negotiations: one row each. A step is done on the day on which its deliverable is there. */
export const negotiationsTable = {
  templateId: "negotiation",
  name: "Negotiations",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" } },
    owner: { name: { en: "Owner", es: "Responsable" } },
    start: { name: { en: "Started on", es: "Iniciado el" } },
    outreach: { name: { en: "Positive answer on", es: "Respuesta positiva el" } },
    discovery: { name: { en: "Interest confirmed on", es: "Interés confirmado el" } },
    proposal: { name: { en: "Proposal sent on", es: "Propuesta enviada el" } },
    negotiation: { name: { en: "Terms agreed on", es: "Términos acordados el" } },
    agreement: { name: { en: "Contract signed on", es: "Contrato firmado el" } },
    onboarding: { name: { en: "Onboarding starts on", es: "Onboarding desde el" } },
    lost: { name: { en: "Lost on", es: "Perdido el" } },
    /** Of the first year, if it differs from what the settings expect of a partner. */
    revenue: { name: { en: "Own forecast", es: "Previsión propia" }, unit: "currency" },
    /** Calculated: the first step that is not done, or Signed. */
    step: { name: { en: "Step now", es: "Paso actual" } },
    /** Calculated, for an open step. */
    days: { name: { en: "Days in step", es: "Días en el paso" } },
    /** Calculated: one of the statuses of a negotiation. */
    status: { name: { en: "Status", es: "Estado" } },
    dueEarly: { name: { en: "Next date, earliest", es: "Próxima fecha, antes" } },
    dueLate: { name: { en: "Next date, latest", es: "Próxima fecha, límite" } },
    action: { name: { en: "Next action", es: "Próxima acción" } },
    deliverable: { name: { en: "To be reached", es: "Por conseguir" } },
    check: { name: { en: "Check", es: "Comprobación" } },
  },
} as const satisfies TableDefinition<string>;

export type NegotiationsColumn = keyof typeof negotiationsTable.columns;

/** First-year value of a customer and customers of a partner in its first year, named on the sheet of negotiations. */
export const firstYearValueName = "FirstYearValue";
export const customersName = "CustomersPerPartner";
