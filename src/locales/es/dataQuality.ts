import type { dataQuality as english } from "../en/dataQuality";
import { countedIn } from "../counted";

const counted = countedIn("es");

/** What the check of the data says. `cells` counts cells. */
export const dataQuality: typeof english = {
  heading: "Calidad de los datos",
  hint: "Busca en las hojas de Partner Playbook valores erróneos o poco probables. No se modifica nada.",
  check: "Revisar los datos",
  checking: "Revisando los datos…",
  failed: "Los datos no se han revisado",
  noSheets: "No hay hojas que revisar",
  noSheetsHint: "Cree primero una hoja en Hojas. Solo se revisan las hojas creadas aquí.",
  clean: "Sin observaciones",
  cleanHint: (sheets) =>
    counted(sheets, { one: "Se ha revisado {count} hoja.", other: "Se han revisado {count} hojas." }),
  kinds: {
    weights: {
      title: (sum) => `Los pesos suman ${sum}`,
      hint: "Cámbielos hasta que sumen 100: de ellos dependen las puntuaciones.",
    },
    numberAsText: {
      title: (cells) =>
        counted(cells, {
          one: "{count} número o fecha está guardado como texto",
          other: "{count} números o fechas están guardados como texto",
        }),
      hint: "Excel no calcula con textos. Dé a la celda formato de número o de fecha y vuelva a escribir el valor.",
    },
    percent: {
      title: (cells) =>
        counted(cells, {
          one: "{count} porcentaje es demasiado alto",
          other: "{count} porcentajes son demasiado altos",
        }),
      hint: "88 significa 8.800 %. Escriba 88 % o 0,88.",
    },
    negative: {
      title: (cells) =>
        counted(cells, {
          one: "{count} valor es menor que 0 y no puede serlo",
          other: "{count} valores son menores que 0 y no pueden serlo",
        }),
      hint: "Escriba los costes y demás importes sin signo menos.",
    },
    swappedCac: {
      title: (cells) =>
        counted(cells, {
          one: "{count} CAC con partner supera el doble del CAC directo",
          other: "{count} CAC con partner superan el doble del CAC directo",
        }),
      hint: "El ahorro es inferior al −100 %. Compruebe si se intercambiaron: el CAC directo está en los ajustes de la hoja de términos.",
    },
    unusualShare: {
      title: (cells, low, high) =>
        counted(cells, {
          one: `{count} share está fuera de lo usual, del ${low} al ${high}`,
          other: `{count} shares están fuera de lo usual, del ${low} al ${high}`,
        }),
      hint: "Es el rango del subtipo del partner, o el general. Corrija el share o el subtipo, o déjelo si se acordó así.",
    },
    dateOrder: {
      title: (cells) =>
        counted(cells, {
          one: "{count} fecha es anterior a la que debe seguir",
          other: "{count} fechas son anteriores a la que deben seguir",
        }),
      hint: "Corríjala, o corrija la fecha a la que debe seguir.",
    },
    repeatedPartner: {
      title: (partner, cells) => `«${partner}» aparece ${cells} veces`,
      hint: "Cada partner figura aquí una sola vez. Elimine una fila o dé al otro partner un nombre propio.",
    },
    staleHistory: {
      title: (days) => `El último registro es de hace ${days} días`,
      hint: (date) => `El dashboard se registró el ${date}. Registre esta semana.`,
    },
    tableMissing: {
      title: (table) => `No se ha encontrado la tabla «${table}»`,
      hint: "No se ha revisado. Si se cambiaron sus encabezados, devuélvales el nombre anterior.",
    },
  },
};
