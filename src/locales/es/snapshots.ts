import type { snapshots as english } from "../en/snapshots";
import type { Translation } from "../words";

export const snapshots: Translation<typeof english> = {
  sheetName: "Historial semanal",
  title: "Historial semanal",
  whatToDo:
    "Elija Registrar esta semana en el panel o en la cinta: añade aquí los valores del dashboard, una vez por semana.",
  notes: {
    values:
      "Valores con fecha, nunca fórmulas: lo registrado no cambia. El dashboard calcula sus tendencias a partir de aquí.",
    edit: "Para corregir un registro, escriba encima. Para quitarlo, borre su fila: el hueco se rellena la próxima vez.",
    sample:
      "Datos de ejemplo: las ocho semanas anteriores a la creación de esta hoja, según los registros de ejemplo. Borre las filas para empezar.",
  },
};
