import type { probes as english } from "../en/probes";
import type { Translation } from "../words";

/** What the check asks of Excel, and what it can answer. The keys are named in docs/limitations.md and in reports. */
export const probes: Translation<typeof english> = {
  "formula-before-its-name": {
    question: "¿Encuentra una fórmula un nombre que se define después?",
    answers: { binds: "sí", staysUnknown: "no, sigue en #¿NOMBRE?" },
  },
  "table-called-like-a-name": {
    question: "¿Puede llamarse una tabla como un nombre de otra hoja?",
    answers: { accepted: "sí", refused: "no" },
  },
  "name-of-a-table-column": {
    question: "¿Cómo se guarda un nombre para la columna de una tabla?",
    answers: { structured: "por el encabezado de la columna", address: "como dirección" },
  },
  "range-of-a-name-that-is-no-reference": {
    question: "¿Cuál es el rango de un nombre que calcula?",
    answers: { none: "no tiene", fails: "la solicitud falla", range: "tiene uno" },
  },
  "heading-with-special-characters": {
    question: "¿Cómo se escriben en las fórmulas los encabezados con comas y corchetes?",
    answers: {
      both: "entre corchetes simples o dobles",
      doubleOnly: "solo entre corchetes dobles",
      singleOnly: "solo entre corchetes simples",
      neither: "no funcionan ni los simples ni los dobles",
    },
  },
  "formula-in-one-cell-of-a-column": {
    question: "¿Rellena la columna de la tabla una fórmula escrita en una celda?",
    answers: { fillsColumn: "sí", staysAlone: "no" },
  },
  "formula-beside-a-table": {
    question: "¿Ensancha la tabla una fórmula escrita al lado?",
    answers: { widens: "sí", stays: "no" },
  },
  "row-below-a-table": {
    question: "¿Crece la tabla con una fila escrita debajo?",
    answers: { growsWithFormulas: "sí, con sus fórmulas", growsWithout: "sí, sin sus fórmulas", stays: "no" },
  },
  "renamed-heading-in-formulas": {
    question: "¿Siguen las fórmulas a un encabezado que cambia de nombre?",
    answers: { follows: "sí", stays: "no" },
  },
  "fixed-range-over-a-growing-column": {
    question: "¿Crece con la tabla un rango que abarca toda su columna?",
    answers: { grows: "sí", stays: "no" },
  },
  "value-while-a-function-is-awaited": {
    question: "¿Qué muestra una celda mientras espera a su función?",
    answers: { busy: "#¡OCUPADO!", old: "el valor anterior", new: "el nuevo valor enseguida" },
  },
  "blank-cell-as-an-argument": {
    question: "¿Cómo llega una celda vacía a una función?",
    answers: { blank: "como vacía", zero: "como 0" },
  },
  "function-in-a-merged-cell": {
    question: "¿Calcula una función PARTNER en celdas combinadas?",
    answers: { calculates: "sí", fails: "no" },
  },
  "spilling-from-a-merged-cell": {
    question: "¿Pueden desbordarse varios valores desde celdas combinadas?",
    answers: { blocked: "no, el desbordamiento se bloquea", spills: "sí" },
  },
  "parent-of-a-blocked-spill": {
    question: "¿De qué celda se dice que viene un desbordamiento bloqueado?",
    answers: { none: "de ninguna", itself: "de la suya", other: "de otra" },
  },
  "date-system": {
    question: "¿Desde qué año se cuentan las fechas?",
    answers: { from1900: "1900", from1904: "1904" },
  },
  "percentage-as-a-text-constant": {
    question: '¿Es "88%" en una fórmula un texto hasta que se le suma algo?',
    answers: { text: "sí", number: "no" },
  },
  "no-break-space-in-trim": {
    question: "¿Conserva ESPACIOS un espacio de no separación?",
    answers: { kept: "sí", removed: "no" },
  },
  "function-inside-let": {
    question: "¿Calcula una función PARTNER dentro de LET?",
    answers: { calculates: "sí", fails: "no" },
  },
  "format-of-an-empty-series": {
    question: "¿Admite formato una serie de gráfico antes de tener valores?",
    answers: { accepted: "sí", refused: "no" },
  },
  "calculation-state-with-a-chart": {
    question: "¿Cómo se dice que termina el cálculo en un libro con gráficos?",
    answers: { done: "terminado", pending: "queda pendiente", calculating: "sigue calculando" },
  },
  "activation-with-the-adding": {
    question: "¿Se muestra una hoja que se añade y se activa en una sola solicitud?",
    answers: { activated: "sí", ignored: "no" },
  },
  "freezing-a-sheet-not-in-view": {
    question: "¿Se pueden inmovilizar paneles en una hoja que no está a la vista?",
    answers: { frozen: "sí", ignored: "no", refused: "no, la petición se rechaza" },
  },
  "properties-of-a-copy": {
    question: "¿Conserva la copia de una hoja sus propiedades ocultas?",
    answers: { kept: "sí", dropped: "no" },
  },
  "renamed-sheet-in-formulas": {
    question: "¿Siguen las fórmulas a una hoja que cambia de nombre?",
    answers: { follows: "sí", stays: "no" },
  },
  "fit-to-width": {
    question: "¿Qué se conserva al ajustar una hoja al ancho de página?",
    answers: { fit: "el ajuste", scale: "una escala", notKept: "nada" },
  },
  "page-breaks-beside-fit-to-width": {
    question: "¿Se conservan los saltos de página junto al ajuste al ancho de página?",
    answers: { kept: "sí", gone: "no" },
  },
};
