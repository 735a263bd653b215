import type { evaluation as english } from "../en/evaluation";
import type { Translation } from "../words";

export const evaluation: Translation<typeof english> = {
  sheetName: "Evaluación",
  title: "Evaluación de partners",
  whatToDo:
    "Escriba un partner por fila y puntúelo de 1 a 10 en cada criterio. La hoja calcula la puntuación ponderada, la decisión y el puesto.",
  threshold: "Umbral para avanzar (puntos, 1–10)",
  thresholdNote: "Avanza el partner con esta puntuación o más.",
  weights: "Pesos (puntos, 100 en total)",
  weightsTotal: "puntos",
  questions: "Qué valora cada criterio",
  checks: {
    thresholdMissing: "Escriba un umbral de 1 a 10",
    weightsMissing: "Escriba los cinco pesos, de 0 a 100",
    weightsAdd: "Añada {points} puntos para llegar a 100",
    weightsRemove: "Quite {points} puntos para llegar a 100",
    scoreWrong: "Puntúe de 1 a 10",
    scoresMissing: "Puntuaciones que faltan: {count}",
    seeWeights: "Corrija los pesos",
    seeThreshold: "Corrija el umbral",
    needsAddin: "La puntuación necesita el complemento",
  },
  validation: {
    scoreTitle: "Puntuación",
    score: "Escriba un número de 1 a 10, o deje la celda vacía si aún no está puntuado.",
    scorePrompt: "{question}. De 1 a 10, con decimales si hace falta. Déjelo vacío si aún no está puntuado.",
    weightTitle: "Peso",
    weight: "Escriba un número entero de puntos de 0 a 100. Los cinco pesos suman 100.",
    thresholdTitle: "Umbral",
    threshold: "Escriba un número de 1 a 10.",
    type: "Elija uno de los tipos de la lista.",
  },
  ranking: {
    heading: "Clasificación: los {places} primeros por puntuación (puntos sobre 10)",
    chartTitle: "Partners por puntuación",
    chartAxis: "Puntuación ponderada (puntos sobre 10)",
    sentence:
      "Puntuación más alta: {partner} ({score}). Alcanzan el umbral de {threshold}: {reached} de {shown} mostrados.",
  },
  notes: {
    ties: "Las puntuaciones iguales comparten puesto. Decide la puntuación sin redondear.",
    sample:
      "Datos de ejemplo: la primera fila es el ejemplo del playbook; las demás son ilustrativas. Escriba encima o borre las celdas azules.",
  },
  example: "Ejemplo del playbook",
};
