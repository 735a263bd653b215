import type { Bilingual } from "../../playbook/language";
import type { TableDefinition } from "../tableDefinition";

/** The register of partners: one row each. Everything that other sheets know of a partner comes from here. */
export const partnersTable = {
  templateId: "partners",
  name: "Partners",
  columns: {
    partner: { name: { en: "Partner", es: "Partner" }, kind: "text" },
    /** One of the six architecture types, by its name in the sheet's language. */
    type: { name: { en: "Type", es: "Tipo" }, kind: "choice" },
    /** One of the partner types of the catalogue, by its name. */
    subtype: { name: { en: "Subtype", es: "Subtipo" }, kind: "choice" },
    region: { name: { en: "Region", es: "Región" }, kind: "text" },
    owner: { name: { en: "Owner", es: "Responsable" }, kind: "text" },
    /** One of the eight stages of the life cycle. */
    stage: { name: { en: "Stage", es: "Etapa" }, kind: "choice" },
    start: { name: { en: "Start", es: "Inicio" }, kind: "day" },
    contractEnd: { name: { en: "Contract end", es: "Fin de contrato" }, kind: "day" },
    onboarding: { name: { en: "Onboarding", es: "Incorporación" }, kind: "amount" },
    training: { name: { en: "Training", es: "Formación" }, kind: "amount" },
    coMarketing: { name: { en: "Co-marketing", es: "Co-marketing" }, kind: "amount" },
    /** The agreed share of the first-year value, as a fraction. */
    share: { name: { en: "Agreed share", es: "Share acordado" }, kind: "share" },
    /** Acquisition cost per customer won through the partner. */
    cac: { name: { en: "CAC", es: "CAC" }, kind: "amount" },
    /** What the CAC is measured on: only per low-ticket customer is it comparable with the type's usual range. */
    cacBasis: { name: { en: "CAC basis", es: "Base del CAC" }, kind: "choice" },
    /** Share of satisfied contacts, as a fraction. */
    satisfaction: { name: { en: "Satisfaction", es: "Satisfacción" }, kind: "share" },
    surveyed: { name: { en: "Surveyed on", es: "Fecha de encuesta" }, kind: "day" },
    /** Yes or No; left empty, the rule decides. */
    override: { name: { en: "Successful, by hand", es: "Exitoso, a mano" }, kind: "choice" },
    /** Calculated: onboarding, training and co-marketing together. */
    investment: { name: { en: "Investment", es: "Inversión" }, kind: "amount" },
    /** Calculated: won and sourced deals closed in the last 12 months. */
    revenue: { name: { en: "Revenue, 12 months", es: "Ingresos, 12 meses" }, kind: "amount" },
    /** Calculated: (revenue − investment) / investment over these 12 months. */
    roi: { name: { en: "ROI", es: "ROI" }, kind: "ratio" },
    /** Calculated: Yes from the start to the contract's end, else No; empty without a partner. */
    active: { name: { en: "Active", es: "Activo" }, kind: "word" },
    /** Calculated: Yes if active with an ROI of 0 or more, unless overridden. */
    successful: { name: { en: "Successful", es: "Exitoso" }, kind: "word" },
    check: { name: { en: "Check", es: "Comprobación" }, kind: "check" },
    /** Calculated: what the playbook says of the subtype. */
    benefit: { name: { en: "What it brings", es: "Qué aporta" }, kind: "text" },
  },
  relations: {
    once: "partner",
    inOrder: [["start", "contractEnd"]],
    share: { cells: "share", usual: { subtype: "subtype" } },
    partnerCac: "cac",
  },
} as const satisfies TableDefinition<string>;

export type PartnersColumn = keyof typeof partnersTable.columns;

/** How cells of the register answer a question. */
export const yesNo = {
  yes: { en: "Yes", es: "Sí" },
  no: { en: "No", es: "No" },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The date on which the register is judged, named on its sheet: today unless a person sets one. */
export const asOfName = "AsOf";
/** The partners' names, as other sheets' lists offer them. */
export const partnerListName = "PartnerList";
/** The catalogue of subtypes, with the usual share of each: what other sheets look up. */
export const subtypesName = "Subtypes";
export const usualShareNames = { low: "UsualShareFrom", high: "UsualShareTo" } as const;
export const usualCacNames = { low: "UsualCacFrom", high: "UsualCacTo" } as const;
