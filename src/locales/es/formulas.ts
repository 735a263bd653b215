import type { formulas as words } from "../en/formulas";
import { countedIn } from "../counted";

const counted = countedIn("es");
const size = (rows: number, columns: number) => {
  const ofRows = counted(rows, { one: "{count} fila", other: "{count} filas" });
  return `${ofRows} × ${counted(columns, { one: "{count} columna", other: "{count} columnas" })}`;
};

/** Words of the formula builder and of explained cells. */
export const formulas: typeof words = {
  builder: {
    heading: "Construir una fórmula",
    hint: "Elija una función y sus celdas; vea el resultado antes de llevarla a la hoja.",
    function: "Función",
    useSelection: "Usar selección",
    useSelectionFor: (parameter: string) => `Usar selección para ${parameter}`,
    optional: "opcional",
    optionalArguments: "Argumentos opcionales",
    formula: "Fórmula",
    result: "Resultado",
    noResult: "Rellene los argumentos para ver el resultado.",
    calculatedOnly: "El resultado se verá cuando la fórmula esté en la hoja.",
    more: (rows: number, columns: number) => `${size(rows, columns)} en total`,
    working: "Preparando la fórmula…",
    failed: "No se ha insertado la fórmula",
    insert: "Insertar en la celda seleccionada",
    inserted: (address: string) => `Insertada en ${address}`,
    occupied: (address: string) => `${address} no está vacío. ¿Reemplazar lo que contiene?`,
    inTable: (table: string, rows: number, columns: number) =>
      `El resultado ocupa ${size(rows, columns)} y, dentro de una tabla (${table}), una fórmula solo puede llenar su propia celda. Seleccione una celda fuera de la tabla o indique las celdas de una sola fila.`,
    insertedColumn: (address: string, table: string) =>
      `Insertada en ${address}: toda la columna de la tabla ${table}, como la rellena Excel.`,
    beside: (address: string, table: string) =>
      `${address} toca la tabla ${table}. Excel amplía la tabla sobre lo que se escribe ahí y rellena toda la columna. ¿Añadirla a la tabla?`,
    besideSpill: (address: string, table: string) =>
      `El resultado ocupa varias celdas. ${address} toca la tabla ${table}, que Excel ampliaría sobre él. Deje libre una columna o una fila junto a la tabla.`,
    circular: (address: string) =>
      `La fórmula se leería a sí misma: lee ${address}, donde debe estar. Seleccione otras celdas o cambie los argumentos.`,
    intoTable: "Añadir a la tabla",
    cancel: "Cancelar",
    replace: "Reemplazar",
    keep: "Conservar",
    wrong: {
      missing: "Rellene este campo.",
      notANumber: (decimal: string) =>
        `Introduzca un número (decimales tras «${decimal}»), un porcentaje, una fórmula o una referencia como B2:F2.`,
      unclosedText: "Cierre las comillas.",
      severalArguments: (list: string) =>
        `«${list}» separa argumentos y aquí va uno solo. Ponga los demás en sus campos, o entre paréntesis las áreas que van juntas.`,
      equalsSign: "Quite el signo igual: esto es parte de una fórmula.",
      unreadable: "No se puede leer como fórmula. Revise lo que hay entre las celdas, los números y las funciones.",
      unclosedBracket: (sign: string) => `Falta cerrar «${sign}».`,
      unopenedBracket: (sign: string) => `«${sign}» cierra algo que no se abrió.`,
      separator: (sign: string) => `En este Excel los argumentos se separan con «${sign}».`,
      decimal: (sign: string) => `En este Excel los decimales van tras «${sign}».`,
      unfinished: (sign: string) => `Falta algo después de «${sign}».`,
      unknownFunction: (name: string) =>
        `El panel no conoce la función ${name}. Revise la ortografía, o calcúlela en una celda e indique esa celda.`,
      unknownName: (name: string) => `El libro no tiene el nombre «${name}». Ponga el texto entre comillas.`,
      unknownSheet: (name: string) => `El libro no tiene la hoja «${name}».`,
      unknownTable: (name: string) => `El libro no tiene la tabla «${name}».`,
      unknownColumn: (name: string, table: string) => `La tabla ${table} no tiene la columna «${name}».`,
    },
  },
  explain: {
    heading: "Explicar una celda",
    hint: "Muestra paso a paso cómo una función PARTNER llegó a su resultado.",
    working: "Leyendo la celda…",
    failed: "No se ha podido explicar la celda",
    button: "Explicar la celda seleccionada",
    none: (cell: string) =>
      `${cell} no contiene ninguna función PARTNER. Seleccione una celda que la tenga e inténtelo de nuevo.`,
    result: "Resultado",
    calculated: "calculado",
    section: (name: string) => `En el playbook: ${name}`,
    formulaOf: (cell: string) => `Fórmula de ${cell}`,
    spilled: (cell: string) => `El resultado se desborda aquí desde ${cell}.`,
  },
  commands: {
    notDone: "El comando no se ha ejecutado",
    wrongSelection: (address: string) =>
      `Seleccione cinco columnas de puntuaciones, un partner por fila. Estaba seleccionado ${address}.`,
    occupied: (address: string) =>
      `Las puntuaciones van en la columna de la derecha, donde ${address} no está vacío. Vacíe o mueva lo que contiene e inténtelo de nuevo.`,
    scoredColumn: (address: string, table: string) =>
      `Las puntuaciones están en ${address}: toda la columna de la tabla ${table}, como la rellena Excel.`,
    scored: (address: string) => `Las puntuaciones están en ${address}.`,
    done: "Puntuado",
    notYet: "Aún no se han escrito las puntuaciones",
    besideTable: (table: string) =>
      `La columna siguiente toca la tabla ${table}. Excel amplía la tabla sobre lo que se escribe ahí. ¿Dónde van las puntuaciones?`,
    intoTable: "En la tabla, en todas las filas",
    apart: "Una columna más allá",
    scoreHeading: "Puntuación",
    dismiss: "Cerrar",
  },
};
