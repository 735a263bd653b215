import type { pendingChange as english } from "../en/pendingChange";

export const pendingChange: typeof english = {
  title: "Un cambio se interrumpió a medias",
  what: {
    recordWeek: "Registro de la semana",
    recordAssumptions: "Registro de los supuestos",
    makeNative: "Paso de fórmulas a nativas",
  },
  progress: (what, done, cells) => `${what}: ${done} de ${cells} celdas están escritas.`,
  hint: "Termínelo o deshágalo para que el libro vuelva a estar completo.",
  strange: "Estas celdas se han cambiado desde entonces y se quedan como están:",
  finish: "Terminar el cambio",
  takeBack: "Deshacerlo",
  working: "En ello…",
  unread: "No se ha podido leer el libro, así que no se sabe si algún cambio se interrumpió a medias.",
  finished: "El cambio está terminado",
  takenBack: "El cambio se ha deshecho",
  failed: "El cambio sigue a medias",
};
