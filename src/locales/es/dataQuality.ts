import type { dataQuality as english } from "../en/dataQuality";
import type { Translation } from "../words";

/** What the check of the data says. `cells` counts cells. */
export const dataQuality: Translation<typeof english> = {
  heading: "Calidad de los datos",
  hint: "Busca en las hojas de Partner Playbook valores erróneos o poco probables. No se modifica nada.",
  check: "Revisar los datos",
  checking: "Revisando los datos…",
  failed: "Los datos no se han revisado",
  noSheets: "No hay hojas que revisar",
  noSheetsHint: "Cree primero una hoja en Hojas. Solo se revisan las hojas creadas aquí.",
  clean: "Sin observaciones",
  cleanHint: {
    by: "count",
    one: "Se ha revisado {count} hoja.",
    many: "Se han revisado {count} de hojas.",
    other: "Se han revisado {count} hojas.",
  },
  kinds: {
    weights: {
      title: "Los pesos suman {sum}",
      hint: "Cámbielos hasta que sumen 100: de ellos dependen las puntuaciones.",
    },
    numberAsText: {
      title: {
        by: "count",
        one: "{count} número o fecha está guardado como texto",
        many: "{count} de números o fechas están guardados como texto",
        other: "{count} números o fechas están guardados como texto",
      },
      hint: "Excel no calcula con textos. Dé a la celda formato de número o de fecha y vuelva a escribir el valor.",
    },
    percent: {
      title: {
        by: "count",
        one: "{count} porcentaje es demasiado alto",
        many: "{count} de porcentajes son demasiado altos",
        other: "{count} porcentajes son demasiado altos",
      },
      hint: "88 significa 8.800 %. Escriba 88 % o 0,88.",
    },
    negative: {
      title: {
        by: "count",
        one: "{count} valor es menor que 0 y no puede serlo",
        many: "{count} de valores son menores que 0 y no pueden serlo",
        other: "{count} valores son menores que 0 y no pueden serlo",
      },
      hint: "Escriba los costes y demás importes sin signo menos.",
    },
    swappedCac: {
      title: {
        by: "count",
        one: "{count} CAC con partner supera el doble del CAC directo",
        many: "{count} de CAC con partner superan el doble del CAC directo",
        other: "{count} CAC con partner superan el doble del CAC directo",
      },
      hint: "El ahorro es inferior al −100 %. Compruebe si se intercambiaron: el CAC directo está en los ajustes de la hoja de términos.",
    },
    unusualShare: {
      title: {
        by: "count",
        one: "{count} share está fuera de lo usual, del {low} al {high}",
        many: "{count} de shares están fuera de lo usual, del {low} al {high}",
        other: "{count} shares están fuera de lo usual, del {low} al {high}",
      },
      hint: "Es el rango del subtipo del partner, o el general. Corrija el share o el subtipo, o déjelo si se acordó así.",
    },
    dateOrder: {
      title: {
        by: "count",
        one: "{count} fecha es anterior a la que debe seguir",
        many: "{count} de fechas son anteriores a la que deben seguir",
        other: "{count} fechas son anteriores a la que deben seguir",
      },
      hint: "Corríjala, o corrija la fecha a la que debe seguir.",
    },
    repeatedPartner: {
      title: "«{partner}» aparece {cells} veces",
      hint: "Cada partner figura aquí una sola vez. Elimine una fila o dé al otro partner un nombre propio.",
    },
    staleHistory: {
      title: "El último registro es de hace {days} días",
      hint: "El dashboard se registró el {date}. Registre esta semana.",
    },
    tableMissing: {
      title: "No se ha encontrado la tabla «{table}»",
      hint: "No se ha revisado. Si se cambiaron sus encabezados, devuélvales el nombre anterior.",
    },
  },
};
