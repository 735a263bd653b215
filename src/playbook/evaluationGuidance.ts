import type { CriterionId } from "./evaluation";
import type { Bilingual } from "./language";
import type { Priority } from "./priority";

/** What explains a criterion to a person, with the playbook's worked example. */
export interface CriterionGuidance {
  readonly question: Bilingual;
  readonly exampleScore: number;
  readonly exampleReason: Bilingual;
}

/** Every criterion has its guidance: a missing or unknown id does not compile. */
export const criterionGuidance: Readonly<Record<CriterionId, CriterionGuidance>> = {
  "strategic-fit": {
    question: { en: "Alignment with objectives", es: "Alineación con los objetivos" },
    exampleScore: 9,
    exampleReason: { en: "Excellent alignment", es: "Excelente alineación" },
  },
  "market-access": {
    question: { en: "Reach and audience", es: "Alcance y audiencia" },
    exampleScore: 8,
    exampleReason: { en: "500+ target customers", es: "Más de 500 clientes objetivo" },
  },
  "technology-compatibility": {
    question: { en: "Technical integration", es: "Integración técnica" },
    exampleScore: 7,
    exampleReason: { en: "API available", es: "API disponible" },
  },
  "financial-viability": {
    question: { en: "Financial stability", es: "Estabilidad financiera" },
    exampleScore: 8,
    exampleReason: { en: "Stable, growing", es: "Estable, en crecimiento" },
  },
  "cultural-fit": {
    question: { en: "Values and culture", es: "Valores y cultura" },
    exampleScore: 9,
    exampleReason: { en: "Similar values", es: "Valores similares" },
  },
};

/** The partner of the playbook's example: 9, 8, 7, 8, 9 make 8.2, which advances. */
export const examplePartner = {
  name: { en: "Marketing agency XYZ", es: "Agencia de marketing XYZ" },
  type: "marketing-agencies",
} as const;

/** What to look for before a partner is scored. Not part of the score. */
export interface IdentificationCriterion {
  readonly id: string;
  readonly name: Bilingual;
  readonly lookFor: Bilingual;
  readonly example: Bilingual;
  readonly priority: Priority;
}

const identification = [
  {
    id: "complementary-products",
    name: { en: "Complementary products", es: "Productos complementarios" },
    lookFor: { en: "Products that complement yours", es: "Productos que complementan el suyo" },
    example: { en: "CRM + marketing automation", es: "CRM + automatización de marketing" },
    priority: "high",
  },
  {
    id: "shared-customers",
    name: { en: "Shared customers", es: "Clientes compartidos" },
    lookFor: { en: "The same target customers", es: "Los mismos clientes objetivo" },
    example: { en: "B2B SaaS + payment processor", es: "SaaS B2B + procesador de pagos" },
    priority: "high",
  },
  {
    id: "technology-fit",
    name: { en: "Technology fit", es: "Encaje tecnológico" },
    lookFor: { en: "Compatible technology", es: "Tecnología compatible" },
    example: { en: "API + platform", es: "API + plataforma" },
    priority: "medium",
  },
  {
    id: "market-access",
    name: { en: "Market access", es: "Acceso a mercado" },
    lookFor: { en: "Access to new markets", es: "Acceso a nuevos mercados" },
    example: { en: "Local partner + global company", es: "Partner local + empresa global" },
    priority: "medium",
  },
  {
    id: "brand-alignment",
    name: { en: "Brand alignment", es: "Alineación de marca" },
    lookFor: { en: "Similar values and culture", es: "Valores y cultura similares" },
    example: { en: "Startup + startup", es: "Startup + startup" },
    priority: "low",
  },
] as const satisfies readonly IdentificationCriterion[];

export type QuestionId = (typeof identification)[number]["id"];

export const identificationCriteria: readonly (IdentificationCriterion & { readonly id: QuestionId })[] =
  identification;
