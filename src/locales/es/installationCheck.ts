import type { InstallationCheckWords } from "../en/installationCheck";

const probes: InstallationCheckWords["probeDetails"] = {
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

const looks: InstallationCheckWords["lookDetails"] = {
  "colour-rules-are-repainted":
    "En Partners, escriba una fecha en la celda de la fecha de referencia: ¿cambian los colores enseguida?",
  "fit-to-width-when-printed":
    "Vista previa de impresión de Proyecciones: ¿cabe cada tabla en el ancho de una página, sin cortes?",
  "arrows-in-text": "En el dashboard: ¿son las flechas de la tendencia signos sencillos y no imágenes en color?",
  "list-from-a-range-with-blanks":
    "En la columna de partners de Negocios, escriba un nombre que no sea de un partner: ¿se rechaza?",
};

export const installationCheck: InstallationCheckWords = {
  heading: "Comprobar esta instalación",
  hint: "Para administradores y auditores. Excel calcula todas las funciones PARTNER y todas las hojas con ejemplos, y cada resultado se compara con lo que debe ser. Tarda unos minutos.",
  where:
    "Ejecútela en un libro nuevo y vacío, y no lo toque mientras tanto. La comprobación elimina las hojas que crea.",
  button: "Comprobar esta instalación",
  working: "Comprobando…",
  stop: "Detener",
  stopping: "Se detiene tras este paso…",
  underWay: (step, percent) => `${step} ${percent} %`,
  sheet: (name) => `Hoja «${name}»`,
  notEmpty: "Este libro no está vacío",
  notEmptyHint:
    "La comprobación podría tocar lo que contiene. Elija Archivo y después Nuevo, y ejecútela en el libro en blanco.",
  failed: "No se pudo hacer la comprobación",
  right: (right, of) => `${right} de ${of} como debe ser`,
  stopped: "Detenida. Hasta entonces:",
  sections: {
    cells: "Funciones con sus argumentos en celdas",
    constants: "Funciones con valores y matrices",
    probes: "Lo que hace este Excel",
    values: "Valores de las hojas",
    texts: "Textos que muestran las hojas",
    native: "Valores tras hacer nativas las fórmulas",
    live: "Fórmulas tras volver a fórmulas vivas",
  },
  section: (name, right, of) => `${name}: ${right} de ${of}`,
  textsSkipped: "No se compararon los números que se muestran: este Excel los escribe con otros separadores.",
  differences: "Diferencias",
  value: (place, got, expected) => `${place}: hay ${got}, se esperaba ${expected}`,
  failedStep: (place, code) => `${place}: Excel lo rechazó (${code})`,
  leftAlone: (place, reason) => `${place}: quedó como estaba, ${reason}`,
  unsupported: (question, answer) => `${question} ${answer}: el complemento cuenta con otra respuesta`,
  nothing: "nada",
  more: (count) => `y ${count} más en el informe`,
  leftOver: (names) => `No se pudieron eliminar estas hojas. Elimínelas, por favor: ${names}`,
  looks: "Para que lo mire una persona",
  copy: "Copiar informe",
  copied: "El informe se copió.",
  notCopied: "Excel no deja copiar al panel. Seleccione el texto de abajo y pulse Ctrl+C.",
  report: "Informe",
  excel: (version, platform, api) => `Excel ${version} (${platform}), ExcelApi ${api}`,
  addin: (version) => `Partner Playbook ${version}`,
  languages: (display, content) => `Idiomas: ${display}, ${content}`,
  separators: (decimal, thousands) => `Separadores: «${decimal}» y «${thousands}»`,
  probeDetails: probes,
  lookDetails: looks,
};
