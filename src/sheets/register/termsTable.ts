import type { TableDefinition } from "../tableDefinition";

/** The terms that are negotiated: one partner a row. */
export const termsTable = {
  templateId: "terms",
  name: "Terms",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" } },
    /** One of the register's subtypes, if the partner negotiates as another or is not in the register yet. */
    subtype: { name: { en: "Subtype, if not the register’s", es: "Subtipo, si no es el del registro" } },
    /** Of the first-year value, as a fraction. */
    share: { name: { en: "Share", es: "Share" }, unit: "%" },
    /** Calculated: the usual range of the subtype, else the general one. */
    usualLow: { name: { en: "Usual, from", es: "Usual, desde" }, unit: "%" },
    usualHigh: { name: { en: "Usual, to", es: "Usual, hasta" }, unit: "%" },
    /** Yes or No. */
    exclusive: { name: { en: "Exclusive", es: "Exclusivo" } },
    /** Calculated: the share, and 5 points more if exclusive. */
    effectiveShare: { name: { en: "Share in all", es: "Share total" }, unit: "%" },
    /** Per customer, if it differs from the settings. */
    value: { name: { en: "Own first-year value", es: "Valor propio, primer año" }, unit: "currency" },
    /** A year. */
    coMarketing: { name: { en: "Co-marketing a year", es: "Co-marketing al año" }, unit: "currency" },
    support: { name: { en: "Support tier (1–3)", es: "Nivel de soporte (1–3)" } },
    years: { name: { en: "Contract (years)", es: "Contrato (años)" } },
    /** Empty is the first year only. */
    paidYears: { name: { en: "Share paid (years)", es: "Share pagado (años)" } },
    /** Calculated: the share in all of the first-year value. */
    cac: { name: { en: "Partner CAC", es: "CAC con partner" }, unit: "currency" },
    saving: { name: { en: "CAC saving", es: "Ahorro de CAC" }, unit: "%" },
    walkAway: { name: { en: "Walk-away share", es: "Share límite" }, unit: "%" },
    /** Calculated: how far the share in all is below the walk-away share. */
    headroom: { name: { en: "Headroom", es: "Margen" }, unit: "points" },
    /** Calculated: over all the years in which the share is paid. */
    savingAllYears: { name: { en: "Saving, all years", es: "Ahorro, todos los años" }, unit: "%" },
    walkAwayAllYears: { name: { en: "Walk-away, all years", es: "Límite, todos los años" }, unit: "%" },
    payback: { name: { en: "Pays back in (month)", es: "Se recupera en (mes)" } },
    approver: { name: { en: "Approved by", es: "Aprobado por" } },
    approved: { name: { en: "Approved on", es: "Aprobado el" } },
    /** Calculated: how many of the eight clauses are settled. */
    clauses: { name: { en: "Clauses settled", es: "Cláusulas acordadas" } },
    check: { name: { en: "Check", es: "Comprobación" } },
  },
} as const satisfies TableDefinition<string>;

export type TermsColumn = keyof typeof termsTable.columns;
