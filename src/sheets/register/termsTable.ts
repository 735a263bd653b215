import type { TableDefinition } from "../tableDefinition";

/** The terms that are negotiated: one partner a row. */
export const termsTable = {
  templateId: "terms",
  name: "Terms",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" }, kind: "text" },
    /** One of the register's subtypes, if the partner negotiates as another or is not in the register yet. */
    subtype: {
      name: { en: "Subtype, if not the register’s", es: "Subtipo, si no es el del registro" },
      kind: "choice",
    },
    /** Of the first-year value, as a fraction. */
    share: { name: { en: "Share", es: "Share" }, kind: "share", recorded: true },
    /** Calculated: the usual range of the subtype, else the general one. */
    usualLow: { name: { en: "Usual, from", es: "Usual, desde" }, kind: "share" },
    usualHigh: { name: { en: "Usual, to", es: "Usual, hasta" }, kind: "share" },
    /** Yes or No. */
    exclusive: { name: { en: "Exclusive", es: "Exclusivo" }, kind: "choice", recorded: true },
    /** Calculated: the share, and 5 points more if exclusive. */
    effectiveShare: { name: { en: "Share in all", es: "Share total" }, kind: "ratio" },
    /** Per customer, if it differs from the settings. */
    value: { name: { en: "Own first-year value", es: "Valor propio, primer año" }, kind: "amount", recorded: true },
    /** A year. */
    coMarketing: { name: { en: "Co-marketing a year", es: "Co-marketing al año" }, kind: "amount", recorded: true },
    support: { name: { en: "Support tier (1–3)", es: "Nivel de soporte (1–3)" }, kind: "count", recorded: "tier" },
    years: { name: { en: "Contract (years)", es: "Contrato (años)" }, kind: "count", recorded: "years" },
    /** Empty is the first year only. */
    paidYears: { name: { en: "Share paid (years)", es: "Share pagado (años)" }, kind: "count", recorded: "years" },
    /** Calculated: the share in all of the first-year value. */
    cac: { name: { en: "Partner CAC", es: "CAC con partner" }, kind: "amount" },
    saving: { name: { en: "CAC saving", es: "Ahorro de CAC" }, kind: "ratio" },
    walkAway: { name: { en: "Walk-away share", es: "Share límite" }, kind: "ratio" },
    /** Calculated: how far the share in all is below the walk-away share. */
    headroom: { name: { en: "Headroom", es: "Margen" }, kind: "ratio", unit: "points" },
    /** Calculated: over all the years in which the share is paid. */
    savingAllYears: { name: { en: "Saving, all years", es: "Ahorro, todos los años" }, kind: "ratio" },
    walkAwayAllYears: { name: { en: "Walk-away, all years", es: "Límite, todos los años" }, kind: "ratio" },
    payback: { name: { en: "Pays back in (month)", es: "Se recupera en (mes)" }, kind: "word" },
    approver: { name: { en: "Approved by", es: "Aprobado por" }, kind: "text" },
    approved: { name: { en: "Approved on", es: "Aprobado el" }, kind: "day" },
    /** Calculated: how many of the eight clauses are settled. */
    clauses: { name: { en: "Clauses settled", es: "Cláusulas acordadas" }, kind: "word" },
    check: { name: { en: "Check", es: "Comprobación" }, kind: "check" },
  },
  relations: {
    once: "partner",
    share: { cells: "share", usual: { low: "usualLow", high: "usualHigh" } },
    partnerCac: "cac",
  },
} as const satisfies TableDefinition<string>;

export type TermsColumn = keyof typeof termsTable.columns;
