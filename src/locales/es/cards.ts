import type { cards as english } from "../en/cards";
import type { Translation } from "../words";

/** What the gallery says of each template, in its order. */
export const cards: Translation<typeof english> = {
  partners: {
    name: "Registro de partners",
    purpose:
      "Una fila por partner: tipo, contrato, inversión y satisfacción, con los ingresos y el retorno que dan los negocios.",
    rows: "Filas para partners",
    picture:
      "Una hoja con una fila por partner y una línea de totales encima: partners activos, satisfacción, inversión, ingresos y retorno.",
  },
  deals: {
    name: "Registro de negocios",
    purpose:
      "Lleve los negocios ganados y perdidos, con partners y sin ellos: de ahí salen los ingresos de partners y las tasas de cierre.",
    rows: "Filas para negocios",
    picture:
      "Una hoja con una fila por negocio: canal, partner, fechas, valor, un resultado en color y la comisión del partner.",
  },
  prescreen: {
    name: "Preselección",
    purpose: "Responda a cinco preguntas de sí o no por candidato antes de puntuar, y vea quién falla en lo esencial.",
    rows: "Filas para candidatos",
    picture:
      "Una hoja con una fila por candidato: sí o no en cinco columnas, con la prioridad sobre cada una, y un veredicto en color.",
  },
  evaluation: {
    name: "Evaluación de partners",
    purpose: "Compare candidatos con cinco criterios ponderados, vea quién alcanza el umbral y ordénelos.",
    rows: "Filas para partners",
    picture:
      "Una hoja con una fila por partner: puntuaciones en cinco columnas, una decisión en color y un gráfico de barras con la clasificación.",
  },
  robustness: {
    name: "Evaluación con incertidumbre",
    purpose:
      "Vea qué decisiones de la evaluación se mantienen si los pesos varían, faltan puntuaciones o una opinión falla.",
    rows: "Filas para partners",
    picture:
      "Una hoja con una barra por partner, de su puntuación mínima a la máxima respecto al umbral, y una tabla en color de quién va por delante de quién.",
  },
  negotiation: {
    name: "Negociaciones",
    purpose:
      "Vea en qué paso está cada partner, del primer contacto a la firma, qué vence, qué está detenido y qué cabe esperar.",
    rows: "Filas para negociaciones",
    picture:
      "Una hoja con un tablero de los cinco pasos y un gráfico de barras arriba, y una fila por negociación con sus fechas y un estado en color.",
  },
  terms: {
    name: "Hoja de términos",
    purpose: "Fije share, exclusividad y contrato de cada partner, y vea cuánto ahorran y hasta dónde puede llegar.",
    rows: "Filas para partners",
    picture:
      "Una hoja con una fila por partner: share, rango usual, ahorro, share límite y margen, y debajo una lista de cláusulas.",
  },
  dashboard: {
    name: "Dashboard semanal",
    purpose:
      "Una página para la semana: las cuatro métricas del playbook y otras, con su estado, tendencia, ritmo y qué hacer.",
    rows: "Líneas",
    picture: "Una página con cuatro cifras grandes, una tabla de KPI con colores de semáforo y tres gráficos.",
  },
  snapshots: {
    name: "Historial semanal",
    purpose: "Guarda lo que el dashboard mostraba cada semana, para calcular tendencias y ritmo.",
    rows: "Filas preparadas",
    picture: "Una tabla con una fila por KPI y semana: fecha, valor real, objetivo, referencia y estado.",
  },
  projections: {
    name: "Proyecciones a 12 meses",
    purpose: "Dos escenarios en paralelo, mes a mes: partners, ingresos, costes y lo que el playbook espera de ellos.",
    rows: "",
    picture:
      "Una hoja con las hipótesis de dos escenarios, una línea de resultados y un gráfico de ingresos de partners por mes.",
  },
  sensitivity: {
    name: "Sensibilidad y desviaciones",
    purpose: "Vea qué palanca mueve más el resultado, qué piden los objetivos y cómo van los registros frente al plan.",
    rows: "",
    picture:
      "Una hoja con las palancas de la más fuerte a la más débil, un gráfico de barras y el paso del plan a lo real.",
  },
  contents: {
    name: "Portada e índice",
    purpose: "Una primera hoja que enumera las hojas del playbook con enlaces y explica cómo se usan.",
    rows: "Filas",
    picture: "Una portada con el título, una lista de hojas enlazadas con su finalidad y, debajo, las notas.",
  },
};
