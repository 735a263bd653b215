import type { robustness as english } from "../en/robustness";
import type { Translation } from "../words";

export const robustness: Translation<typeof english> = {
  sheetName: "Robustez",
  title: "Evaluación con incertidumbre",
  whatToDo:
    "Indique cuánto puede desviarse cada peso. Partners, puntuaciones, pesos y umbral se leen de «{evaluation}»: cámbielos allí.",
  uncertainty: "Incertidumbre de cada peso (±)",
  uncertaintyNote: "Con un 20 %, un peso de 30 puntos puede estar entre 24 y 36; los pesos siguen sumando 100.",
  threshold: "Umbral para avanzar (puntos)",
  weights: "Pesos (puntos)",
  groups: {
    weights: "Pesos inciertos en ±{percent} %",
    weightsUnset: "Pesos inciertos en ±",
    missing: "Puntuaciones por completar",
    flips: "Puntuación con la que cambia la decisión, un solo criterio",
  },
  weightsOutlook: {
    passes: "Supera siempre",
    open: "Según los pesos",
    fails: "No supera nunca",
  },
  missingOutlook: { passes: "Supera ya", open: "Abierto", fails: "Ya no supera" },
  below: "{criterion}: por debajo de {score}",
  from: "{criterion}: desde {score}",
  noCriterion: "Ningún criterio por sí solo",
  standings: {
    heading: "Quién va por delante, sean cuales sean los pesos: los {places} primeros",
    against: "frente a →",
    wins: "Gana",
    loses: "Pierde",
    equal: "Igual",
    depends: "Depende",
  },
  chart: {
    title: "Puntuación, sean cuales sean los pesos",
    assured: "Puntuación mínima",
    possible: "Hasta la máxima",
    threshold: "Umbral",
    axis: "Puntos sobre 10",
    sentence:
      "De {shown} mostrados, alcanzan el umbral de {threshold} siempre: {always}; según los pesos: {open}; nunca: {never}.",
    withoutThreshold: "Partners mostrados, sin umbral: {shown}.",
  },
  checks: {
    uncertaintyWrong: "Escriba un porcentaje de 0,1 a 100",
    thresholdWrong: "Corrija el umbral en «{evaluation}»",
    weightsWrong: "Corrija los pesos en «{evaluation}»",
    scoresWrong: "Corrija las puntuaciones",
    scoresMissing: "Puntuaciones que faltan: {count}",
    seeSettings: "Revise los ajustes de arriba",
    needsAddin: "Necesita el complemento",
  },
  validation: {
    uncertaintyTitle: "Incertidumbre",
    uncertainty: "Escriba un porcentaje de 0,1 a 100.",
  },
  notes: {
    flips:
      "Puntos de cambio: un partner que supera el umbral deja de hacerlo por debajo de la puntuación mostrada; uno que no lo supera lo hace desde ella. — significa que ese criterio por sí solo no puede cambiarlo; se resalta el más cercano.",
    standings:
      "Gana: por delante del partner de la columna con todos los pesos que admite la incertidumbre. Pierde: por detrás con todos. Depende: por delante con unos, por detrás con otros.",
    leftOut: "Aquí solo se leen las primeras {rows} filas de la evaluación. Partners sin incluir: {count}",
  },
  workings: "Cálculos auxiliares",
};
