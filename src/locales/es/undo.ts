import type { undo as english } from "../en/undo";
import type { Translation } from "../words";

export const undo: Translation<typeof english> = {
  undo: "Deshacer",
  working: "Deshaciendo el cambio…",
  undone: "Deshecho: las celdas están como antes",
  changedSince: "No se ha deshecho: estas celdas se han cambiado desde entonces",
  tableChanged: "No se ha deshecho: la tabla se ha cambiado desde entonces",
  tableHint: "«{table}» tiene otras filas o columnas que entonces, o ya no está.",
  untouched: "No se ha escrito nada.",
  failed: "No se ha deshecho",
};
