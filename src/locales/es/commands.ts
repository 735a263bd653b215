import type { commands as english } from "../en/commands";
import type { Translation } from "../words";

/** The outcome of the ribbon’s command that scores cells. */
export const commands: Translation<typeof english> = {
  notDone: "El comando no se ha ejecutado",
  wrongSelection: "Seleccione cinco columnas de puntuaciones, un partner por fila. Estaba seleccionado {address}.",
  occupied:
    "Las puntuaciones van en la columna de la derecha, donde {address} no está vacío. Vacíe o mueva lo que contiene e inténtelo de nuevo.",
  scoredColumn: "Las puntuaciones están en {address}: toda la columna de la tabla {table}, como la rellena Excel.",
  scored: "Las puntuaciones están en {address}.",
  done: "Puntuado",
  notYet: "Aún no se han escrito las puntuaciones",
  besideTable:
    "La columna siguiente toca la tabla {table}. Excel amplía la tabla sobre lo que se escribe ahí. ¿Dónde van las puntuaciones?",
  intoTable: "En la tabla, en todas las filas",
  apart: "Una columna más allá",
  scoreHeading: "Puntuación",
  dismiss: "Cerrar",
};
