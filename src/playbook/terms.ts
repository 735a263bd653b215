import type { Bilingual } from "./language";

/** A term that is negotiated with a partner. */
export interface Term {
  readonly id: string;
  readonly name: Bilingual;
  readonly unit: "ratio" | "percentage points" | "currency a year" | "tier" | "years";
  /** The generic range. For a share, the range of the partner's type goes first. */
  readonly range?: { readonly low: number; readonly high: number };
  readonly options?: readonly Bilingual[];
  readonly basis: Bilingual;
  readonly example: Bilingual;
  readonly exampleValue: number;
}

const agreement = [
  {
    id: "revenue-share",
    name: { en: "Revenue share", es: "Revenue share" },
    unit: "ratio",
    range: { low: 0.1, high: 0.3 },
    basis: { en: "Based on the value contributed", es: "Según el valor aportado" },
    example: { en: "20 % of the first year", es: "20 % del primer año" },
    exampleValue: 0.2,
  },
  {
    // Points are added: 20 % becomes 25 %.
    id: "exclusivity",
    name: { en: "Exclusivity", es: "Exclusividad" },
    unit: "percentage points",
    options: [
      { en: "No", es: "No" },
      { en: "Yes", es: "Sí" },
    ],
    basis: { en: "Optional; a higher revenue share if exclusive", es: "Opcional; mayor revenue share si es exclusivo" },
    example: { en: "+5 points if exclusive", es: "+5 puntos si es exclusivo" },
    exampleValue: 0.05,
  },
  {
    id: "co-marketing-budget",
    name: { en: "Co-marketing budget", es: "Presupuesto de co-marketing" },
    unit: "currency a year",
    range: { low: 5000, high: 50000 },
    basis: { en: "Based on the partner's size", es: "Según el tamaño del partner" },
    example: { en: "20,000 a year", es: "20 000 al año" },
    exampleValue: 20000,
  },
  {
    id: "support-level",
    name: { en: "Support level", es: "Nivel de soporte" },
    unit: "tier",
    range: { low: 1, high: 3 },
    options: [
      { en: "Tier 1", es: "Tier 1" },
      { en: "Tier 2 (priority)", es: "Tier 2 (prioritario)" },
      { en: "Tier 3", es: "Tier 3" },
    ],
    basis: { en: "Based on the revenue generated", es: "Según el revenue generado" },
    example: { en: "Tier 2 (priority)", es: "Tier 2 (prioritario)" },
    exampleValue: 2,
  },
  {
    id: "contract-duration",
    name: { en: "Contract duration", es: "Duración del contrato" },
    unit: "years",
    range: { low: 1, high: 3 },
    basis: { en: "Renewable", es: "Renovable" },
    example: { en: "2 years at first", es: "2 años al inicio" },
    exampleValue: 2,
  },
] as const satisfies readonly Term[];

export type TermId = (typeof agreement)[number]["id"];

export const terms: readonly (Term & { readonly id: TermId })[] = agreement;

/** How terms can move with the partnership. */
export const dynamicTerms: readonly Bilingual[] = [
  { en: "Adaptive contracts", es: "Contratos adaptativos" },
  { en: "Performance-based terms", es: "Términos según desempeño" },
  { en: "Scalable partnerships", es: "Partnerships escalables" },
  { en: "Exit strategies", es: "Estrategias de salida" },
];

/** What is managed while a contract runs. */
export const contractManagement: readonly Bilingual[] = [
  { en: "Contract terms", es: "Términos del contrato" },
  { en: "Performance monitoring", es: "Seguimiento del desempeño" },
  { en: "Dispute resolution", es: "Resolución de disputas" },
  { en: "Contract renewal", es: "Renovación del contrato" },
];

/** What a contract should settle: how its terms move, and how it is managed. */
export const contractClauses: readonly Bilingual[] = [...dynamicTerms, ...contractManagement];

/** The usual range of a term. */
export function usualRange(id: TermId): { readonly low: number; readonly high: number } {
  const range = terms.find((term) => term.id === id)?.range;
  if (range === undefined) throw new Error(`The term ${id} has no range`);
  return range;
}
