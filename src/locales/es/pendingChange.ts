import type { pendingChange as english } from "../en/pendingChange";

export const pendingChange: typeof english = {
  title: "Un cambio se interrumpió a medias",
  what: {
    insertFormulas: "Inserción de fórmulas",
    scoreCells: "Puntuación de celdas",
    recordWeek: "Registro de la semana",
    recordAssumptions: "Registro de los supuestos",
    makeNative: "Paso de fórmulas a nativas",
    makeLive: "Vuelta a fórmulas vivas",
    repair: "Nueva entrada de las fórmulas",
  },
  progress: (what, done, cells) => `${what}: ${done} de ${cells} entradas están escritas.`,
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
