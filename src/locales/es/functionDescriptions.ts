import type { functionDescriptions as english } from "../en/functionDescriptions";
import type { Texts } from "../texts";

/** The functions as the autocomplete list, the Insert Function dialog and the help describe them, and the playbook's section. */
export const functionDescriptions = {
  shared: {
    weights:
      "Un peso por criterio, como fracciones que suman 1 o puntos que suman 100. Si se omite: 30, 25, 20, 15, 10.",
    completeScores:
      "Puntuaciones del partner, de 1 a 10, como en SCORE. Varios partners: uno por fila o uno por columna.",
    uncertainty:
      "Cuánto puede desviarse cada peso, como parte de sí mismo: 0,2 es 20 %. De 0 a 1. Si se omite o es 0: 0,2.",
    framework: "Framework de evaluación",
  },
  SCORE: {
    summary: "Puntuación ponderada de un partner, de 1 a 10. Con varios partners el resultado se desborda.",
    scores:
      "Puntuaciones del partner, de 1 a 10, en una fila o una columna: encaje estratégico, acceso a mercado, compatibilidad técnica, viabilidad financiera, encaje cultural. Varios partners: uno por fila o uno por columna.",
  },
  SCORERANGE: {
    summary: "Puntuación mínima y máxima de un partner si cada peso puede desviarse hasta un 20 % o lo que se indique.",
  },
  FLIPPOINT: {
    summary:
      "Para cada criterio, la puntuación con la que cambia la decisión, si todo lo demás sigue igual. Fuera de 1 a 10: por sí solo no puede.",
    threshold: "Puntuación desde la que un partner avanza, de 1 a 10. Si se omite: 7.",
  },
  SCOREBOUNDS: {
    summary: "Puntuación mínima y máxima que un partner aún puede alcanzar: lo que falta cuenta como 1 y como 10.",
    scores:
      "Puntuaciones del partner, de 1 a 10, como en SCORE; en blanco o 0 donde falte una puntuación. Varios partners: uno por fila o uno por columna.",
  },
  SCOREGAP: {
    summary:
      "Ventaja de un partner sobre otro con los pesos que más lo perjudican. Mayor que 0: por delante sean cuales sean los pesos.",
    others: "Puntuaciones con las que se compara: las de un partner, o las de tantos partners como en puntuaciones.",
  },
  ROI: {
    summary: "Retorno de la inversión en un partnership como proporción: 3 es 300 %.",
    revenue: "Ingresos del partnership.",
    investment: "Lo que costó el partnership: onboarding, formación, co-marketing. Mayor que 0.",
    otherBenefits: "Beneficios además de los ingresos, como ahorros de costos. Si se omite: 0.",
    section: "Métricas críticas de éxito: ROI de partnerships",
  },
  CACSAVING: {
    summary:
      "Parte del costo de adquisición de clientes (CAC) que se ahorra al captarlos a través de un partner: 0,6 es 60 %.",
    directCAC: "Costo de adquirir un cliente sin partner. Mayor que 0.",
    partnerCAC: "Costo de adquirir un cliente a través del partner. 0 o más.",
    section: "Partners de servicios complementarios: revenue share",
  },
  KPISTATUS: {
    summary: "Estado de un KPI frente al objetivo del playbook: En objetivo, Bueno, Bajo o Sin datos.",
    kpi: 'Id, nombre o alias de un KPI, en inglés o español, como "partner-satisfaction".',
    actual: "Valor real del KPI; las proporciones como fracciones, 0,88 u 88%. En blanco: sin datos.",
    target: "Objetivo propio. Si se omite o es 0: el del playbook.",
    benchmark:
      "Valor propio desde el que un objetivo no alcanzado sigue siendo Bueno. Si se omite o es 0: el del playbook.",
    language: '"en" o "es", el idioma del estado. Si se omite: "en".',
    section: "Métricas críticas de éxito y métricas por tipo",
  },
} as const satisfies Texts<typeof english>;
