import type { Bilingual } from "../../playbook/language";
import type { TableDefinition } from "../tableDefinition";

/** The register of deals: one row each, those won or lost without a partner too, so that both can be compared. */
export const dealsTable = {
  templateId: "deals",
  name: "Deals",
  columns: {
    deal: { name: { en: "Deal", es: "Negocio" } },
    /** Partner or Direct. */
    channel: { name: { en: "Channel", es: "Canal" } },
    /** As in the register of partners; empty for a direct deal. */
    partner: { name: { en: "Partner", es: "Partner" } },
    opened: { name: { en: "Opened on", es: "Abierto el" } },
    closed: { name: { en: "Closed on", es: "Cerrado el" } },
    /** First-year value. */
    value: { name: { en: "Value", es: "Valor" }, unit: "currency" },
    /** Won or Lost. */
    outcome: { name: { en: "Outcome", es: "Resultado" } },
    /** Sourced or Influenced: only sourced deals count as partner revenue. */
    attribution: { name: { en: "Attribution", es: "Atribución" } },
    /** Share of the first-year value paid to the partner, as a fraction. */
    share: { name: { en: "Share paid", es: "Share pagado" }, unit: "%" },
    /** Calculated: value × share of a won deal. */
    fee: { name: { en: "Fee", es: "Comisión" }, unit: "currency" },
    check: { name: { en: "Check", es: "Comprobación" } },
  },
} as const satisfies TableDefinition<string>;

export type DealsColumn = keyof typeof dealsTable.columns;

export const channels = {
  partner: { en: "Partner", es: "Partner" },
  direct: { en: "Direct", es: "Directo" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const outcomes = {
  won: { en: "Won", es: "Ganado" },
  lost: { en: "Lost", es: "Perdido" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export const attributions = {
  sourced: { en: "Sourced", es: "Originado" },
  influenced: { en: "Influenced", es: "Influido" },
} as const satisfies Readonly<Record<string, Bilingual>>;
