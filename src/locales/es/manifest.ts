import type { manifest as english } from "../en/manifest";

/** What Excel shows from the manifest, by the id of the text there. Names and purposes of the sheets are those of the cards. */
export const manifest = {
  DisplayName: "Partner Playbook",
  Description:
    "Evalúe partners, mida el retorno de las alianzas y siga sus KPI con hojas preparadas y funciones PARTNER.",
  "GetStarted.Title": "Partner Playbook está listo",
  "GetStarted.Description":
    "Abra la pestaña Partner Playbook para crear una hoja o escriba =PARTNER. en una celda para ver las funciones.",
  "Tab.Label": "Partner Playbook",
  "Sheets.Label": "Hojas",
  "OpenPane.Label": "Abrir playbook",
  "OpenPane.Tip": "Muestra las plantillas y las funciones junto al libro.",
  "NewSheet.Label": "Nueva hoja",
  "NewSheet.Tip": "Añade al libro una hoja preparada. No cambia nada de lo que ya contiene.",
  "RecordWeek.Label": "Registrar esta semana",
  "RecordWeek.Tip":
    "Añade al historial semanal lo que muestra el dashboard, una vez por semana natural. Pregunta antes de reemplazar una semana.",
  "NewWorkbook.Label": "Libro completo",
  "NewWorkbook.Tip":
    "Crea todas las hojas, enlazadas entre sí, y una portada. No cambia nada de lo que ya contiene el libro.",
  "ExplainCell.Label": "Explicar esta celda",
  "ExplainCell.Tip": "Muestra en el panel cómo la función PARTNER de esta celda llegó a su resultado.",
  "ScoreCells.Label": "Puntuar estas celdas",
  "ScoreCells.Tip":
    "Escribe en la columna de la derecha la puntuación ponderada de cada fila seleccionada de cinco puntuaciones.",
} as const satisfies Record<keyof typeof english, string>;
