import type { recordWeek as english } from "../en/recordWeek";
import type { Translation } from "../words";

/** In the pane and after the ribbon's command. */
export const recordWeek: Translation<typeof english> = {
  heading: "Historial semanal",
  hint: "Añade al historial lo que muestra el dashboard, una vez por semana natural. De ahí salen tendencias y ritmo.",
  record: "Registrar esta semana",
  recording: "Registrando la semana…",
  recorded: {
    by: "count",
    one: "Registrado {count} valor de la semana {week}",
    many: "Registrados {count} de valores de la semana {week}",
    other: "Registrados {count} valores de la semana {week}",
  },
  recordedOn: "A fecha de {date}, en «{sheet}».",
  already: "La semana {week} ya está registrada",
  alreadyHint: "¿Reemplaza sus valores por los que muestra ahora el dashboard o conserva lo registrado?",
  replace: "Reemplazar",
  keep: "Conservar",
  kept: "Se ha conservado como estaba",
  nothing: "Todavía no hay nada que registrar",
  nothingHint: "Ninguna línea del dashboard tiene un valor. Rellene partners y negocios, o escriba valores propios.",
  failed: "La semana no se ha registrado",
};
