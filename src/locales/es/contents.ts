import type { contents as english } from "../en/contents";
import type { Translation } from "../words";

export const contents: Translation<typeof english> = {
  sheetName: "Índice",
  title: "Playbook de partnerships",
  whatToDo: "Elija una hoja de la lista para ir a ella. Rellene las celdas azules; lo demás se calcula.",
  listHeading: "Hojas de este libro",
  languages: { en: "Inglés", es: "Español" },
  empty: "Todavía no hay otras hojas del playbook. Créelas desde el panel y vuelva a crear esta hoja.",
  openChecks: "Por comprobar en total; 0 cuando todas las comprobaciones dicen OK",
  colours: "Qué significan los colores",
  notesHeading: "Conviene saber",
  notes: {
    amounts:
      "Los importes están en {currency}; los encabezados indican la moneda. Cambie las celdas, no los encabezados.",
    languages: "Cada hoja conserva el idioma en que se creó. Las fórmulas funcionan en ambos idiomas.",
    ratios: "Las proporciones se guardan como fracciones y se muestran en porcentaje: escriba 88% o 0,88, nunca 88.",
    withoutAddin:
      "Sin el complemento, las celdas con funciones PARTNER conservan su último resultado hasta que Excel las recalcule.",
    openChecks: "Por comprobar: filas de tablas cuya comprobación pide algo; la propia celda dice qué.",
    list: "La lista muestra las hojas que había al crearla; los enlaces siguen los nombres de entonces.",
  },
  choicesHeading: "Donde el playbook admite dos lecturas",
  choicesHeaders: { issue: "En el playbook", choice: "En este libro" },
  choices: [
    [
      "La retención tiene dos pares de valores: 85/80 % y 80/75 %.",
      "El primero vale para todos los partners; el segundo, para los de canal.",
    ],
    [
      "La satisfacción de desarrolladores figura como «90 %+ NPS».",
      "Se guarda como Net Promoter Score, entre −100 % y 100 %.",
    ],
    [
      "El retorno de la inversión no incluye el revenue share.",
      "El dato principal tampoco; si las comisiones cuentan como costo, se indica.",
    ],
    ["El «CAC de $2K» cuenta solo el revenue share.", "El dato principal también; los demás costos van en otra línea."],
    [
      "Los partners de canal ahorran 40–60 % del CAC, referencia 50 %.",
      "Desde 40 % está en objetivo; 50 % es lo típico.",
    ],
  ],
};
