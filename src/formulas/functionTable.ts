import { cacSavingBounds } from "../playbook/cacSaving";
import { scoreLimits } from "../playbook/evaluation";
import type { Bilingual } from "../playbook/language";
import { parameterNames, type ParameterName } from "../playbook/parameter";
import { roiBounds } from "../playbook/roi";
import { uncertaintyBounds } from "../playbook/uncertainWeights";

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

/** A call with constants, and what it answers: a value, or rows of values. */
export interface FunctionExample {
  readonly formula: string;
  readonly result: number | string | readonly (readonly number[])[];
}

/** A function as the autocomplete list, the Insert Function dialog and the help pages describe it. */
export interface FunctionRow {
  readonly id: "SCORE" | "SCORERANGE" | "FLIPPOINT" | "SCOREBOUNDS" | "SCOREGAP" | "ROI" | "CACSAVING" | "KPISTATUS";
  readonly summary: Bilingual;
  readonly parameters: readonly FunctionParameter[];
  readonly example: FunctionExample;
  /** Where the playbook states it. */
  readonly section: Bilingual;
}

function parameter(id: ParameterName, rest: Omit<FunctionParameter, "id" | "name">): FunctionParameter {
  return { id, name: parameterNames[id], ...rest };
}

const weights = parameter("weights", {
  kind: "number",
  optional: true,
  bounds: { min: 0 },
  blank: "zero",
  help: {
    en: "One weight per criterion, as fractions that add up to 1 or points that add up to 100. Left out: 30, 25, 20, 15, 10.",
    es: "Un peso por criterio, como fracciones que suman 1 o puntos que suman 100. Si se omite: 30, 25, 20, 15, 10.",
  },
});

/** All of them have to be scored. */
const completeScores = parameter("scores", {
  kind: "number",
  optional: false,
  bounds: scoreLimits,
  blank: "notScored",
  help: {
    en: "The partner's scores from 1 to 10, as in SCORE. Several partners: one per row or one per column.",
    es: "Puntuaciones del partner, de 1 a 10, como en SCORE. Varios partners: uno por fila o uno por columna.",
  },
});

const uncertainty = parameter("uncertainty", {
  kind: "number",
  optional: true,
  bounds: uncertaintyBounds,
  blank: "default",
  help: {
    en: "How far each weight may be off, as a part of itself: 0.2 is 20 %. From 0 to 1. Left out or 0: 0.2.",
    es: "Cuánto puede desviarse cada peso, como parte de sí mismo: 0,2 es 20 %. De 0 a 1. Si se omite o es 0: 0,2.",
  },
});

/** Where the playbook has the weights, the threshold and the scale that all of them work with. */
const framework: Bilingual = { en: "Evaluation framework", es: "Framework de evaluación" };

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
      weights,
    ],
    example: { formula: "=PARTNER.SCORE({9,8,7,8,9})", result: 8.2 },
    section: framework,
  },
  {
    id: "SCORERANGE",
    summary: {
      en: "Lowest and highest score of a partner if each weight may be off by up to 20 %, or your own share.",
      es: "Puntuación mínima y máxima de un partner si cada peso puede desviarse hasta un 20 % o lo que se indique.",
    },
    parameters: [completeScores, uncertainty, weights],
    example: { formula: "=PARTNER.SCORERANGE({9,8,7,8,9})", result: [[8.08, 8.32]] },
    section: framework,
  },
  {
    id: "FLIPPOINT",
    summary: {
      en: "For each criterion, the score at which the decision flips, all else equal. Outside 1 to 10: it cannot alone.",
      es: "Para cada criterio, la puntuación con la que cambia la decisión, si todo lo demás sigue igual. Fuera de 1 a 10: por sí solo no puede.",
    },
    parameters: [
      completeScores,
      weights,
      parameter("threshold", {
        kind: "number",
        optional: true,
        bounds: scoreLimits,
        blank: "default",
        help: {
          en: "The score from which a partner advances, from 1 to 10. Left out: 7.",
          es: "Puntuación desde la que un partner avanza, de 1 a 10. Si se omite: 7.",
        },
      }),
    ],
    example: { formula: "=PARTNER.FLIPPOINT({9,8,7,8,9})", result: [[5, 3.2, 1, 0, -3]] },
    section: framework,
  },
  {
    id: "SCOREBOUNDS",
    summary: {
      en: "Lowest and highest score that a partner can still reach: missing scores count as 1 and as 10.",
      es: "Puntuación mínima y máxima que un partner aún puede alcanzar: lo que falta cuenta como 1 y como 10.",
    },
    parameters: [
      parameter("scores", {
        kind: "number",
        optional: false,
        bounds: scoreLimits,
        blank: "notScored",
        help: {
          en: "The partner's scores from 1 to 10, as in SCORE; blank or 0 where a score is missing. Several partners: one per row or one per column.",
          es: "Puntuaciones del partner, de 1 a 10, como en SCORE; en blanco o 0 donde falte una puntuación. Varios partners: uno por fila o uno por columna.",
        },
      }),
      weights,
    ],
    example: { formula: "=PARTNER.SCOREBOUNDS({9,8,7,8,0})", result: [[7.4, 8.3]] },
    section: framework,
  },
  {
    id: "SCOREGAP",
    summary: {
      en: "Lead of a partner over another with the weights that are worst for it. Above 0: ahead whatever the weights.",
      es: "Ventaja de un partner sobre otro con los pesos que más lo perjudican. Mayor que 0: por delante sean cuales sean los pesos.",
    },
    parameters: [
      completeScores,
      parameter("others", {
        kind: "number",
        optional: false,
        bounds: scoreLimits,
        blank: "notScored",
        help: {
          en: "The scores to compare with: those of one partner, or of as many partners as in scores.",
          es: "Puntuaciones con las que se compara: las de un partner, o las de tantos partners como en puntuaciones.",
        },
      }),
      uncertainty,
      weights,
    ],
    example: { formula: "=PARTNER.SCOREGAP({9,8,7,8,9},{7,9,9,7,6})", result: 0.08 },
    section: framework,
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
          en: "Your own target. Left out or 0: the playbook's.",
          es: "Objetivo propio. Si se omite o es 0: el del playbook.",
        },
      }),
      parameter("benchmark", {
        kind: "number",
        optional: true,
        blank: "default",
        help: {
          en: "Your own value from which a missed target is still Good. Left out or 0: the playbook's.",
          es: "Valor propio desde el que un objetivo no alcanzado sigue siendo Bueno. Si se omite o es 0: el del playbook.",
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
