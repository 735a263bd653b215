import type { prescreen as english } from "../en/prescreen";
import type { Translation } from "../words";

export const prescreen: Translation<typeof english> = {
  sheetName: "Preselección",
  title: "Preselección de candidatos",
  whatToDo:
    "Escriba un candidato por fila y responda Sí o No a cada pregunta. Puntúe a quienes sigan adelante; la preselección no forma parte de la puntuación.",
  lookFor: "Qué buscar",
  example: "Ejemplo",
  exampleOf: "p. ej., {example}",
  priority: "Prioridad (puede cambiarla)",
  verdicts: {
    goOn: "Pasar a puntuar",
    oneMiss: "{count} fallo de prioridad alta",
    misses: "{count} fallos de prioridad alta",
    answerMore: "Responda {count} más",
  },
  checks: {
    candidateMissing: "Escriba el nombre del candidato",
    answerWrong: "Responda Sí o No",
    answersMissing: "Respuestas que faltan: {count}",
    prioritiesMissing: "Elija una prioridad para cada una",
    seePriorities: "Revise las prioridades",
  },
  validation: {
    answerTitle: "Respuesta",
    answer: "Elija Sí o No, o deje la celda vacía si aún no lo sabe.",
    answerPrompt: "¿{lookFor}? Por ejemplo: {example}.",
    priorityTitle: "Prioridad",
    priority: "Elija Alta, Media o Baja.",
  },
  notes: {
    rule: "Un No de prioridad alta se señala, aunque falten respuestas. Un No de prioridad media o baja no detiene a nadie.",
    sample: "Datos de ejemplo: los candidatos son ilustrativos. Escriba encima o borre las celdas azules.",
  },
};
