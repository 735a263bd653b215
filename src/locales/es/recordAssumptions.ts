import type { recordAssumptions as english } from "../en/recordAssumptions";
import type { Translation } from "../words";

/** Keeping the log of assumptions, in the pane. */
export const recordAssumptions: Translation<typeof english> = {
  heading: "Registro de supuestos",
  hint: "Enumera los datos introducidos en las hojas, con unidad, fuente y responsable. Los registros siguientes añaden solo lo que ha cambiado y lo que había antes.",
  record: "Registrar supuestos",
  recording: "Registrando supuestos…",
  watch: "Registrar los cambios al momento",
  watchHint:
    "Registra ahora y, después, un instante tras cada cambio, hasta que lo desactive o cierre el libro. Si no, no se vigila nada.",
  recorded: {
    by: "count",
    one: "{count} fila añadida",
    many: "{count} de filas añadidas",
    other: "{count} filas añadidas",
  },
  recordedOn: "Están en «{sheet}», donde usted completa los responsables.",
  unchanged: "Nada ha cambiado desde el último registro",
  unchangedOn: "Lo registrado está en «{sheet}».",
  noInputs: "Aún no hay nada que registrar",
  noInputsHint: "Cree una hoja con datos de entrada, como la evaluación o las proyecciones.",
  stopped: "Los cambios ya no se registran por sí solos",
  failed: "No se ha registrado",
};
