import { cacSavingBounds } from "../playbook/cacSaving";
import { scoreLimits } from "../playbook/evaluation";
import type { Bilingual } from "../playbook/language";
import { parameterNames, type ParameterName } from "../playbook/parameter";
import { roiBounds } from "../playbook/roi";

/** One parameter of a function, as a person reads about it. Order and names are frozen: only optional ones are appended. */
export interface FunctionParameter {
  readonly id: ParameterName;
  readonly name: Bilingual;
  readonly kind: "number" | "text";
  readonly optional: boolean;
  /** What the playbook's maths accept; beyond it the result is `#NUM!`. */
  readonly bounds?: { readonly min?: number; readonly max?: number };
  /** What a blank stands for. */
  readonly blank: "zero" | "notScored" | "noData" | "missing" | "default";
  readonly help: Bilingual;
}

/** A call with constants, and what it answers. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: number | string;
}

/** A function as the autocomplete list, the Insert Function dialog and the help pages describe it. */
export interface FunctionRow {
  readonly id: "SCORE" | "ROI" | "CACSAVING" | "KPISTATUS";
  readonly summary: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly example: FunctionExample;
  /** Where the playbook states it. */
  readonly section: Bilingual;
}

function parameter(id: ParameterName, rest: Omit<FunctionParameter, "id" | "name">): FunctionParameter {
  return { id, name: parameterNames[id], ...rest };
}

/** The add-in's functions. `functions.ts` holds their code and the same English words, which a test compares. */
export const functionTable: readonly FunctionRow[] = [
  {
    id: "SCORE",
    summary: {
      en: "Weighted score of a partner from 1 to 10. Several partners spill.",
      es: "Puntuación ponderada de un partner, de 1 a 10. Con varios partners el resultado se desborda.",
    },
    parameters: [
      parameter("scores", {
        kind: "number",
        optional: false,
        bounds: scoreLimits,
        blank: "notScored",
        help: {
          en: "The partner's scores from 1 to 10 in a row or a column: strategic fit, market access, technology compatibility, financial viability, cultural fit. Several partners: one per row or one per column.",
          es: "Puntuaciones del partner, de 1 a 10, en una fila o una columna: encaje estratégico, acceso a mercado, compatibilidad técnica, viabilidad financiera, encaje cultural. Varios partners: uno por fila o uno por columna.",
        },
      }),
      parameter("weights", {
        kind: "number",
        optional: true,
        bounds: { min: 0 },
        blank: "zero",
        help: {
          en: "One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.",
          es: "Un peso por criterio, como fracciones que suman 1 o puntos que suman 100. Si se omite: 30, 25, 20, 15, 10.",
        },
      }),
    ],
    example: { formula: "=PARTNER.SCORE({9,8,7,8,9})", result: 8.2 },
    section: { en: "Evaluation framework", es: "Framework de evaluación" },
  },
  {
    id: "ROI",
    summary: {
      en: "Return on a partnership investment as a ratio: 3 is 300 %.",
      es: "Retorno de la inversión en un partnership como proporción: 3 es 300 %.",
    },
    parameters: [
      parameter("revenue", {
        kind: "number",
        optional: false,
        blank: "zero",
        help: { en: "Revenue from the partnership.", es: "Ingresos del partnership." },
      }),
      parameter("investment", {
        kind: "number",
        optional: false,
        bounds: roiBounds.investment,
        blank: "zero",
        help: {
          en: "What the partnership cost: onboarding, training, co-marketing. Above 0.",
          es: "Lo que costó el partnership: onboarding, formación, co-marketing. Mayor que 0.",
        },
      }),
      parameter("otherBenefits", {
        kind: "number",
        optional: true,
        blank: "zero",
        help: {
          en: "Benefits beyond revenue, such as cost savings. Left out: 0.",
          es: "Beneficios además de los ingresos, como ahorros de costos. Si se omite: 0.",
        },
      }),
    ],
    example: { formula: "=PARTNER.ROI(200000,50000)", result: 3 },
    section: { en: "Critical success metrics: partnership ROI", es: "Métricas críticas de éxito: ROI de partnerships" },
  },
  {
    id: "CACSAVING",
    summary: {
      en: "Share of the customer acquisition cost saved by winning customers through a partner: 0.6 is 60 %.",
      es: "Parte del costo de adquisición de clientes (CAC) que se ahorra al captarlos a través de un partner: 0,6 es 60 %.",
    },
    parameters: [
      parameter("directCAC", {
        kind: "number",
        optional: false,
        bounds: cacSavingBounds.directCAC,
        blank: "zero",
        help: {
          en: "Cost of acquiring a customer without a partner. Above 0.",
          es: "Costo de adquirir un cliente sin partner. Mayor que 0.",
        },
      }),
      parameter("partnerCAC", {
        kind: "number",
        optional: false,
        bounds: cacSavingBounds.partnerCAC,
        blank: "zero",
        help: {
          en: "Cost of acquiring a customer through the partner. 0 or more.",
          es: "Costo de adquirir un cliente a través del partner. 0 o más.",
        },
      }),
    ],
    example: { formula: "=PARTNER.CACSAVING(5000,2000)", result: 0.6 },
    section: {
      en: "Complementary services partners: revenue share",
      es: "Partners de servicios complementarios: revenue share",
    },
  },
  {
    id: "KPISTATUS",
    summary: {
      en: "Status of a KPI against the playbook's target: On target, Good, Below or No data.",
      es: "Estado de un KPI frente al objetivo del playbook: En objetivo, Bueno, Bajo o Sin datos.",
    },
    parameters: [
      parameter("kpi", {
        kind: "text",
        optional: false,
        blank: "missing",
        help: {
          en: 'Id, name or alias of a KPI, in English or Spanish, such as "partner-satisfaction".',
          es: 'Id, nombre o alias de un KPI, en inglés o español, como "partner-satisfaction".',
        },
      }),
      parameter("actual", {
        kind: "number",
        optional: false,
        blank: "noData",
        help: {
          en: "The KPI's value; ratios as fractions, 0.88 or 88%. Blank: No data.",
          es: "Valor real del KPI; las proporciones como fracciones, 0,88 u 88%. En blanco: sin datos.",
        },
      }),
      parameter("target", {
        kind: "number",
        optional: true,
        blank: "default",
        help: {
          en: "Your own target. Left out: the playbook's.",
          es: "Objetivo propio. Si se omite: el del playbook.",
        },
      }),
      parameter("benchmark", {
        kind: "number",
        optional: true,
        blank: "default",
        help: {
          en: "Your own value from which a missed target is still Good. Left out: the playbook's.",
          es: "Valor propio desde el que un objetivo no alcanzado sigue siendo Bueno. Si se omite: el del playbook.",
        },
      }),
      parameter("language", {
        kind: "text",
        optional: true,
        blank: "default",
        help: {
          en: '"en" or "es", the language of the status. Left out: "en".',
          es: '"en" o "es", el idioma del estado. Si se omite: "en".',
        },
      }),
    ],
    example: { formula: '=PARTNER.KPISTATUS("partner-satisfaction",0.92)', result: "Good" },
    section: {
      en: "Critical success metrics and metrics by type",
      es: "Métricas críticas de éxito y métricas por tipo",
    },
  },
];
