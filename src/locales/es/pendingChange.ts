import type { pendingChange as english } from "../en/pendingChange";
import type { Translation } from "../words";

export const pendingChange: Translation<typeof english> = {
  title: "Un cambio se interrumpió a medias",
  what: {
    insertFormulas: "Inserción de fórmulas",
    scoreCells: "Puntuación de celdas",
    recordWeek: "Registro de la semana",
    recordAssumptions: "Registro de los supuestos",
    makeNative: "Paso de fórmulas a nativas",
    makeLive: "Vuelta de fórmulas a las del complemento",
    repair: "Reparación de fórmulas",
    copyValues: "Copia de valores",
    createSheet: "Creación de hojas",
  },
  progress: "{what}: {done} de {cells} entradas están escritas.",
  copied: "Copia de valores: se han copiado {done} de {sheets} hojas, quizá no enteras.",
  copiedHint:
    "Deshágalo: se quitan estas copias con todo lo que se haya escrito en ellas desde entonces. Después, copie de nuevo:",
  removeCopies: "Quitar las copias",
  made: "Creación de hojas: se han creado {done} de {sheets} hojas, quizá no enteras.",
  madeHint:
    "Deshágalo: se quitan estas hojas con todo lo que se haya escrito en ellas desde entonces. Después, créelas de nuevo:",
  removeSheets: "Quitar las hojas",
  hint: "Termínelo o deshágalo para que el libro vuelva a estar completo.",
  strange: "Estas celdas o nombres se han cambiado o eliminado desde entonces y se quedan como están:",
  finish: "Terminar el cambio",
  takeBack: "Deshacerlo",
  working: "En ello…",
  unread: "No se ha podido leer el libro, así que no se sabe si algún cambio se interrumpió a medias.",
  finished: "El cambio está terminado",
  takenBack: "El cambio se ha deshecho",
  failed: "El cambio sigue a medias",
};
