import type { wholeWorkbook as words } from "../en/wholeWorkbook";
import { countedIn } from "../counted";
import { listed } from "../listed";

const counted = countedIn("es");

export const wholeWorkbook: typeof words = {
  heading: "Libro completo",
  hint: "Crea todas las hojas de abajo, enlazadas entre sí, y una portada que las enumera.",
  language: "Idioma de las hojas",
  sample: "Rellenar con ejemplos",
  create: "Crear libro completo",
  cancel: "Detener tras esta hoja",
  stopping: "Se detendrá tras esta hoja…",
  progress: "Creando el libro completo…",
  underWay: (sheet: string, percent: number) => `${sheet}: ${percent} %`,
  done: (count: number) => counted(count, { one: "Se ha creado {count} hoja", other: "Se han creado {count} hojas" }),
  stopped: (made: number, wanted: number) => `Detenido: se han creado ${made} de ${wanted} hojas`,
  failed: (sheet: string) => `No se ha podido crear «${sheet}»`,
  kept: (made: number, wanted: number) => `Se han creado ${made} de ${wanted} hojas y permanecen en el libro.`,
  nothingToDo: "El libro ya tiene todas las hojas",
  alreadyThere: (sheets: readonly string[]) => `Ya estaban en el libro y no se han tocado: ${listed(sheets, "es")}.`,
};
