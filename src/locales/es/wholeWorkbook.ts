import type { wholeWorkbook as english } from "../en/wholeWorkbook";
import type { Translation } from "../words";

export const wholeWorkbook: Translation<typeof english> = {
  heading: "Libro completo",
  hint: "Crea todas las hojas de abajo, enlazadas entre sí, y una portada que las enumera.",
  language: "Idioma de las hojas",
  sample: "Rellenar con ejemplos",
  create: "Crear libro completo",
  cancel: "Detener tras esta hoja",
  stopping: "Se detendrá tras esta hoja…",
  progress: "Creando el libro completo…",
  underWay: "{sheet}: {percent} %",
  done: {
    by: "count",
    one: "Se ha creado {count} hoja",
    many: "Se han creado {count} de hojas",
    other: "Se han creado {count} hojas",
  },
  stopped: "Detenido: se han creado {made} de {wanted} hojas",
  failed: "No se ha podido crear «{sheet}»",
  kept: "Se han creado {made} de {wanted} hojas y permanecen en el libro.",
  nothingToDo: "El libro ya tiene todas las hojas",
  alreadyThere: "Ya estaban en el libro y no se han tocado: {sheets}.",
};
