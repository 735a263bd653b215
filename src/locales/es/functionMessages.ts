import type { functionMessages as english } from "../en/functionMessages";
import type { Texts } from "../texts";

/** What a function says beside its error: which argument, what is wrong, what to do. */
export const functionMessages = {
  text: "{argument}: se necesita un número, pero hay texto. Introdúzcalo como número, sin comillas ni apóstrofo.",
  truthValue: "{argument}: se necesita un número, pero hay VERDADERO o FALSO. Introduzca un número.",
  notText: "{argument}: se necesita texto. Escríbalo entre comillas o indique una celda con texto.",
  faultyInput: "{argument}: una celda contiene {code}. Corrija antes esa celda.",
  sizes: "Los rangos tienen tamaños distintos. Use rangos del mismo tamaño, celdas sueltas o una columna con una fila.",
  scoreCount:
    "puntuaciones: cada partner necesita {needed} puntuaciones en una fila o una columna. Seleccione ese número de celdas o indique pesos para sus propios criterios.",
  weightCount:
    "pesos: hay {given} pesos y las puntuaciones tienen otro número de criterios. Indique un peso para cada uno.",
  weightTable: "pesos: deben estar en una fila o en una columna. Seleccione una sola fila o columna de pesos.",
  notScored: {
    named: "{argument}: falta puntuar {criterion}. Introduzca una puntuación de 1 a 10.",
    numbered: "{argument}: falta puntuar el criterio {place}. Introduzca una puntuación de 1 a 10.",
  },
  notSingle: "{argument}: se necesita una sola celda. Seleccione una celda o introduzca un número.",
  outside: "{argument}: {value} está fuera del intervalo de {min} a {max}. Corríjalo.",
  weightSum: {
    1: {
      tooLittle: "pesos: suman {sum}, no 1. Añada {difference}.",
      tooMuch: "pesos: suman {sum}, no 1. Quite {difference}.",
    },
    100: {
      tooLittle: "pesos: suman {sum}, no 100. Añada {difference} puntos.",
      tooMuch: "pesos: suman {sum}, no 100. Quite {difference} puntos.",
    },
  },
  noDivisor: "{argument}: es 0 o falta, y el resultado se divide por él. Introduzca un número mayor que 0.",
  tooLarge: "El resultado es demasiado grande para una celda. Revise el tamaño de los números.",
  noWeight: "pesos: el criterio {place} tiene peso 0, así que ninguna puntuación suya puede cambiar la decisión.",
  otherCount:
    "otras: se necesitan las puntuaciones de un partner, o de {given} partners dispuestos como en puntuaciones. Seleccione ese número.",
  noKpi: "kpi: no se indica ningún KPI. Introduzca su id o su nombre, como partner-satisfaction.",
  unknownKpi: {
    similar: "kpi: el playbook no tiene el KPI «{given}». ¿Quiso decir {names}?",
    unlike:
      "kpi: el playbook no tiene el KPI «{given}». Revise la ortografía o consulte la lista en la ayuda de la función.",
  },
  quotedName: "«{name}»",
  noTarget: "objetivo: el playbook no fija un objetivo para {kpi}. Indíquelo como tercer argumento.",
  unknownLanguage: 'idioma: «{given}» no se reconoce. Use "en" o "es".',
} as const satisfies Texts<typeof english>;
